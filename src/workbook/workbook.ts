import { realpathSync } from 'node:fs'
import type { EditLabel, HistoryEntry, PlanSnapshot } from '#contract/plan-procedures.ts'
import { DomainError } from '#domain/error.ts'
import { invertAll, type Change } from '#domain/plan/change.ts'
import { changesOf, type Edit } from '#domain/plan/edit.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { folderOf } from './backups/folder.ts'
import { BackupKeeper } from './backups/keeper.ts'
import { saveDiary, type DiaryContent } from './export/save-diary.ts'
import { closeToSingleFile, type Db } from './file/connection.ts'
import { writeCopyAs } from './file/copy.ts'
import { coded } from './file/errors.ts'
import type { Content } from './file/examine.ts'
import { openFile } from './file/open.ts'
import { identity } from './file/place.ts'
import { fieldHistory } from './history/field-history.ts'
import { labelOf } from './history/label.ts'
import type { Migration } from './migrations/migration.ts'
import type { Ports } from './ports.ts'
import { Rounds } from './review/rounds.ts'
import { commit } from './storage/commit.ts'
import { readWorkbookId } from './storage/facts.ts'
import { newestEdit, readChanges, readChangesAfter, type LogEntry } from './storage/log.ts'

/** Where a workbook is, and where the folders with backups are. */
export interface Place {
  readonly path: string
  readonly backupFolder: string
}

/** The number of an edit in the log, null when nothing changed, and when the file was last written. */
export interface Saved {
  readonly edit: number | null
  readonly savedAt: string
}

/** An open workbook: the file, locked for this process, and the plan in it. What returns is on disk. */
export class Workbook {
  readonly path: string
  readonly id: string
  /** The reviews of this plan: beside the change log, so undo and redo do not touch them. */
  readonly rounds: Rounds
  readonly #db: Db
  readonly #content: Content
  readonly #keeper: BackupKeeper
  readonly #ports: Ports
  readonly #migrations: readonly Migration[]
  readonly #identity: string | null
  #plan: Plan
  #savedAt: string
  #hasNews = false

  /** Opens, checks and if needed migrates a file. Throws a `CodedError`; a refused file is left as it was. */
  static open(place: Place, ports: Ports, migrations: readonly Migration[]): Workbook {
    return coded(() => {
      const path = realpathSync(place.path)
      const keeperOf = (db: Db) =>
        new BackupKeeper(folderOf(place.backupFolder, readWorkbookId(db)), ports, migrations)
      const { db, content } = openFile(path, migrations, (old) => keeperOf(old).make(old))
      const workbook = new Workbook(path, db, content, keeperOf(db), ports, migrations)
      workbook.backUpIfChanged()
      return workbook
    })
  }

  private constructor(
    path: string,
    db: Db,
    content: Content,
    keeper: BackupKeeper,
    ports: Ports,
    migrations: readonly Migration[],
  ) {
    this.path = path
    this.id = content.facts.id
    this.rounds = new Rounds(db, this.id, ports)
    this.#db = db
    this.#content = content
    this.#keeper = keeper
    this.#ports = ports
    this.#migrations = migrations
    this.#identity = identity(path)
    this.#plan = content.plan
    this.#savedAt = ports.now().toISOString()
  }

  get plan(): Plan {
    return this.#plan
  }

  /** The pack of reference figures the workbook was made with. */
  get referencePack(): string {
    return this.#content.facts.reference_pack
  }

