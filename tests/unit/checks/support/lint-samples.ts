/* Code that must not pass: by rule, the least that breaks it. */
type Samples = Readonly<Record<string, string>>

const language: Samples = {
  complexity: `export const f = (n: number) => ${Array.from({ length: 13 }, (_, i) => `n === ${i}`).join(' || ')}`,
  eqeqeq: 'export const f = (a: number) => a == 1',
  'max-depth':
    'export function f(a: number) { if (a > 1) { if (a > 2) { if (a > 3) { if (a > 4) { g() } } } } }\nfunction g() { return 1 }',
  'max-lines': Array.from({ length: 401 }, (_, line) => `export const a${line} = ${line}`).join('\n'),
  'no-array-constructor': 'export const f = (a: number) => new Array(a, 1)',
  'no-console': 'export const f = () => console.log(1)',
  'no-restricted-imports': "import { ipcMain } from 'electron'\nexport const f = ipcMain",
  'no-unused-expressions': 'export function f(a: { b: number }) { a.b }',
  'no-unused-vars': 'const _unused = 1\nexport const f = 2',
  'no-useless-constructor': 'export class A { value = 1; constructor() {} }',
  'no-var': 'export var f = 1',
  'prefer-const': 'let a = 1\nexport const f = () => a',
  'prefer-rest-params': 'export function f() { return [arguments] }',
  'prefer-spread': 'export const f = (a: number[]) => Math.max.apply(Math, a)',
}

const types: Samples = {
  // In two parts, because our own check for suppressions reads this file too.
  'ban-ts-comment': '// @ts-' + 'ignore\nexport const f = 1',
  'consistent-type-imports': "import { Readable } from 'node:stream'\nexport type F = Readable",
  'no-confusing-void-expression':
    'declare function g(): void\nexport function f() { const a = g(); return [a] }',
  'no-duplicate-enum-values': "export enum A { B = 'x', C = 'x' }",
  'no-dynamic-delete': 'export function f(a: Record<string, number>, k: string) { delete a[k] }',
  'no-empty-object-type': 'export interface A {}',
  'no-explicit-any': 'export const f = (a: any) => [a as unknown]',
  'no-extra-non-null-assertion': 'export const f = (a: { b: number } | null) => a!!.b',
  'no-extraneous-class': 'export class A { static b = 1 }',
  'no-invalid-void-type': 'export type A = string | void',
  'no-misused-new': 'export interface A { new (): A }',
  'no-namespace': 'export namespace A { export const b = 1 }',
  'no-non-null-asserted-nullish-coalescing': 'export const f = (a: { b: number | null }) => a.b! ?? 1',
  'no-non-null-asserted-optional-chain': 'export const f = (a: { b?: number } | null) => a?.b!',
  'no-non-null-assertion': 'export const f = (a: number | null) => a!',
  'no-require-imports': "import path = require('node:path')\nexport const f = path",
  'no-this-alias': 'export class A { b = 1; c() { const self = this; return () => self.b } }',
  'no-unnecessary-type-constraint': 'export const f = <T extends unknown>(a: T, b: T) => [a, b]',
  'no-unsafe-declaration-merging': 'export interface A { b: number }\nexport class A { c = 1 }',
  'no-unsafe-function-type': 'export const f = (a: Function) => [a]',
  'no-wrapper-object-types': 'export const f = (a: String) => [a]',
  'prefer-as-const': "export const f = { a: 'b' as 'b' }",
  'prefer-literal-enum-member': 'const a = 1\nexport enum A { B = a }',
  'prefer-namespace-keyword': 'declare module A { export const b: number }\nexport const f = A.b',
  'triple-slash-reference': '/// <reference path="./a.ts" />\nexport const f = 1',
  'unified-signatures': 'export interface A { f(a: number): void; f(a: string): void }',
}

