import type { ImportBoundary } from './boundary.ts'

const TESTS = '../../test/support/until.ts'
const PAGES = ['../pages/round.tsx', '../routes.tsx']
const ROUND = ['../store/use-board.ts', '../sync/session.ts', '../platform.ts']
const NO_SCREEN = [
  'react',
  'react-dom',
  'yjs',
  '../../platform.ts',
  '../../sync/session.ts',
  '../model/canvas-model.ts',
  '../canvas.tsx',
]
const DOCUMENT = ['yjs', 'y-websocket', 'y-indexeddb', 'y-protocols/awareness']

/** Who may import whom in the client (docs/architecture.md). The wider rules are tried again wherever a narrower one replaces them. */
export const CLIENT_BOUNDARIES: readonly ImportBoundary[] = [
  {
    title: 'the client knows no server, no test and no document',
    at: 'client/planted.tsx',
    refused: ['../server/lan.ts', '../test/support/until.ts', ...DOCUMENT],
    allowed: ['../shared/ids.ts', './pages/start.tsx', './platform.ts', 'react-dom/client'],
  },
  {
    title: 'a feature knows no other feature and no page',
    at: 'client/canvas/planted.tsx',
    refused: [
      '../../server/lan.ts',
      TESTS,
      ...DOCUMENT,
      '../find/entry.ts',
      '../outline/outline.tsx',
      '../a-feature-to-come/view.tsx',
      ...PAGES,
    ],
    allowed: [
      './camera/camera.ts',
      '../ui/button.tsx',
      '../parts/note-line.tsx',
      '../messages/index.ts',
      ...ROUND,
      '../../shared/board/notes.ts',
      'react',
    ],
  },
  {
    title: 'a picture of the paper knows the canvas and no component',
    at: 'client/canvas/picture/planted.ts',
    refused: [
      '../../../server/lan.ts',
      ...DOCUMENT,
      '../canvas.tsx',
      '../paper/paper.tsx',
      '../../outline/aim.ts',
    ],
    allowed: ['../layout/geometry.ts', '../model/canvas-model.ts', '../../store/value.ts'],
  },
  {
    title: 'a folder of the canvas knows no other feature and no page',
    at: 'client/canvas/paper/planted.tsx',
    refused: [
      '../../../server/lan.ts',
      '../../../test/support/until.ts',
      ...DOCUMENT,
      '../../find/entry.ts',
      '../../outline/outline.tsx',
      '../../a-feature-to-come/view.tsx',
      '../../pages/round.tsx',
    ],
    allowed: [
      './note-card.tsx',
      '../hands/commit.ts',
      '../../ui/button.tsx',
      '../../parts/note-line.tsx',
      '../../messages/index.ts',
      '../../sync/session.ts',
      '../../store/use-board.ts',
      '../../../shared/board/notes.ts',
      'react',
    ],
  },
  {
    title: 'a feature nobody has thought of yet is bound as well',
    at: 'client/a-feature-to-come/planted.tsx',
    refused: ['../canvas/canvas.tsx', ...PAGES, 'yjs'],
    allowed: ['../parts/note-line.tsx', '../ui/button.tsx'],
  },
  {
    title: 'what features share knows none of them',
    at: 'client/parts/planted.tsx',
    refused: ['../../server/lan.ts', TESTS, 'yjs', '../canvas/canvas.tsx', '../pages/round.tsx'],
    allowed: ['../ui/menu.tsx', '../store/use-board.ts', '../messages/index.ts'],
  },
  {
    title: 'features meet in pages',
    at: 'client/pages/planted.tsx',
    refused: ['../../server/lan.ts', TESTS, ...DOCUMENT],
    allowed: ['../canvas/canvas.tsx', '../outline/outline.tsx', '../sync/session.ts'],
  },
  {
    title: 'a control knows nothing of rounds',
    at: 'client/ui/planted.tsx',
    refused: [
      '../../server/lan.ts',
      TESTS,
      'yjs',
      '../../shared/board/model.ts',
      '../parts/note-line.tsx',
      '../canvas/canvas.tsx',
      ...PAGES,
      ...ROUND,
    ],
    allowed: [
      './button.tsx',
      '../messages/index.ts',
      '../store/value.ts',
      'react',
      '@base-ui/react/menu',
    ],
  },
  {
    title: 'a sentence knows nothing of where it is shown',
    at: 'client/messages/planted.ts',
    refused: ['../../server/lan.ts', TESTS, 'yjs', '../ui/button.tsx', '../sync/session.ts'],
    allowed: ['../platform.ts', '../../shared/board/model.ts', './en/index.ts', 'i18next'],
  },
  ...['sync', 'store'].map((folder) => ({
    title: `client/${folder} knows no screen`,
    at: `client/${folder}/planted.ts`,
    refused: [
      '../../server/lan.ts',
      TESTS,
      'react-dom',
      '../pages/round.tsx',
      '../canvas/canvas.tsx',
      '../outline/outline.tsx',
      '../parts/note-line.tsx',
      '../ui/button.tsx',
      '../messages/index.ts',
    ],
    allowed: ['yjs', 'y-websocket', '../platform.ts', '../store/value.ts', '../sync/saved.ts'],
  })),
  ...['gestures', 'layout', 'placing'].map((folder) => ({
    title: `what decides in client/canvas/${folder} knows no screen`,
    at: `client/canvas/${folder}/planted.ts`,
    refused: NO_SCREEN,
    allowed: ['../layout/space.ts', '../camera/camera.ts', '../../../shared/board/model.ts'],
  })),
  {
    title: 'what decides what is mounted knows no screen',
    at: 'client/canvas/paper/scene.ts',
    refused: [...NO_SCREEN, './paper.tsx'],
    allowed: ['../layout/space.ts', '../camera/camera.ts', '../../../shared/board/model.ts'],
  },
  {
    title: 'what decides whether all is saved knows no screen',
    at: 'client/sync/saved.ts',
    refused: ['react', 'yjs', '../platform.ts', '../store/value.ts'],
    allowed: ['../../shared/limits.ts'],
  },
]