  /** The number of the newest edit in the log. */
  get lastEdit(): number {
    return coded(() => newestEdit(this.#db))
  }

  /** What was changed after this edit, in order. */
  changesAfter(edit: number): Change[] {
    return coded(() => readChangesAfter(this.#db, edit))
  }

  /** When the plan was last written. */
  get savedAt(): string {
    return this.#savedAt
  }

  /** Everything a page shows of a workbook. */
  snapshot(): PlanSnapshot {
    return {
      plan: this.#plan,
      workbookId: this.id,
      referencePack: this.referencePack,
      savedAt: this.#savedAt,
      undo: this.#labelOf(this.#content.stacks.nextUndo),
      redo: this.#labelOf(this.#content.stacks.nextRedo),
    }
  }

  /** Applies an edit. Throws a domain error, `disk.full` or `disk.failed`; then nothing changed. */
  edit(edit: Edit): Saved {
    const changes = changesOf(this.#plan, edit)
    if (changes.length === 0) return { edit: null, savedAt: this.#savedAt }
    return this.#commit({ kind: 'edit', target: null }, changes)
  }

  /** Takes the last edit back and names it. Throws `history.nothingToUndo`. */
  undo(): EditLabel {
    const target = this.#content.stacks.nextUndo
    if (target === null) throw new DomainError('history.nothingToUndo')
    const changes = readChanges(this.#db, target)
    this.#commit({ kind: 'undo', target }, invertAll(changes))
    return labelOf(changes)
  }

  /** Brings the last undone edit back and names it. Throws `history.nothingToRedo`. */
  redo(): EditLabel {
    const target = this.#content.stacks.nextRedo
    if (target === null) throw new DomainError('history.nothingToRedo')
    const changes = readChanges(this.#db, target)
    this.#commit({ kind: 'redo', target }, changes)
    return labelOf(changes)
  }

  /** How one answer came to be, newest first. Throws `plan.unknownPath`. */
  historyOf(path: string): HistoryEntry[] {
    return fieldHistory(this.#db, path)
  }

  /** Whether the file is still where it was opened, and not another one put in its place. */
  isThere(): boolean {
    return identity(this.path) === this.#identity
  }

  /** Whether something was committed since this was last asked. */
  takeNews(): boolean {
    const hadNews = this.#hasNews
    this.#hasNews = false
    return hadNews
  }

  /** Writes a verified copy that is a workbook of its own. Throws a `CodedError`, leaving nothing half done. */
  copyTo(path: string): void {
    const { workbookId, itemId } = this.#ports
    coded(() => writeCopyAs(this.#db, path, workbookId(), itemId(), this.#migrations))
  }

  /** Writes a diary file and remembers what it says. Throws a `CodedError`, leaving what was there untouched. */
  saveDiary(path: string, content: DiaryContent): void {
    const { now, itemId } = this.#ports
    coded(() => saveDiary(this.#db, { ...content, path, workbookId: this.id, now: now(), suffix: itemId() }))
  }

  /** Makes a backup when the last one is older than fifteen minutes. A failure is reported, never thrown. */
  backUpIfDue(): void {
    this.#attempt(() => this.#keeper.makeIfDue(this.#db))
  }

  /** Makes a backup if there are edits that no backup holds. A failure is reported, never thrown. */
  backUpIfChanged(): void {
    this.#attempt(() => this.#keeper.makeIfChanged(this.#db))
  }

  /**
   * Closes to a single file and makes a backup if there are edits that no backup holds. The file goes first, so that
   * no backup, however slow, keeps it from being complete. A `CodedError` means it could not be tidied up for good;
   * nothing is lost.
   */
  close(): void {
    const backUp = () => this.backUpIfChanged()
    if (this.isThere()) {
      coded(() => closeToSingleFile(this.#db, backUp))
    } else {
      // Only this connection still has the content, and trying to tidy up would be the end of that.
      backUp()
      coded(() => closeToSingleFile(this.#db))
    }
  }

  #commit(entry: LogEntry, changes: readonly Change[]): Saved {
    const at = this.#ports.now().toISOString()
    const { edit, plan } = coded(() => commit(this.#db, this.#plan, { ...entry, at }, changes))
    this.#plan = plan
    this.#content.stacks.record({ ...entry, id: edit })
    this.#savedAt = at
    this.#hasNews = true
    return { edit, savedAt: at }
  }

  #labelOf(edit: number | null): EditLabel | null {
    return edit === null ? null : labelOf(readChanges(this.#db, edit))
  }

  #attempt(action: () => void): void {
    try {
      action()
    } catch (error) {
      this.#ports.report(error)
    }
  }
}
