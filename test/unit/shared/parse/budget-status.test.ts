import { expect, test } from 'vitest'
import { isPendingBudget } from '../../../../shared/parse/budget-status.ts'
import { indexProfile } from '../../../../shared/parse/profile-index.ts'
import { natoProfile } from '../../../fakes/notice.ts'

const index = indexProfile(natoProfile)

test.each([
  'The second post will not, however, be subject to budget approval.',
  'The post is not subject to budget approval.',
  'The post is no longer pending budget approval.',
  'The post is not, in any way, subject to budget approval.',
  'This post has not been made subject to budget approval.',
  'The post will therefore no longer be conditional on the availability of funds.',
  'The post isn’t subject to budget approval.',
  'The second post won’t be subject to budget approval.',
  'The post is never subject to the approval of the budget.',
  'Neither post is subject to budget approval.',
  'None of the three posts is pending budget approval.',
  'No post is subject to budget approval.',
  'Le deuxième poste ne sera pas, toutefois, soumis à l’approbation du budget.',
  'Le poste n’est pas soumis à l’approbation du budget.',
  'Le poste n’est plus sous réserve d’approbation budgétaire.',
  'Le second poste n’est pas non plus soumis à l’approbation du budget.',
  'Ce poste n’a pas été soumis à l’approbation du budget.',
  'Le poste ne devra donc pas être lui-même subordonné à l’approbation du budget.',
  'Le poste n’est nullement soumis à l’approbation du budget.',
  'Aucun des deux postes n’est soumis à l’approbation du budget.',
  'Aucun poste n’est en attente de l’approbation du budget.',
])('does not wait: %s', (line) => {
  expect(isPendingBudget(line, index)).toBe(false)
})

test.each([
  'The second post is pending budget approval.',
  'The second post is not funded yet and is pending budget approval.',
  'The post is not filled, pending budget approval.',
  'The post, which is not permanent, is subject to budget approval.',
  'The second post is not only subject to budget approval but also to a security check.',
  'Post no. 2 is subject to budget approval.',
  'The post is no longer vacant and is subject to budget approval.',
  'Le deuxième poste est en attente de l’approbation du budget.',
  'Le poste n’est pas encore financé et reste soumis à l’approbation du budget.',
  'Le poste n’est pas pourvu, en attente de l’approbation du budget.',
  'Le poste est, de plus, soumis à l’approbation du budget.',
  'Le poste est non seulement soumis à l’approbation du budget, mais aussi à une enquête.',
  'Ce poste, non permanent, est soumis à l’approbation du budget.',
  'L’un des postes au plus est soumis à l’approbation du budget.',
])('waits: %s', (line) => {
  expect(isPendingBudget(line, index)).toBe(true)
})
