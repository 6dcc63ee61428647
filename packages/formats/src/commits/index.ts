/**
 * Commit messages, read in linear time and never executed: Conventional Commits 1.0.0 (`scanMessage`, `scanHeader`),
 * git's own trailers (`gitTrailers`, `findTrailer`, `repairTrailers`), tickets by template (`ticketMatcher`), and what
 * GitHub will write when a pull request lands (`predictSquash`, `predictMerge`, `predictRebase`).
 */
export { describeHeaderProblem } from './header-advice.ts';
export type { HeaderAdvice } from './header-advice.ts';
export { formatHeader, scanHeader } from './header.ts';
export type { Header, HeaderNote, HeaderScan, Span } from './header.ts';
export type { HeaderProblemKind } from './header-loose.ts';
export type { HeaderProblem } from './header-problem.ts';
export type { OddCharacter } from './odd-characters.ts';

export { cleanMessage, isEmptyMessage, scissorsAt } from './clean.ts';
export type { Cleanup } from './clean.ts';
export { cleanupOf } from './cleanup.ts';
export type { CleanupSettings } from './cleanup.ts';
export { scanMessage } from './message.ts';
export type { Breaking, LineRange, ScannedMessage } from './message.ts';
export type { BreakingLookalike } from './breaking.ts';
export type { Footer } from './footers.ts';

export { gitTrailers, scanTrailers, trailerBlock } from './trailers.ts';
export type { GitTrailer, TrailerScan } from './trailers.ts';
export { findTrailer, sameToken } from './hidden.ts';
export type { HiddenWhy, TrailerState } from './hidden.ts';
export { repairTrailers } from './repair.ts';

export { ticketMatcher } from './tickets.ts';
export type { FoundTicket, TicketMatcher } from './tickets.ts';
export { parseTicketTemplate } from './ticket-template.ts';
export type { TicketTemplate, TicketTemplateReading } from './ticket-template.ts';
export { ticketsInBranch } from './branch-tickets.ts';
export { closingReferences } from './closing.ts';
export type { ClosingReference } from './closing.ts';
export { claimedTickets, commitTickets } from './commit-tickets.ts';
export type { OwnNumbers, TicketCommit } from './commit-tickets.ts';
export { headerOf, madeByGitHub, numberByGitHub, suffixOf } from './github-numbers.ts';
export { blankTicket, exampleTickets } from './ticket-examples.ts';
export { branchTickets, disagreement, distinct, textTickets } from './ticket-sources.ts';
export type { TicketSource } from './ticket-sources.ts';

export { predictMerge, predictRebase, predictSquash, predictedText } from './landing.ts';
export type { LandingCommit, LandingPullRequest, LandingSettings, PredictedMessage } from './landing-types.ts';

export { longLines } from './lines.ts';
export type { LongLine } from './lines.ts';
export { revertedCommits, unfinishedHeader } from './unfinished.ts';
export type { Unfinished } from './unfinished.ts';
