import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import './styles/base.css'
import { installOffline } from './platform.ts'
import { Routes } from './routes.tsx'

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Routes />
    </StrictMode>,
  )
}
installOffline()
