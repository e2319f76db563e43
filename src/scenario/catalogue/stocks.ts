/** How groups judge the mission, and who consents to it; read only where a scenario has the mission judged. */
import { assumed, sourced, type Parameter } from './parameter.ts';

export const stocks = {
  partialWeight: assumed(
    '1',
    0.8,
    0,
    2,
    'Fall of impartiality as a group sees it when another has all the care of the mission and it has none',
  ),
  seenShare: assumed(
    '1',
    0.5,
    0,
    1,
    'Weight of units near their homes, over attacks acted on, in what a group sees of the care of the mission',
  ),
  impartialDays: assumed('days', 60, 14, 365, 'Half-life at which impartiality follows care'),
  legitimacyDays: assumed('days', 120, 30, 720, 'Half-life at which legitimacy follows impartiality and promises kept'),
  gapWeight: assumed('1', 0.5, 0, 1, 'Fall of legitimacy where all was promised and nothing delivered'),
  harmLoss: assumed('1', 0.04, 0, 0.5, 'Legitimacy lost, as share, in a group of whom the mission kills ten'),
  legitimacyWeight: assumed('1', 0.5, 0, 1, 'Share of the growth of trust that depends on legitimacy'),
  trustLoss: assumed(
    '1/day',
    0.01,
    0,
    0.1,
    'Trust lost in a day, as share, where the mission is seen as wholly partial',
  ),
  startConsent: assumed('1', 0.5, 0, 1, 'Consent at the start, and where nothing weighs on it'),
  consentDays: assumed('days', 90, 14, 365, 'Half-life of what moves the consent of the host state'),
  supportConsent: assumed(
    '1',
    0.2,
    0,
    0.5,
    'Rise of the consent of the host state while the mission supports its units',
  ),
  suspendConsent: assumed('1', 0.2, 0, 0.5, 'Fall of that consent while support is refused or suspended'),
  forceConsent: assumed('1', 0.05, 0, 0.5, 'Fall of that consent when the mission acts against forces of the state'),
  groupConsentDays: assumed('days', 60, 14, 365, 'Half-life of what moves the consent of an armed group'),
  feudCalm: sourced(
    '1',
    0.4,
    0,
    1,
    'Share of communal attacks that a force whom both sides find impartial prevents where it is always there: they settle more between themselves',
    'Nomikos 2022, JoP: impartial patrols raise cooperation between groups in Mali, partial ones do not; no size',
    'A',
  ),
  talksConsent: assumed('1', 0.4, 0, 1, 'Rise of the consent of an armed group that means to make peace'),
  lossConsent: assumed('1', 0.4, 0, 1, 'Fall of the consent of an armed group that loses all who fight the mission'),
} as const satisfies Readonly<Record<string, Parameter>>;
