import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { bridgeTransport } from './api/bridge-transport.ts'
import { browserTransport } from './api/browser-transport.ts'
import { connectThrough } from './api/client.ts'
import { Desk } from './features/desk/desk.tsx'
import './main.css'
import { followHost } from './state/follow-host.ts'
import { tellUncaughtFaults } from './state/tell-fault.ts'

connectThrough(window.bridge ? bridgeTransport(window.bridge) : browserTransport())
followHost()
tellUncaughtFaults()

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with id root')
createRoot(root).render(
  <StrictMode>
    <Desk />
  </StrictMode>,
)
