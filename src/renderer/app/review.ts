import { useMutation, useQuery, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { createContext, useContext, useMemo } from 'react'
import {
  reviewDeskProcedures,
  reviewProcedures,
  type InboxRow,
  type Me,
  type NewRound,
  type ReviewChanges,
  type ReviewStateAnswer,
} from '#contract/review-procedures.ts'
import type { Anchor, Draft } from '#domain/review/entry.ts'
import { foldEntries, type ReviewState, type Thread } from '#domain/review/state.ts'
import { bridge, checked } from './bridge.ts'
import { useWorkbook } from './workbook.ts'

const keys = { all: ['review'], inbox: ['inbox'] } as const

/** What is said about the open plan, as it came and folded into threads, verdicts and the rest. */
export interface Review extends ReviewStateAnswer {
  readonly said: ReviewState
}

export const ReviewContext = createContext<Review | undefined>(undefined)

/** Reads the review of what is open. Only for the frame, which gives it to everything in it. */
export function useReviewQuery(): Review | undefined {
  const { workbookId } = useWorkbook().snapshot
  const { data } = useQuery({
    queryKey: [...keys.all, 'state', workbookId],
    queryFn: () => checked(reviewProcedures['review.state'].output, bridge.reviewState({})),
  })
  return useMemo(() => data && { ...data, said: foldEntries(data.entries, data.traineeKeys) }, [data])
}

/** The review of what is open, in the user's own workbook too. Undefined until it has been read. */
export function useReview(): Review | undefined {
  return useContext(ReviewContext)
}

/** The threads about exactly this, oldest first. */
export function threadsAbout(state: ReviewState, { kind, id }: Anchor): Thread[] {
  return state.threads.filter(({ comment }) => {
    const { about } = comment.entry.what
    return about.kind === kind && about.id === id
  })
}

/** What has changed since a round; null stands for the one that is compared with anyway. */
export function useReviewChanges(since: string | null, isWanted = true): ReviewChanges | undefined {
  const { workbookId } = useWorkbook().snapshot
  return useQuery({
    queryKey: [...keys.all, 'changes', workbookId, since],
    queryFn: () => checked(reviewProcedures['review.changes'].output, bridge.reviewChanges({ since })),
    enabled: isWanted,
  }).data
}

/** Exactly what a round would hold; refused by the other side while the user has no name. */
export function useReviewPreview(round: NewRound, isWanted: boolean) {
  const { workbookId } = useWorkbook().snapshot
  return useQuery({
    queryKey: [...keys.all, 'preview', workbookId, round],
    queryFn: () => checked(reviewProcedures['review.preview'].output, bridge.reviewPreview(round)),
    enabled: isWanted,
  }).data
}

/** The reviews of others that were opened on this computer, the longest waiting first. */
export function useInbox(): readonly InboxRow[] | undefined {
  return useQuery({
    queryKey: keys.inbox,
    queryFn: () => checked(reviewDeskProcedures['review.inbox'].output, bridge.reviewInbox({})),
  }).data
}

function useReviewMutation<V, R>(run: (input: V) => Promise<R>): UseMutationResult<R, Error, V> {
  const client = useQueryClient()
  return useMutation({
    mutationFn: run,
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: keys.all })
      await client.invalidateQueries({ queryKey: keys.inbox })
    },
  })
}

/** Signs and saves what the user says. */
export function useAddEntry() {
  return useReviewMutation((what: Draft) =>
    checked(reviewProcedures['review.addEntry'].output, bridge.reviewAddEntry({ what })),
  )
}

/** Keeps what the user is called. */
export function useSetMe() {
  return useReviewMutation((me: Pick<Me, 'title'> & { readonly name: string }) =>
    checked(reviewProcedures['review.setMe'].output, bridge.reviewSetMe(me)),
  )
}

/** Writes a round to a file of the user's choice. */
export function useShareRound() {
  return useReviewMutation((input: NewRound & { readonly password: string | null }) =>
    checked(reviewDeskProcedures['review.share'].output, bridge.reviewShare(input)),
  )
}

/** Opens the file that waits for its password. */
export function useUnlockReview() {
  return useReviewMutation((password: string) =>
    checked(reviewDeskProcedures['review.unlock'].output, bridge.reviewUnlock({ password })),
  )
}

/** Takes a review out of the inbox. */
export function useForgetReview() {
  return useReviewMutation((token: string) =>
    checked(reviewDeskProcedures['review.forget'].output, bridge.reviewForget({ token })),
  )
}
