import { openAsBlob } from 'node:fs';
import { Readable } from 'node:stream';
import { S3mini } from 's3mini';
import { FileStore, type ByteRange, type Content } from './file-store.js';

export interface S3Settings {
  /** With protocol, without the bucket, which is put behind it as a path. */
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** Milliseconds after which a request is given up. */
  timeout: number;
}

/** Files in a bucket of a storage that speaks S3 (AWS, Ceph, Garage, MinIO, …), addressed by path. */
export class S3FileStore extends FileStore {
  private readonly bucket: S3mini;

  constructor({ endpoint, bucket, region, accessKeyId, secretAccessKey, timeout }: S3Settings) {
    super();
    const address = `${endpoint.replace(/\/+$/, '')}/${bucket}`;
    this.bucket = new S3mini({
      endpoint: address,
      region,
      accessKeyId,
      secretAccessKey,
      requestAbortTimeout: timeout,
    });
  }

  async write(name: string, content: Content, contentType: string): Promise<void> {
    // A blob knows its length, which S3 asks for, and is read from disk as it is sent.
    const data = Buffer.isBuffer(content) ? content : await openAsBlob(content.path);
    await this.bucket.putObject(name, data, contentType);
  }

  async read(name: string, range?: ByteRange): Promise<Readable | null> {
    // The library's own range takes its end as excluded.
    const response = range
      ? await this.bucket.getObjectRaw(name, false, range.start, range.end + 1)
      : await this.bucket.getObjectResponse(name);
    if (!response || response.status === 404) return null;
    if (!response.ok) throw new Error(`The file storage answered ${response.status}`);
    return response.body ? Readable.fromWeb(response.body) : Readable.from([]);
  }

  async remove(name: string): Promise<void> {
    await this.bucket.deleteObject(name);
  }
}