const typeAware: Samples = {
  'await-thenable': 'export async function f() { await 1; await g() }\ndeclare function g(): Promise<number>',
  'no-array-delete': 'export function f(a: number[]) { delete a[0] }',
  'no-base-to-string': 'export const f = (a: { b: number }) => String(a)',
  'no-deprecated': '/** @deprecated old */\ndeclare function g(): number\nexport const f = g()',
  'no-duplicate-type-constituents': 'export type A = string | string',
  'no-floating-promises': 'declare function g(): Promise<number>\nexport function f() { g() }',
  'no-for-in-array':
    'export function f(a: number[]) { for (const k in a) g(k) }\ndeclare function g(k: string): void',
  'no-generated-empty-object-type': "export type A = Omit<{ b: 1 }, 'b'>",
  'no-implied-eval': "export const f = () => setTimeout('1', 1)",
  'no-meaningless-void-operator': 'declare function g(): void\nexport function f() { void g() }',
  'no-misused-promises':
    'declare function g(): Promise<boolean>\nexport const f = () => { if (g()) return 1; return 2 }',
  'no-misused-spread': 'declare function g(): Promise<{ a: 1 }>\nexport const f = () => ({ ...g() })',
  'no-mixed-enums': "export enum A { B = 1, C = 'x' }",
  'no-redundant-type-constituents': 'export type A = unknown | string',
  'no-unnecessary-boolean-literal-compare': 'export const f = (a: boolean) => a === true',
  'no-unnecessary-condition': 'export const f = (a: { b: number }) => a?.b',
  'no-unnecessary-template-expression': 'export const f = (a: string) => `${a}`',
  'no-unnecessary-type-arguments':
    'declare function g<T = number>(a?: T): T\nexport const f = () => g<number>()',
  'no-unnecessary-type-assertion': 'export const f = (a: string) => a as string',
  'no-unnecessary-type-conversion': 'export const f = (a: string) => String(a)',
  'no-unnecessary-type-parameters': 'export const f = <T>(a: T) => [String(a)]',
  'no-unsafe-argument':
    'declare function g(a: number): void\nexport function f(a: string) { g(JSON.parse(a)) }',
  'no-unsafe-assignment': 'export function f(a: string) { const b = JSON.parse(a); return [b] as unknown }',
  'no-unsafe-call': 'export const f = (a: string) => { JSON.parse(a)() }',
  'no-unsafe-enum-comparison': 'enum A { B = 1 }\nexport const f = (a: A) => a === 1',
  'no-unsafe-member-access': 'export function f(a: string) { return Boolean(JSON.parse(a).b) }',
  'no-unsafe-return': 'export const f = (a: string) => JSON.parse(a)',
  'no-unsafe-unary-minus': 'export const f = (a: string) => -a',
  'no-useless-default-assignment': 'export const f = ({ a = 1 }: { a: number }) => a',
  'only-throw-error': "export function f() { throw 'a' }",
  'prefer-promise-reject-errors': "export const f = () => Promise.reject('a')",
  'prefer-reduce-type-parameter':
    'export const f = (a: string[]) => a.reduce((b, c) => [...b, c], [] as string[])',
  'prefer-return-this-type': 'export class A { b = 1; f(): A { return this } }',
  'related-getter-setter-pairs':
    'export class A { #b = 1; get b(): string { return `${this.#b}` } set b(b: number) { this.#b = b } }',
  'require-await': 'export async function f() { return 1 }',
  'restrict-plus-operands': 'export const f = (a: number, b: string) => a + b',
  'restrict-template-expressions': 'export const f = (a: { b: number }) => `${a}`',
  'return-await':
    'declare function g(): Promise<number>\nexport async function f() { try { return g() } catch { return await g() } }',
  'switch-exhaustiveness-check':
    "export function f(a: 'b' | 'c') { switch (a) { case 'b': return 1 } return 2 }",
  'unbound-method': 'class A { b = 1; f() { return this.b } }\nexport const { f } = new A()',
  'use-unknown-in-catch-callback-variable':
    'declare function g(): Promise<number>\nexport const f = () => g().catch((e: Error) => e.message.length)',
}

const react: Samples = {
  'exhaustive-deps':
    "import { useEffect } from 'react'\nexport function A({ b }: { b: (c: number) => void; c: number }) { useEffect(() => { b(1) }, []); return null }",
  'rules-of-hooks':
    "import { useState } from 'react'\nexport function A({ b }: { b: boolean }) { if (b) { const [c] = useState(1); return <p>{c}</p> } return null }",
  'static-components': 'export function A() { const B = () => <p>b</p>; return <B /> }',
  'use-memo':
    "import { useMemo } from 'react'\nexport function A({ c }: { c: number }) { const b = useMemo(async () => { await Promise.resolve(); return c }, [c]); return <p title={String(b)}>b</p> }",
  immutability: 'export function A({ c }: { c: { d: number } }) { c.d = 2; return <p>{c.d}</p> }',
  globals: 'let d = 1\nexport function A() { d = 2; return <p>{d}</p> }',
  refs: "import { useRef } from 'react'\nexport function A() { const b = useRef(1); return <p>{b.current}</p> }",
  'set-state-in-effect':
    "import { useEffect, useState } from 'react'\nexport function A() { const [b, set] = useState(1); useEffect(() => { set(2) }, []); return <p>{b}</p> }",
  'set-state-in-render':
    "import { useState } from 'react'\nexport function A() { const [b, set] = useState(1); set(2); return <p>{b}</p> }",
  'error-boundaries':
    'export function A({ b }: { b: string }) { try { return <p>{b}</p> } catch { return null } }',
  purity: 'export function A() { const b = Math.random(); return <p>{b}</p> }',
  'incompatible-library':
    "import { useForm } from 'react-hook-form'\nexport function A() { const { watch } = useForm<{ a: string }>(); return <p>{watch('a')}</p> }",
  'unsupported-syntax':
    'export function A({ b }: { b: string }) { const c: unknown = eval(b); return <p>{String(c)}</p> }',
}

interface Sample {
  readonly rule: string
  readonly file: string
  readonly text: string
}

/** Each rule with a file that breaks it: its path and its text. */
export const samples: readonly Sample[] = [
  ...Object.entries({ ...language, ...types, ...typeAware }).map(([rule, text]) => ({
    rule,
    file: `src/main/${rule}.ts`,
    text,
  })),
  ...Object.entries(react).map(([rule, text]) => ({ rule, file: `src/renderer/${rule}.tsx`, text })),
]
