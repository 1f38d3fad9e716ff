import { app } from 'electron'
import { z } from 'zod'

/** What a second start of the app tells the first one. */
const handoverSchema = z.strictObject({ file: z.string().nullable() })

/** True when this is the only running app with this user's data; otherwise the first one gets the file. */
export function isFirstInstance(file: string | null): boolean {
  return app.requestSingleInstanceLock({ file } satisfies z.infer<typeof handoverSchema>)
}

/** Calls back when the app is started a second time, with the file that it was started for. */
export function onSecondInstance(listener: (file: string | null) => void): void {
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const handover = handoverSchema.safeParse(data)
    listener(handover.success ? handover.data.file : null)
  })
}
