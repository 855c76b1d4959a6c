import { createHash, X509Certificate } from "node:crypto";
import { generate } from "selfsigned";

/** A certificate for https://localhost that lives as long as the process. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /**
   * Base64 of the SHA-256 of the public key, as Chromium's
   * `--ignore-certificate-errors-spki-list` wants it: trusts this certificate and no other.
   */
  readonly publicKeyHash: string;
}

const ONE_DAY_MS = 86_400_000;

/** Makes a new key and certificate; nothing is stored, and nothing is added to a trust store. */
export async function makeCertificate(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + 7 * ONE_DAY_MS),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  const publicKey = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return { key, cert, publicKeyHash: createHash("sha256").update(publicKey).digest("base64") };
}
