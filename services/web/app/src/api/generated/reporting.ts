// Made by `npm run openapi` from docs/api; not edited by hand.

export interface paths {
    "/api/reporting/ops/v1/consumers/{id}/discard": {
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
    "/api/reporting/ops/v1/consumers/{id}/reconcile": {
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
    "/api/reporting/ops/v1/consumers/{id}/retry": {
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
    "/api/reporting/ops/v1/decisions": {
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
    "/api/reporting/ops/v1/orphans": {
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
    "/api/reporting/ops/v1/orphans/groups": {
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
    "/api/reporting/ops/v1/orphans/settle": {
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
    "/api/reporting/ops/v1/orphans/{inboxPosition}/settle": {
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
    "/api/reporting/ops/v1/parked": {
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
    "/api/reporting/ops/v1/parked/{id}/discard": {
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
    "/api/reporting/ops/v1/parked/{id}/retry": {
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
    "/api/reporting/ops/v1/progress": {
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
    "/api/reporting/ops/v1/projections/{id}/rebuild": {
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
    "/api/reporting/ops/v1/rebuilds": {
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
    "/api/reporting/ops/v1/relay/reconcile": {
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
    "/api/reporting/ops/v1/timers": {
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
    "/api/reporting/v1/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programmes_domainClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Figures_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/figures.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Figures_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/figures.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Figures_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/figures/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Figures_comparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/figures/comparison.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Figures_comparisonCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/figures/comparison.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Figures_comparisonXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programmes_programmes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Figures_series"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Stream_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/tiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programmes_tiles"];
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
        CallItem: {
            callId: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            deadline: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            opensOn: string;
            potCents: number;
            titleDe: string;
            titleEn: string;
        };
        ClockView: {
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            now: string;
            simulated: boolean;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            today: string;
        };
        ComparisonView: {
            a: components["schemas"]["PointView"];
            b: components["schemas"]["PointView"];
            /** @description The districts whose figures one may see: all for a body of the state; for a district its own, and the others where the ministry shows them */
            districts: {
                a: components["schemas"]["FiguresView"];
                b: components["schemas"]["FiguresView"];
                counselling: "exact" | "coarse";
                difference: components["schemas"]["FiguresView"];
                /** @description Official five-digit district key */
                district: string;
                kind: string;
                name: string;
                plate: string;
            }[];
            programmeId: string;
            /** @description The same for each programme by itself */
            programmes: {
                a: components["schemas"]["FiguresView"];
                b: components["schemas"]["FiguresView"];
                code: string;
                difference: components["schemas"]["FiguresView"];
                programmeId: string;
                titleDe: string;
                titleEn: string;
            }[];
            simulatedClock: boolean;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            today: string;
            /** @description Of the whole state; `difference` is B − A in every figure */
            totals: {
                a: components["schemas"]["FiguresView"];
                b: components["schemas"]["FiguresView"];
                difference: components["schemas"]["FiguresView"];
            };
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
        FiguresView: {
            applications: {
                granted: number;
                rejected: number;
                submitted: number;
            };
            /** @description See `counselling` */
            casesOpen: number;
            /** @description Cents */
            committedCents: number;
            /** @description Cents */
            frameCents: number;
            postsApproved: number;
            postsFilled: number;
            /** @description Nobody filled them within their window: not approved any more */
            postsLapsed: number;
            /** @description Somebody holds them without pay: neither filled nor vacant */
            postsSuspended: number;
            /** @description Approved, and nobody holds them */
            postsVacant: number;
            /** @description Cents of all applications submitted and not withdrawn, for money of the same year; rejected ones included */
            requestedCents: number;
            /** @description Cents; for bodies of the state only, because it tells of decisions before their release */
            reservedCents?: number;
            /** @description Hundredths of a full-time equivalent */
            shareApproved: number;
            /** @description Hundredths of a full-time equivalent */
            shareFilled: number;
            /** @description Hundredths of a full-time equivalent */
            shareSuspended: number;
            /** @description Hundredths of a full-time equivalent */
            shareVacant: number;
            /** @description Counselling talks up to this day; see `counselling` */
            talks: number;
            /** @description In one's own district; elsewhere the released monthly figures have them */
            talksByMode?: {
                office: number;
                outreach: number;
                phone: number;
                video: number;
                written: number;
            };
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
        PointView: {
            /** @description Whose money is shown: frame, requested, reserved and committed are those of one year, the one of the day or the last before it that had any */
            budgetYear: number;
            /** @description How counselling is counted in the totals and in districts other than one's own: up to the end of a month, as known at the beginning of a month, each district's month rounded down to multiples of `step`, so that no count and no difference of counts shows single talks */
            counselling: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                asOf: string;
                /**
                 * Format: date-time
                 * @description Instant (UTC)
                 */
                knownBefore: string;
                step: number;
            };
            /** @description Districts with money committed or a funded post filled */
            districtsReached: {
                count: number;
                of: number;
                /** @description Hundredths: 75 is three quarters */
                share: number;
            };
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            effectiveOn: string;
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            knownAt: string;
            /** @description No date was asked for: the figures of this moment */
            live: boolean;
            /** @description A source may still have facts that belong into this answer */
            provisional: boolean;
            /** @description That year is over: what is neither reserved nor committed is unbound, not free */
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
        ProgrammeItem: {
            /** @description The call opened last */
            callId?: string;
            calls: components["schemas"]["CallItem"][];
            code: string;
            /**
             * Format: date
             * @description Earliest day with something to show
             */
            firstDay: string;
            programmeId: string;
            titleDe: string;
            titleEn: string;
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
        ReportView: {
            /** @description Whose money is shown: frame, requested, reserved and committed are those of one year, the one of the day or the last before it that had any */
            budgetYear: number;
            /** @description How counselling is counted in the totals and in districts other than one's own: up to the end of a month, as known at the beginning of a month, each district's month rounded down to multiples of `step`, so that no count and no difference of counts shows single talks */
            counselling: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                asOf: string;
                /**
                 * Format: date-time
                 * @description Instant (UTC)
                 */
                knownBefore: string;
                step: number;
            };
            /** @description The districts whose figures one may see: all for a body of the state; for a district its own, and the others where the ministry shows them */
            districts: {
                counselling: "exact" | "coarse";
                /** @description Official five-digit district key */
                district: string;
                figures: components["schemas"]["FiguresView"];
                kind: string;
                name: string;
                plate: string;
            }[];
            /** @description Districts with money committed or a funded post filled */
            districtsReached: {
                count: number;
                of: number;
                /** @description Hundredths: 75 is three quarters */
                share: number;
            };
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            effectiveOn: string;
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            knownAt: string;
            /** @description No date was asked for: the figures of this moment */
            live: boolean;
            /** @description Per source service the position counted, for bodies of the state. Never of case management, whose log grows with every talk */
            position?: {
                [key: string]: string;
            };
            programmeId: string;
            /** @description A source may still have facts that belong into this answer */
            provisional: boolean;
            simulatedClock: boolean;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            today: string;
            totals: components["schemas"]["FiguresView"];
            /** @description That year is over: what is neither reserved nor committed is unbound, not free */
            yearEnded: boolean;
        };
        SeriesView: {
            /** @description Official five-digit district key */
            district?: string;
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            knownAt: string;
            points: {
                /** @description Whose money, where money was asked for */
                budgetYear?: number;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                date: string;
                values: {
                    [key: string]: number;
                };
            }[];
            programmeId: string;
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
        TileItem: {
            col: number;
            /** @description Official five-digit district key */
            district: string;
            /** @description With Stadtkreis or Landkreis: Heilbronn and Karlsruhe are both */
            fullName: string;
            name: string;
            plate: string;
            row: number;
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
    Programmes_domainClock: {
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
                    "application/json": components["schemas"]["ClockView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Figures_figures: {
        parameters: {
            query: {
                programmeId: string;
                effectiveOn?: string;
                knownAt?: string;
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
            /** @description Figures per district and in total, as of two dates */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Figures_csv: {
        parameters: {
            query: {
                programmeId: string;
                effectiveOn?: string;
                knownAt?: string;
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
            /** @description The same figures for other programs, with a row of totals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Figures_xlsx: {
        parameters: {
            query: {
                programmeId: string;
                effectiveOn?: string;
                knownAt?: string;
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
            /** @description The same rows and columns as a spreadsheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Figures_comparison: {
        parameters: {
            query: {
                programmeId: string;
                aEffectiveOn?: string;
                aKnownAt?: string;
                bEffectiveOn?: string;
                bKnownAt?: string;
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
            /** @description The same figures at two points in time, A and B, with the difference, by district and by programme */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Figures_comparisonCsv: {
        parameters: {
            query: {
                programmeId: string;
                aEffectiveOn?: string;
                aKnownAt?: string;
                bEffectiveOn?: string;
                bKnownAt?: string;
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
            /** @description The same comparison for other programs: A, B and B − A beside each other */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Figures_comparisonXlsx: {
        parameters: {
            query: {
                programmeId: string;
                aEffectiveOn?: string;
                aKnownAt?: string;
                bEffectiveOn?: string;
                bKnownAt?: string;
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
            /** @description The same rows and columns as a spreadsheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Programmes_programmes: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["ProgrammeItem"][];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Figures_series: {
        parameters: {
            query: {
                programmeId: string;
                district?: string;
                measures: string;
                from: string;
                to: string;
                step?: "month" | "week" | "day";
                knownAt?: string;
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
            /** @description Measures over time */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Stream_stream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events: "changed" whenever figures changed that one may see, "heartbeat" every 15 seconds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Programmes_tiles: {
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
                    "application/json": components["schemas"]["TileItem"][];
                };
            };
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
