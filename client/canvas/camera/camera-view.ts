import type { CanvasModel } from '../model/canvas-model.ts'

/**
 * Moves the world under the camera: one element's style, past React.
 *
 * What depends on the scale by `--zoom` (hairlines, statements, names) is set anew at rest and
 * when it has become clearly wrong: a custom property that changes costs a look at every element.
 *
 * @returns how to stop.
 */
export function showCamera(world: HTMLElement, model: CanvasModel): () => void {
  let told = 0

  function tellZoom(): void {
    const { zoom } = model.camera.get()
    if (zoom === told) return
    told = zoom
    world.style.setProperty('--zoom', String(zoom))
  }
  function onCamera(): void {
    const { x, y, zoom } = model.camera.get()
    world.style.transform = `scale(${zoom}) translate(${-x}px, ${-y}px)`
    if (zoom > told * SCALED || zoom < told / SCALED) tellZoom()
  }
  function onMotion(): void {
    const isMoving = model.motion.get() === 'moving'
    // A layer of its own only while it moves: at rest the text is drawn sharp.
    world.toggleAttribute('data-moving', isMoving)
    if (!isMoving) tellZoom()
  }
  function onScene(): void {
    const { distance } = model.scene.get()
    if (world.dataset.distance !== distance) world.dataset.distance = distance
  }

  onCamera()
  onMotion()
  onScene()
  const stops = [
    model.camera.subscribe(onCamera),
    model.motion.subscribe(onMotion),
    model.scene.subscribe(onScene),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

/** By this factor names and statements may be off while the camera moves. */
const SCALED = 1.4
