import { Button } from '@fluentui/react-components'
import { Component, type ReactNode } from 'react'
import { tellFault } from '../state/tell-fault.ts'
import { useText } from '../text/use-text.ts'
import { EmptyState } from './empty-state.tsx'
import { DocumentErrorRegular } from './icons.ts'

interface Props {
  children: ReactNode
  /** A change of it gives the part another try. */
  about: string | null
  /** Puts away what the part may have broken on, before it is tried again. */
  beforeReload?: () => void
}
interface State {
  error: Error | null
  about: string | null
}

/** Keeps a fault in one part of the desk from taking the others with it. React has this only as a class. */
export class PartBoundary extends Component<Props, State> {
  override state: State = { error: null, about: this.props.about }

  static getDerivedStateFromError(error: Error): Partial<State> {
    return { error }
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return props.about === state.about ? null : { error: null, about: props.about }
  }

  override componentDidCatch(error: Error): void {
    tellFault(error)
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <Broken
        onReload={() => {
          this.props.beforeReload?.()
          this.setState({ error: null })
        }}
      />
    )
  }
}

function Broken({ onReload }: { onReload: () => void }) {
  const { text } = useText()
  return (
    <EmptyState icon={<DocumentErrorRegular />} title={text.trouble.broken}>
      <p>{text.trouble.brokenWhy}</p>
      <Button onClick={onReload}>{text.trouble.reload}</Button>
    </EmptyState>
  )
}
