import { Route, Switch } from 'wouter'
import { articleById } from '../../app/library.ts'
import { ArticlePage } from './ArticlePage.tsx'
import { GlossaryPage } from './GlossaryPage.tsx'
import { LibraryPage } from './LibraryPage.tsx'
import { NoArticle } from './NoArticle.tsx'

/** The library: its overview, the articles, and the words that are explained. */
export function Library() {
  return (
    <Switch>
      <Route path="/library">
        <LibraryPage page={null} />
      </Route>
      <Route path="/library/with/:page">{({ page }) => <LibraryPage key={page} page={page} />}</Route>
      <Route path="/library/glossary/:term?">{({ term }) => <GlossaryPage key={term} termId={term} />}</Route>
      <Route path="/library/:id">{({ id }) => <ArticleRoute key={id} id={id} />}</Route>
      <Route>
        <NoArticle />
      </Route>
    </Switch>
  )
}

function ArticleRoute({ id }: { readonly id: string }) {
  const article = articleById(id)
  return article ? <ArticlePage article={article} /> : <NoArticle />
}
