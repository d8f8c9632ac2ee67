// tldraw as its own documentation sets it up, with its assets from this server.

import { getAssetUrls } from '@tldraw/assets/selfHosted'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { createShapeId, getSnapshot, Tldraw, toRichText } from 'tldraw'
import 'tldraw/tldraw.css'
import { asked, movers, saved } from '../asked.mjs'

const { board, view } = asked()
const snapshot = board === null ? undefined : await saved(board)

function onMount(editor) {
  editor.user.updateUserPreferences({ colorScheme: 'light', animationSpeed: 0 })
  show(editor, view)
  window.bench = {
    /** Makes the notes as its own hands would, and gives the board as it saves it. */
    make(notes) {
      editor.createShapes(
        notes.map(({ text, at: [x, y] }, index) => ({
          id: createShapeId(`note${index}`),
          type: 'note',
          x,
          y,
          props: { richText: toRichText(text), size: 's', font: 'sans', color: 'yellow' },
        })),
      )
      return getSnapshot(editor.store).document
    },
    count: () => editor.getCurrentPageShapeIds().size,
    selected: () => editor.getSelectedShapeIds().length,
    show: (next) => show(editor, next),
    camera() {
      const { x, y, z } = editor.getCamera()
      return { x: -x, y: -y, zoom: z }
    },
    others(homes) {
      return movers(homes, (moved) => {
        editor.store.mergeRemoteChanges(() => {
          editor.store.put(
            moved.map(([index, x, y]) => ({
              ...editor.store.get(createShapeId(`note${index}`)),
              x,
              y,
            })),
          )
        })
      })
    },
    /** The text of a note, to see that typing arrived. */
    text: (index) => JSON.stringify(editor.getShape(createShapeId(`note${index}`)).props.richText),
  }
  performance.mark('data')
}

function show(editor, { x, y, zoom }) {
  editor.setCamera({ x: -x, y: -y, z: zoom }, { immediate: true, force: true })
}

createRoot(document.getElementById('root')).render(
  createElement(Tldraw, {
    onMount,
    snapshot,
    assetUrls: getAssetUrls({ baseUrl: '/tldraw-assets' }),
  }),
)
