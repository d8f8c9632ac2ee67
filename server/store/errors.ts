/** Another server has the data folder: two would tell different people different boards. */
export class DataInUseError extends Error {
  readonly code = 'DATA_IN_USE'
  constructor(folder: string) {
    super(
      `Another Throughline is using the data in ${folder}. Stop it, or set DATA_DIR to another.`,
    )
    this.name = 'DataInUseError'
  }
}
