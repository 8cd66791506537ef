/**
 * What was asked cannot be answered, or what was given cannot be read: the message is a sentence for whoever asked, and says
 * what would be right. Every other error that leaves this library is a fault of the program.
 */
export class DomainError extends Error {
  override readonly name: string = 'DomainError';
}
