import type { Places } from '../../shared/export/picture/arrange.ts'
import { drawPicture, type Picture } from '../../shared/export/picture/picture.ts'
import type { PictureSource } from '../../shared/export/picture/source.ts'
import { saveFile } from '../platform.ts'
import { fontParts, pageMeasure } from './fonts.ts'
import { rasterise } from './rasterise.ts'

/** What is to be drawn: where things lie, or null for columns in their order. */
export interface Subject {
  readonly source: PictureSource
  readonly places: Places | null
}

export type PictureForm = 'svg' | 'png'

/** How it went; a scale below 1 says that the picture has fewer pixels than the screen would. */
export type Saved =
  | { readonly state: 'saved'; readonly scale: number }
  | { readonly state: 'not-drawn' }

/** Draws the picture in the page's letters, or near ones where the font can't be had. */
export async function draw({ source, places }: Subject): Promise<Picture> {
  const [measure, fonts] = await Promise.all([pageMeasure(), fontParts()])
  return drawPicture(source, { places, measure, fonts })
}

/** Hands a picture to the person as a file. `name` is the file's, without its ending. */
export async function savePicture(
  subject: Subject,
  form: PictureForm,
  name: string,
): Promise<Saved> {
  const picture = await draw(subject)
  if (form === 'svg') {
    saveFile(`${name}.svg`, 'image/svg+xml', picture.svg)
    return { state: 'saved', scale: 1 }
  }
  const raster = await rasterise(picture)
  if (raster === null) return { state: 'not-drawn' }
  saveFile(`${name}.png`, 'image/png', raster.png)
  return { state: 'saved', scale: raster.scale }
}
