// Excalidraw as its own documentation sets it up, with its fonts from this server.

import './assets.mjs'
import {
  CaptureUpdateAction,
  convertToExcalidrawElements,
  Excalidraw,
} from '@excalidraw/excalidraw'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import '@excalidraw/excalidraw/index.css'
import { asked, movers, saved } from '../asked.mjs'

const NOTE = 200
const { board, view } = asked()
const elements = board === null ? [] : await saved(board)

function viewState({ x, y, zoom }) {
  return { scrollX: -x, scrollY: -y, zoom: { value: zoom } }
}

function onApi(api) {
  if (window.bench !== undefined) return
  let version = 1_000
  window.bench = {
    /** Sticky notes of this program: rectangles with a text bound to each. */
    make(notes) {
      const made = convertToExcalidrawElements(
        notes.map(({ text, at: [x, y] }, index) => ({
          id: `note${index}`,
          type: 'rectangle',
          x,
          y,
          width: NOTE,
          height: NOTE,
          backgroundColor: '#fff3bf',
          fillStyle: 'solid',
          roughness: 0,
          label: { text, fontSize: 16, fontFamily: 6 },
        })),
        { regenerateIds: false },
      )
      return made
    },
    count: () => api.getSceneElements().filter(({ type }) => type === 'rectangle').length,
    selected() {
      const { selectedElementIds } = api.getAppState()
      return api
        .getSceneElements()
        .filter(({ id, type }) => type === 'rectangle' && selectedElementIds[id]).length
    },
    show: (next) => api.updateScene({ appState: viewState(next) }),
    camera() {
      const { scrollX, scrollY, zoom } = api.getAppState()
      return { x: -scrollX, y: -scrollY, zoom: zoom.value }
    },
    others(homes) {
      const standing = new Map(api.getSceneElements().map((element) => [element.id, element]))
      const inside = new Map()
      for (const { id, containerId, x, y } of standing.values()) {
        const box = standing.get(containerId)
        if (box !== undefined) inside.set(id, { box: box.id, dx: x - box.x, dy: y - box.y })
      }
      return movers(homes, (moved) => {
        const places = new Map(moved.map(([index, x, y]) => [`note${index}`, { x, y }]))
        version++
        api.updateScene({
          elements: api.getSceneElementsIncludingDeleted().map((element) => {
            const text = inside.get(element.id)
            const place = places.get(text?.box ?? element.id)
            if (place === undefined) return element
            return {
              ...element,
              x: place.x + (text?.dx ?? 0),
              y: place.y + (text?.dy ?? 0),
              version,
              versionNonce: version,
            }
          }),
          captureUpdate: CaptureUpdateAction.NEVER,
        })
      })
    },
    text(index) {
      const texts = api
        .getSceneElements()
        .filter(({ containerId }) => containerId === `note${index}`)
      return texts.map(({ originalText }) => originalText).join('')
    },
  }
  const wait = () => {
    const { isLoading } = api.getAppState()
    if (isLoading || api.getSceneElements().length < elements.length) requestAnimationFrame(wait)
    else performance.mark('data')
  }
  wait()
}

createRoot(document.getElementById('root')).render(
  createElement(Excalidraw, {
    excalidrawAPI: onApi,
    initialData: { elements, appState: { ...viewState(view), viewBackgroundColor: '#ffffff' } },
  }),
)
