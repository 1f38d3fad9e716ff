import { reviewFileProcedures, reviewProcedures } from '#contract/review-procedures.ts'
import type { Reviews } from '../review/reviews.ts'
import { answer } from './answer.ts'

const procedures = { ...reviewProcedures, ...reviewFileProcedures }

/** The procedures about reviews. */
export function reviewHandlers(reviews: Reviews) {
  const { identity } = reviews
  return {
    'review.me': answer(procedures['review.me'], () => identity.me()),
    'review.setMe': answer(procedures['review.setMe'], ({ name, title }) => identity.setMe(name, title)),
    'review.preview': answer(procedures['review.preview'], (round) => reviews.preview(round)),
    'review.state': answer(procedures['review.state'], () => reviews.state()),
    'review.addEntry': answer(procedures['review.addEntry'], ({ what }) => reviews.add(what)),
    'review.changes': answer(procedures['review.changes'], ({ since }) => reviews.changes(since)),
    'review.writeTo': answer(procedures['review.writeTo'], ({ path, password, ...round }) =>
      reviews.share(round, path, password),
    ),
    'review.mergeFrom': answer(procedures['review.mergeFrom'], ({ path, password }) =>
      reviews.mergeFrom(path, password),
    ),
    'review.report': answer(procedures['review.report'], (asked) => reviews.report(asked)),
    'review.summary': answer(procedures['review.summary'], () => reviews.summary()),
  }
}
