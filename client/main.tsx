import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import './styles/base.css'
import { loadWords } from './messages/index.ts'
import { NoWords } from './no-words.tsx'
import { installOffline, loadLetters } from './platform.ts'
import { loadPage, Routes } from './routes.tsx'

/** The words and the page are on their way together; nothing is shown before the words are there. */
async function begin(element: HTMLElement): Promise<void> {
  const root = createRoot(element)
  loadPage(location.pathname)
  loadLetters()
  try {
    await loadWords()
  } catch {
    root.render(<NoWords />)
    return
  }
  root.render(
    <StrictMode>
      <Routes />
    </StrictMode>,
  )
}

const root = document.getElementById('root')
if (root !== null) void begin(root)
installOffline()
