import { randomBytes } from 'node:crypto'
import { ID_LENGTH, idFromBytes, type NewId } from '../../shared/ids.ts'

export const newId: NewId = () => idFromBytes(randomBytes(ID_LENGTH))
