// Made by `npm run openapi` from docs/api; not edited by hand.

export interface paths {
    "/api/budgeting/ops/v1/consumers/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Ops_discardStopped"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgeting/ops/v1/consumers/{id}/reconcile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Ops_reconcile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgeting/ops/v1/consumers/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Ops_retryStopped"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgeting/ops/v1/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ops_decisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgeting/ops/v1/orphans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BusOps_orphans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgeting/ops/v1/orphans/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BusOps_orphanGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgeting/ops/v1/orphans/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BusOps_settleMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgeting/ops/v1/orphans/{inboxPosition}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BusOps_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgeting/ops/v1/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ops_parked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgeting/ops/v1/parked/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Ops_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgeting/ops/v1/parked/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Ops_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgeting/ops/v1/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ops_progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgeting/ops/v1/projections/{id}/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Ops_rebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgeting/ops/v1/rebuilds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ops_rebuilds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgeting/ops/v1/relay/reconcile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BusOps_reconcile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgeting/ops/v1/timers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ops_timers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgeting/v1/pots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pot_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgeting/v1/pots/{callId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pot_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgeting/v1/pots/{callId}/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pot_commitments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgeting/v1/pots/{callId}/frames/{district}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pot_trace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgeting/v1/reservations/uncommitted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pot_uncommitted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        CommitmentItem: {
            /** @description In cents; below zero what a notice cuts, or fell back with a post */
            amountCents: number;
            applicationId: string;
            /** @description Why it may be paid, or not */
            because: "period-over" | "waived" | "action-ended" | "not-delivered" | "not-final" | "action" | "annulled" | "lapsed" | "lapse-lifted";
            budgetYear: number;
            decisionId: string;
            /** @description Official five-digit district key */
            district: string;
            districtName: string;
            grantId: string;
            /** @description Of a post that has not lapsed after all: what frame and pot did not have any more when that was told */
            missingCents?: number;
            /** @description The notice after the grant that changes the commitment; absent: the grant */
            noticeId?: string;
            /** @description Whether it may be paid */
            payment: "payable" | "blocked";
            /** @description The post that lapsed, with what fell back by that */
            postId?: string;
            /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
            recipient?: string;
        };
        ConsumerView: {
            error?: string;
            head: number;
            id: string;
            log: string;
            parked: number;
            position: number;
            stoppedAt?: number;
            waiting: number;
        };
        DecisionReason: {
            /** @description Why; kept with the decision */
            reason: string;
        };
        DecisionView: {
            by: string;
            consumer: string;
            decidedAt: string;
            eventId?: string;
            fromPosition: number;
            kind: string;
            reason: string;
            toPosition?: number;
        };
        DiscardStopped: {
            /** @description stoppedAt of the progress: only what one has seen is discarded */
            position: number;
            /** @description Why; kept with the decision */
            reason: string;
        };
        FrameTraceView: {
            /** @description Amount in cents */
            amountCents: number;
            causedBy: string;
            /** @description Official five-digit district key */
            district: string;
            districtName: string;
            key: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                asOf?: string;
                id: string;
                label: string;
                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                mark: "F" | "D" | "M" | "A" | "?";
                source: string;
            };
            numbers: {
                districts: number;
                extraCent: number;
                /** @description Amount in cents */
                floorCents: number;
                leftoverCents: number;
                /** @description Amount in cents */
                potCents: number;
                rank: number;
                remainder: number;
                weight: number;
                weightSum: number;
            };
            rounding: string;
            ruleSetVersion: number;
            /** @description German sentences, one per step */
            steps: string[];
        };
        FrameView: {
            /** @description Amount in cents */
            amountCents: number;
            /** @description What can still be reserved; nothing when the year is over. Not for parties: it tells of decisions that are not released */
            availableCents?: number;
            /** @description Amount in cents */
            committedCents: number;
            /** @description Official five-digit district key */
            district: string;
            districtName: string;
            /** @description Bound beyond what there is, because a court annulled a cut. Not for parties: it tells of decisions that are not released */
            overdrawnCents?: number;
            /** @description Part of what is committed that may be paid: its notices are final */
            payableCents: number;
            /** @description Not for parties: it tells of decisions that are not released */
            reservedCents?: number;
            /** @description What nobody bound when the year was over: not free. Not for parties: it tells of decisions that are not released */
            unboundCents?: number;
        };
        OrphanGroupView: {
            after: number;
            count: number;
            lostTo: number;
            /** @description What happened, by the public catalogue */
            meaning?: {
                de: string;
                en: string;
            };
            /** @description The service whose store was restored */
            source: string;
            type: string;
            /** @description The last of them in the inbox */
            upTo: number;
        };
        OrphanReason: {
            /** @description What was done about it; kept with the decision */
            reason: string;
        };
        OrphanView: {
            /** @description The last position of the source that survived */
            after: number;
            decision?: {
                at: string;
                by: string;
                reason: string;
            };
            /** @description Events of this service that the message caused */
            effects: {
                position: string;
                stream: string;
                type: string;
            }[];
            inboxPosition: number;
            key: string;
            /** @description The epoch of the source that does not hold the event */
            lostTo: number;
            messageId: string;
            recordedAt?: string;
            /** @description Where the lost event stood */
            sourcePosition: string;
            topic: string;
            type: string;
        };
        OrphansSettledView: {
            /** @description How many were open and have the reason now */
            settled: number;
        };
        ParkedItem: {
            attempts: number;
            consumer: string;
            id: string;
            key: string;
            /** @description What the public catalogue says of the event */
            meaning?: {
                de: string;
                en: string;
            };
            parkedAt: string;
            position: number;
            reason: string;
            status: string;
            /** @description Why, in words for a person */
            texts: {
                de: string;
                en: string;
            };
            type: string;
        };
        PotListItem: {
            /** @description Amount in cents */
            amountCents: number;
            /** @description What can still be reserved; nothing when the year is over. Not for parties: it tells of decisions that are not released */
            availableCents?: number;
            budgetYear: number;
            callId: string;
            /** @description Not for parties: it counts decisions that are not delivered; the pot itself says what is */
            committedCents?: number;
            /** @description Bound beyond what there is, because a court annulled a cut. Not for parties: it tells of decisions that are not released */
            overdrawnCents?: number;
            /** @description Not for parties: it counts decisions that are not delivered; the pot itself says what is */
            payableCents?: number;
            potId: string;
            programmeId: string;
            /** @description Not for parties: it tells of decisions that are not released */
            reservedCents?: number;
            titleDe: string;
            titleEn: string;
            /** @description What nobody bound when the year was over: not free. Not for parties: it tells of decisions that are not released */
            unboundCents?: number;
            yearEnded: boolean;
        };
        PotListItemPage: {
            items: components["schemas"]["PotListItem"][];
            nextCursor?: string;
        };
        PotView: {
            /** @description Amount in cents */
            amountCents: number;
            /** @description What can still be reserved; nothing when the year is over. Not for parties: it tells of decisions that are not released */
            availableCents?: number;
            budgetYear: number;
            callId: string;
            /** @description Amount in cents */
            committedCents: number;
            frames: components["schemas"]["FrameView"][];
            key?: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                asOf?: string;
                id: string;
                label: string;
                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                mark: "F" | "D" | "M" | "A" | "?";
                source: string;
            };
            /** @description Bound beyond what there is, because a court annulled a cut. Not for parties: it tells of decisions that are not released */
            overdrawnCents?: number;
            /** @description Part of what is committed that may be paid: its notices are final */
            payableCents: number;
            potId: string;
            programmeId: string;
            /** @description Not for parties: it tells of decisions that are not released */
            reservedCents?: number;
            titleDe: string;
            titleEn: string;
            /** @description What nobody bound when the year was over: not free. Not for parties: it tells of decisions that are not released */
            unboundCents?: number;
            version: number;
            yearEnded: boolean;
        };
        Problem: {
            /** @description Stable; texts may change */
            code: string;
            /** @description Under which an unexpected error was logged */
            correlationId?: string;
            /** @description What the texts are filled from */
            data: Record<string, never>;
            /** @description In the language that Accept-Language asks for */
            detail: string;
            errors?: {
                de: string;
                en: string;
                field: string;
            }[];
            /** @description Where in the request, e.g. `/lines/0/share` or `Idempotency-Key` */
            field?: string;
            status: number;
            texts: {
                de: string;
                en: string;
            };
            title: string;
            type: string;
        };
        ProgressView: {
            consumers: components["schemas"]["ConsumerView"][];
            idle: boolean;
            inboxHead: number;
            relay: number | null;
            service: string;
            sources: {
                [key: string]: number;
            };
            storeHead: number;
        };
        RebuildBody: {
            /** @description Why; kept with the rebuild */
            reason: string;
            /** @description The rebuilt rows are right, e.g. after a corrected fold */
            switchOnDifference?: boolean;
        };
        RebuildView: {
            consumer: string;
            error?: string;
            id: string;
            position: number;
            /** @description Entries of the log per second */
            rate: number;
            reason: string;
            remainingSeconds?: number;
            report?: {
                compared: boolean;
                equal: boolean;
                livePosition: number;
                position: number;
                tables: {
                    differing: {
                        how: string;
                        key: string;
                    }[];
                    equal: boolean;
                    live: number;
                    rebuilt: number;
                    table: string;
                }[];
            };
            requestedBy: string;
            startedAt: string;
            /** @description running, switched, equal, differs, failed */
            status: string;
            total: number;
            updatedAt: string;
        };
        Reconcile: {
            /** @description Reactions only: the last common position, where the log cannot tell it */
            position?: number;
            /** @description Why; kept with the decision */
            reason: string;
        };
        ReconcileRelay: {
            /** @description The last common position, where the store cannot tell it */
            position?: number;
            /** @description Why; kept with the decision */
            reason: string;
        };
        RelayView: {
            consumer: string;
            position: number;
        };
        SettleOrphans: {
            /** @description Only those of this restore, by the epoch that it began */
            lostTo?: number;
            /** @description What was done about all of them; kept with each */
            reason: string;
            /** @description Only messages of this type */
            type?: string;
            /** @description The last one that was seen (`inboxPosition`): what arrives behind it is not meant */
            upTo: number;
        };
        TimerItem: {
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            dueAt: string;
            /** @description Its instant has come, and what follows is being recorded */
            isDue: boolean;
            /** @description What people call it: a file number */
            name?: string;
            stream: string;
            /** @description What in the stream it is of; empty where there is one */
            subject: string;
            timer: string;
        };
        UncommittedView: {
            /** @description Amount in cents */
            amountCents: number;
            applicationId: string;
            budgetYear: number;
            callId: string;
            decisionId: string;
            /** @description Official five-digit district key */
            district: string;
            districtName: string;
            potId: string;
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            reservedAt: string;
        };
        UncommittedViewPage: {
            items: components["schemas"]["UncommittedView"][];
            nextCursor?: string;
        };
    };
    responses: {
        /** @description This address exists and does not take the method */
        MethodNotAllowed: {
            headers: {
                /** @description The methods that it takes */
                Allow: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A problem (RFC 9457) with a stable code and German and English text */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Ops_discardStopped: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardStopped"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsumerView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Ops_reconcile: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reconcile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsumerView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Ops_retryStopped: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsumerView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Ops_decisions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"][];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    BusOps_orphans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrphanView"][];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    BusOps_orphanGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrphanGroupView"][];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    BusOps_settleMany: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleOrphans"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrphansSettledView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    BusOps_settle: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                inboxPosition: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrphanReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrphanView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Ops_parked: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkedItem"][];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Ops_discard: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkedItem"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Ops_retry: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkedItem"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Ops_progress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Ops_rebuild: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RebuildBody"];
            };
        };
        responses: {
            /** @description Begun */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebuildView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Ops_rebuilds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebuildView"][];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    BusOps_reconcile: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReconcileRelay"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelayView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Ops_timers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The next hundred; none in a service without timers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimerItem"][];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Pot_all: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Paktwerk-Position of an answer to a command: the answer here is at least as fresh, or 503 after three seconds; 422 where nothing of that service arrives */
                "Paktwerk-After"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PotListItemPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Pot_one: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pot and its frames; a district sees its own frame, and no reservations */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PotView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Pot_commitments: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is committed, and whether it may be paid; a party sees its own once the notice is delivered */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CommitmentItem"][];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Pot_trace: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path: {
                callId: string;
                district: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the frame was calculated, in words and numbers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameTraceView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Pot_uncommitted: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
                limit?: number;
                cursor?: string;
                olderThanHours?: number;
            };
            header?: {
                /** @description Paktwerk-Position of an answer to a command: the answer here is at least as fresh, or 503 after three seconds; 422 where nothing of that service arrives */
                "Paktwerk-After"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Money set aside for more than a day that nobody committed or gave back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UncommittedViewPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Health_metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
}
