import { describe, expect, it } from 'vitest';
import { addressOfCarriedLink, hashOf, pageAddress, routeOf } from '../../src/state/route.ts';

describe('the address', () => {
  it('is Home when there is none', () => {
    for (const hash of ['', '#', '#/']) expect(routeOf(hash)).toEqual({ at: 'home' });
  });
  it('names a case and its screen, Build where none is named', () => {
    expect(routeOf('#/case/V1StGXR8Z5/build')).toEqual({ at: 'case', id: 'V1StGXR8Z5', screen: 'build' });
    expect(routeOf('#/case/V1StGXR8Z5')).toEqual({ at: 'case', id: 'V1StGXR8Z5', screen: 'build' });
  });
  it('hands whatever does not start with a slash to Explore, even with its hash sign escaped', () => {
    expect(routeOf('#1.abc.def')).toEqual({ at: 'explore', fragment: '1.abc.def' });
    expect(routeOf('#%231.abc.def')).toEqual({ at: 'explore', fragment: '1.abc.def' });
    expect(routeOf('#anything')).toEqual({ at: 'explore', fragment: 'anything' });
  });
  it('says so when nothing is there', () => {
    for (const hash of [
      '#/nowhere',
      '#/case/',
      '#/case/a b/build',
      '#/case/a/nothing',
      `#/case/${'x'.repeat(41)}`,
    ])
      expect(routeOf(hash).at).toBe('nowhere');
  });
  it('names a stage, and a case on paper with how it is looked at', () => {
    expect(routeOf('#/present/abc')).toEqual({ at: 'present', id: 'abc' });
    expect(routeOf('#/print/abc')).toEqual({ at: 'print', id: 'abc', view: '' });
    expect(routeOf('#/print/abc?scenario=down&lean=worse')).toEqual({
      at: 'print',
      id: 'abc',
      view: 'scenario=down&lean=worse',
    });
    expect(routeOf('#/print/a b').at).toBe('nowhere');
  });
  it('goes there and back', () => {
    for (const hash of [
      '#/',
      '#/present/abc',
      '#/print/abc',
      '#/print/abc?lean=worse',
      '#/case/abc/build',
      '#1.abc.def',
      '#/safe',
    ])
      expect(hashOf(routeOf(hash))).toBe(hash);
  });
});

describe('a link that became part of the path', () => {
  it('is put back behind the hash sign, with all that came along for the checksum to judge', () => {
    for (const [address, expected] of [
      ['/value/%231.abc.def', '/value/#1.abc.def'],
      ['/value/%25231.abc.def', '/value/#1.abc.def'],
      ['/value/%2525231s.abc.def', '/value/#1s.abc.def'],
      ['/%231p.abc.def?utm_source=x', '/#1p.abc.def?utm_source=x'],
      ['/index.html%231%2Eabc%2Edef', '/index.html#1%2Eabc%2Edef'],
      ['/value/%EF%BC%831.abc.def', '/value/#1.abc.def'],
      ['/value/?utm=1%231.abc.def', '/value/#1.abc.def'],
    ] as const)
      expect(addressOfCarriedLink(address)).toBe(expected);
  });
  it('is not seen in any other path', () => {
    for (const address of ['/', '/value/', '/C%23/value/', '/v/1.2.3/', '/%23/case/a', '/?q=%23heading'])
      expect(addressOfCarriedLink(address)).toBeNull();
  });
});

describe('the address a link is made of', () => {
  it('is origin and path alone', () => {
    for (const [href, expected] of [
      ['https://a.example/value/?utm_source=crm&contact=x#/case/1', 'https://a.example/value/'],
      ['https://a.example/value?x#1.a.b', 'https://a.example/value'],
      ['https://a.example/v/index.html#/', 'https://a.example/v/index.html'],
      ['https://a.example/v/Wert%20rechner.html?x', 'https://a.example/v/Wert%20rechner.html'],
      ['https://a.example/v/index.html%20)#/', 'https://a.example/v/index.html'],
      ['https://a.example/v/%3E%22#/', 'https://a.example/v/'],
      ['https://a.example/v/)?a#/', 'https://a.example/v/'],
      ['file:///home/a/value/index.html#/', 'file:///home/a/value/index.html'],
    ] as const)
      expect(pageAddress(href)).toBe(expected);
  });
});
