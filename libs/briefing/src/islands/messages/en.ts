/** Messages on the progress of a file. */
export const TAKE_FILE_MESSAGES = {
  of: (name: string, text: string) => `${name}: ${text}`,
  preparing: 'Being prepared…',
  waiting: (place: number, of: number) => `Place ${place} of ${of} in the queue`,
  placed: (where: string) => `${where}.`,
  remaining: (where: string, seconds: number) => `${where}, about ${seconds} s left.`,
  made: 'It is being made now',
  ready: 'Ready: the file was saved.',
  stop: 'Stop',
  stopped: 'Stopped.',
  busy: (seconds: number) => `Pledgebook has much to do; it is tried again in ${seconds} s.`,
  failed: 'It could not be made.',
  again: 'Try again',
};
