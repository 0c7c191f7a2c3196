import { describe, expect, it } from 'vitest';
import { hashOf, routeOf } from '../../src/state/route.ts';

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
