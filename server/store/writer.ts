import { workerData } from 'node:worker_threads'
import { openDatabase } from './database.ts'
import { serve } from './serve.ts'

// The thread that has the file. Nobody else reads or writes it.
serve(() => openDatabase(String(workerData)))
