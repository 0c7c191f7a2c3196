import { describe, expect, it } from 'vitest';
import { toBase64, fromBase64 } from '../../src/util/base64.ts';
import { checksum } from '../../src/share/linkText.ts';
import { decodeLink, encodeLink, openSealedLink, sealLink, type View } from '../../src/share/index.ts';
import { iterations } from '../../src/share/seal.ts';
import { realCase } from '../fixtures/realCases.ts';

const c = realCase(10);
const view: View = { lean: 'worse', screen: 'odds' };
async function sealed(password: string): Promise<string> {
  const link = await sealLink(c, view, password);
  if (!link.ok) throw new Error(link.problem.kind);
  return link.value;
}

describe('a sealed link', () => {
  it('opens with its password, whichever way its letters are composed, and with nothing else', async () => {
    const link = await sealed('Müller & Söhne');
    expect(link).toMatch(/^1s\.[A-Za-z0-9_-]*[A-Za-z0-9]\.[0-9a-z]+$/);
    expect(await openSealedLink(`#${link}.`, 'Mu\u0308ller & So\u0308hne')).toEqual({
      ok: true,
      value: { case: c, view },
    });
    for (const wrong of ['', 'muller', 'Müller & Söhne '])
      expect(await openSealedLink(link, wrong)).toEqual({
        ok: false,
        problem: { kind: 'wrong-password-or-damaged' },
      });
  });

  it('asks for the password when opened as a plain one, and shows nothing of the case', async () => {
    const link = await sealed('x');
    expect(await decodeLink(link)).toEqual({ ok: false, problem: { kind: 'sealed-needs-password' } });
    expect((await sealed('x')) === link).toBe(false);
  });

  it('opens every time, whatever its last byte is', async () => {
    for (let i = 0; i < 4; i++) expect((await openSealedLink(await sealed('pw'), 'pw')).ok).toBe(true);
  });

  it('says that it was damaged without asking for a password, when the checksum tells', async () => {
    const link = await sealed('x');
    const at = 60;
    const broken = link.slice(0, at) + (link[at] === 'A' ? 'B' : 'A') + link.slice(at + 1);
    expect(await openSealedLink(broken, 'x')).toEqual({ ok: false, problem: { kind: 'damaged' } });
    expect(await openSealedLink(link.replace('1s.', '1.'), 'x')).toEqual({
      ok: false,
      problem: { kind: 'damaged' },
    });
    const plain = await encodeLink(c);
    if (plain.ok) expect((await decodeLink(plain.value.replace('1.', '1s.'))).ok).toBe(false);
  });

  it('cannot be changed by someone who mends the checksum', async () => {
    const link = await sealed('x');
    const bytes = fromBase64(link.split('.')[1] ?? '') ?? new Uint8Array();
    expect(new DataView(bytes.buffer).getUint32(1)).toBe(iterations);
    for (const at of [10, 25, 40, bytes.length - 5]) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      const payload = toBase64(changed);
      const mended = `1s.${payload}.${checksum(`1s.${payload}`)}`;
      expect(await openSealedLink(mended, 'x')).toEqual({
        ok: false,
        problem: { kind: 'wrong-password-or-damaged' },
      });
    }
    // Four thousand million rounds would hang the page.
    bytes.set([255, 255, 255, 255], 1);
    const payload = toBase64(bytes);
    expect(await openSealedLink(`1s.${payload}.${checksum(`1s.${payload}`)}`, 'x')).toEqual({
      ok: false,
      problem: { kind: 'damaged' },
    });
  });

  it('says so where the browser has no cryptography', async () => {
    const none = { getRandomValues: crypto.getRandomValues.bind(crypto), subtle: undefined };
    expect(await sealLink(c, view, 'x', none)).toEqual({ ok: false, problem: { kind: 'no-crypto' } });
    expect(await openSealedLink(await sealed('x'), 'x', none)).toEqual({
      ok: false,
      problem: { kind: 'no-crypto' },
    });
  });
});
