import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { problem } from '#domain';
import { badFilter } from '../request-parameters.js';

/** A form that a reader submitted, with the chosen file. */
export interface PostedForm {
  readonly fields: URLSearchParams;
  readonly file: PostedFile | null;
}

export interface PostedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface FormLimits {
  /** Total size of all fields, as sent. */
  readonly fieldBytes: number;
  readonly fields: number;
  readonly fileBytes: number;
}

/** Makes the routes of a scope, and of no other, accept forms: elsewhere bodies of these types are rejected unread. */
export const acceptForms = async (scope: FastifyInstance, limits: FormLimits): Promise<void> => {
  scope.removeAllContentTypeParsers();
  const { fieldBytes: bodyLimit, fields, fileBytes: fileSize } = limits;
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit },
    (_request, body, done) => done(null, String(body)),
  );
  await scope.register(multipart, {
    limits: {
      fieldNameSize: 100,
      fieldSize: bodyLimit,
      fields,
      fileSize,
      files: 1,
      parts: fields + 1,
      headerPairs: 20,
    },
  });
};

/** Reads a multipart form. @throws Error where a part is too large, there are too many, or the form is truncated */
const partsOf = async (request: FastifyRequest, { fieldBytes }: FormLimits): Promise<PostedForm> => {
  const fields = new URLSearchParams();
  let file: PostedFile | null = null;
  let length = 0;
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      const bytes = await part.toBuffer();
      // Browsers send an empty file where none was chosen.
      if (bytes.length > 0) file = { name: part.filename.slice(-200), bytes };
      continue;
    }
    const value = String(part.value);
    length += value.length;
    if (length > fieldBytes) throw badFilter('FIELDS_TOO_LONG', {});
    fields.append(part.fieldname, value);
  }
  return { fields, file };
};

/**
 * Reads the form of a request, whether URL-encoded or multipart.
 * @throws Error where it exceeds the limits or is truncated
 */
export const postedForm = async (request: FastifyRequest, limits: FormLimits): Promise<PostedForm> => {
  if (request.isMultipart()) {
    return partsOf(request, limits).catch((error: unknown) => {
      // A truncated form is not a fault of the service.
      const { statusCode = 400 } = error as { readonly statusCode?: number };
      throw formError(Object.assign(error as Error, { statusCode }), limits);
    });
  }
  const fields = new URLSearchParams(typeof request.body === 'string' ? request.body : '');
  if (fields.size <= limits.fields) return { fields, file: null };
  throw badFilter('TOO_MANY_FIELDS', { fields: fields.size, most: limits.fields });
};

/**
 * Turns an error of the framework about a form into one that tells the reader what is wrong; returns others unchanged.
 */
export const formError = (error: unknown, { fieldBytes, fields, fileBytes }: FormLimits): unknown => {
  const { statusCode: status = 500, message } = error as { readonly statusCode?: number; readonly message: string };
  if (status >= 500 || 'extensions' in Object(error)) return error;
  const wrong =
    status === 413
      ? problem('FORM_TOO_LARGE', { file: fileBytes / 2 ** 20, fields, text: fieldBytes / 1e6 })
      : status === 415
        ? problem('NOT_A_FORM', {})
        : problem('FORM_UNREADABLE', { reason: message });
  const code = status === 413 ? 'BODY_TOO_LARGE' : 'BAD_REQUEST';
  return Object.assign(new Error(code), { problem: wrong, extensions: { code, http: { status } } });
};
