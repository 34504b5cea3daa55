// Made by `npm run openapi` from docs/api; not edited by hand.

export interface paths {
    "/api/subscriptions/ops/v1/consumers/{id}/discard": {
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
    "/api/subscriptions/ops/v1/consumers/{id}/reconcile": {
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
    "/api/subscriptions/ops/v1/consumers/{id}/retry": {
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
    "/api/subscriptions/ops/v1/decisions": {
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
    "/api/subscriptions/ops/v1/orphans": {
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
    "/api/subscriptions/ops/v1/orphans/groups": {
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
    "/api/subscriptions/ops/v1/orphans/settle": {
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
    "/api/subscriptions/ops/v1/orphans/{inboxPosition}/settle": {
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
    "/api/subscriptions/ops/v1/parked": {
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
    "/api/subscriptions/ops/v1/parked/{id}/discard": {
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
    "/api/subscriptions/ops/v1/parked/{id}/retry": {
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
    "/api/subscriptions/ops/v1/progress": {
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
    "/api/subscriptions/ops/v1/projections/{id}/rebuild": {
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
    "/api/subscriptions/ops/v1/rebuilds": {
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
    "/api/subscriptions/ops/v1/relay/reconcile": {
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
    "/api/subscriptions/ops/v1/timers": {
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
    "/api/subscriptions/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Client_list"];
        put?: never;
        post: operations["Client_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/v1/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Client_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/v1/clients/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Client_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/v1/clients/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Client_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/v1/clients/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Client_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/v1/clients/{id}/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Client_scopes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/v1/delivery-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Webhook_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Feed_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/v1/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Feed_follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Client_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Webhook_notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Webhook_list"];
        put?: never;
        post: operations["Webhook_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Webhook_view"];
        put?: never;
        post?: never;
        delete: operations["Webhook_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Webhook_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/v1/webhooks/{id}/deliveries.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Webhook_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/v1/webhooks/{id}/deliveries.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Webhook_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/v1/webhooks/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Webhook_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/v1/webhooks/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Webhook_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/v1/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Webhook_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Webhook_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/v1/webhooks/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Webhook_verify"];
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
        ClientItem: {
            /** @description Id (cli_…) */
            clientId: string;
            /** @description `all`, or the keys of the districts. Events that concern the whole state are for every client of their topic. */
            districts: "all" | string[];
            name: string;
            /** @description The name under which the machine signs in at the identity provider */
            oidcClientId: string;
            /** @description `state`, `authority`, or a district key */
            organisation: string;
            registeredAt: string;
            registeredBy: string;
            registeredRole: string;
            state: "active" | "paused" | "revoked";
            topics: string[];
        };
        ClientItemPage: {
            items: components["schemas"]["ClientItem"][];
            nextCursor?: string;
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
        DeliveryItem: {
            at: string;
            attempt: number;
            durationMs: number;
            eventId: string;
            kind: string;
            number: string;
            outcome: string;
            position: string | null;
            status: number | null;
            type: string;
        };
        DeliveryItemPage: {
            items: components["schemas"]["DeliveryItem"][];
            nextCursor?: string;
        };
        DeliveryRulesView: {
            contentType: string;
            goneStatus: number;
            logDays: number;
            maxWebhooks: number;
            order: string;
            pauseAfterDays: number;
            redirects: string;
            /** @description Pauses between attempts; the last one repeats */
            retrySeconds: number[];
            signature: string;
            timeoutSeconds: number;
        };
        DiscardStopped: {
            /** @description stoppedAt of the progress: only what one has seen is discarded */
            position: number;
            /** @description Why; kept with the decision */
            reason: string;
        };
        EmptyBody: Record<string, never>;
        FeedEventItem: {
            /** @description Follows the schema of its `type` (docs/events) */
            data: {
                [key: string]: unknown;
            };
            datacontenttype: string;
            /**
             * @description Where it stands in the feed
             * @example feed:1:123
             */
            feedposition: string;
            id: string;
            source: string;
            /** @description Where the event stands in the log of its service */
            sourceposition: string;
            specversion: string;
            subject: string;
            time: string;
            type: string;
        };
        FeedView: {
            /** @description There was nothing behind `next` */
            caughtUp: boolean;
            /**
             * @example [
             *       {
             *         "data": {},
             *         "datacontenttype": "application/json",
             *         "feedposition": "feed:1:123",
             *         "id": "0192f7c2-0000-5000-8000-000000000000",
             *         "source": "/paktwerk/staffing",
             *         "sourceposition": "staffing:1:77",
             *         "specversion": "1.0",
             *         "subject": "post_…",
             *         "time": "2022-10-01T08:00:00.000Z",
             *         "type": "staffing.post.filled.v1"
             *       }
             *     ]
             */
            events: components["schemas"]["FeedEventItem"][];
            /** @description Where to go on */
            next: string;
        };
        NoticeItem: {
            /** @description webhook-failing, webhook-paused or webhook-pending */
            code: string;
            de: string;
            en: string;
            pausesAt?: string;
            since: string;
            /** @description Id (whk_…) */
            webhookId: string;
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
        PauseBody: {
            note?: string;
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
        ReasonBody: {
            reason: string;
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
        RegisterClientBody: {
            /** @description `all`, or the keys of the districts. Events that concern the whole state are for every client of their topic. */
            districts: "all" | string[];
            name: string;
            /** @description The name under which the machine signs in at the identity provider */
            oidcClientId: string;
            /** @description `state`, `authority`, or a district key */
            organisation: string;
            topics: string[];
        };
        RegisterWebhookBody: {
            /** @description Deliver what lies behind this position, e.g. `feed:1:0` for everything; the present end of the feed unless told */
            after?: string;
            districts?: ("state" | string)[];
            topics?: string[];
            types?: string[];
            /** @description Where events are sent: https, no user or password, no fragment */
            url: string;
        };
        RegisteredWebhookView: {
            /** @description gone, failing, by-client or by-operations */
            because?: string;
            changedAt: string;
            /** @description Id (cli_…) */
            clientId: string;
            districts?: string[];
            /** @description Null in the answer to a repeated request: it was shown then */
            secret: string | null;
            /** @description pending, active, paused or removed */
            state: string;
            topics?: string[];
            types?: string[];
            url: string;
            version: number;
            /** @description Id (whk_…) */
            webhookId: string;
        };
        RelayView: {
            consumer: string;
            position: number;
        };
        RotateBody: {
            /** @description How long the secret before still signs beside the new one; 24 unless told */
            overlapHours?: number;
        };
        RotatedSecretView: {
            /** @description gone, failing, by-client or by-operations */
            because?: string;
            changedAt: string;
            /** @description Id (cli_…) */
            clientId: string;
            districts?: string[];
            overlapUntil: string;
            /** @description Null in the answer to a repeated request: it was shown then */
            secret: string | null;
            /** @description pending, active, paused or removed */
            state: string;
            topics?: string[];
            types?: string[];
            url: string;
            version: number;
            /** @description Id (whk_…) */
            webhookId: string;
        };
        ScopesBody: {
            /** @description `all`, or the keys of the districts. Events that concern the whole state are for every client of their topic. */
            districts: "all" | string[];
            topics: string[];
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
        TestView: {
            durationMs: number;
            outcome: string;
            status?: number;
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
        WebhookItem: {
            /** @description gone, failing, by-client or by-operations */
            because?: string;
            changedAt: string;
            /** @description Id (cli_…) */
            clientId: string;
            districts?: string[];
            failingSince?: string;
            failures: number;
            lastOutcome?: string;
            nextAttemptAt?: string;
            /** @description The receiver has everything up to here; pull behind it to see what it has not */
            position: string;
            /** @description pending, active, paused or removed */
            state: string;
            topics?: string[];
            types?: string[];
            url: string;
            /** @description Id (whk_…) */
            webhookId: string;
        };
        WebhookItemPage: {
            items: components["schemas"]["WebhookItem"][];
            nextCursor?: string;
        };
        WebhookView: {
            /** @description gone, failing, by-client or by-operations */
            because?: string;
            changedAt: string;
            /** @description Id (cli_…) */
            clientId: string;
            districts?: string[];
            /** @description pending, active, paused or removed */
            state: string;
            topics?: string[];
            types?: string[];
            url: string;
            version: number;
            /** @description Id (whk_…) */
            webhookId: string;
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
    Client_list: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["ClientItemPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Client_register: {
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
                "application/json": components["schemas"]["RegisterClientBody"];
            };
        };
        responses: {
            /** @description Registered */
            201: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was created can be read */
                    Location?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientItem"];
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
    Client_view: {
        parameters: {
            query?: never;
            header?: {
                /** @description Paktwerk-Position of an answer to a command: the answer here is at least as fresh, or 503 after three seconds; 422 where nothing of that service arrives */
                "Paktwerk-After"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientItem"];
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
    Client_pause: {
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
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientItem"];
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
    Client_resume: {
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EmptyBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientItem"];
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
    Client_revoke: {
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
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientItem"];
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
    Client_scopes: {
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
                "application/json": components["schemas"]["ScopesBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientItem"];
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
    Webhook_rules: {
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
                    "application/json": components["schemas"]["DeliveryRulesView"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Feed_events: {
        parameters: {
            query?: {
                after?: string;
                since?: string;
                types?: string;
                topics?: string;
                district?: string;
                limit?: number;
                wait?: number;
            };
            header?: {
                /** @description application/json (with `next`), application/cloudevents-batch+json, or application/x-ndjson */
                Accept?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events behind the position, in order. A page may hold fewer than `limit`; the end of the feed is reached only where `caughtUp` is true. Go on with `next`. */
            200: {
                headers: {
                    Link?: string;
                    "Paktwerk-Caught-Up"?: "true" | "false";
                    "Paktwerk-Next"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/cloudevents-batch+json": components["schemas"]["FeedEventItem"][];
                    "application/json": components["schemas"]["FeedView"];
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Feed_follow: {
        parameters: {
            query?: {
                after?: string;
                since?: string;
                types?: string;
                topics?: string;
                district?: string;
            };
            header?: {
                /** @description The `id` of the last event; instead of `after` */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events: `id` is the position, `event` the type, `data` the CloudEvent. A comment every 15 seconds; ends after a quarter of an hour, then resume. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Client_me: {
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
                    "application/json": components["schemas"]["ClientItem"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Webhook_notices: {
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
                    "application/json": components["schemas"]["NoticeItem"][];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Webhook_list: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["WebhookItemPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Webhook_register: {
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
                "application/json": components["schemas"]["RegisterWebhookBody"];
            };
        };
        responses: {
            /** @description Registered; nothing is sent before it is verified */
            201: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was created can be read */
                    Location?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredWebhookView"];
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
    Webhook_view: {
        parameters: {
            query?: never;
            header?: {
                /** @description Paktwerk-Position of an answer to a command: the answer here is at least as fresh, or 503 after three seconds; 422 where nothing of that service arrives */
                "Paktwerk-After"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookItem"];
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
    Webhook_remove: {
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
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Webhook_deliveries: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every attempt of the last thirty days, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryItemPage"];
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
    Webhook_csv: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same for other programs */
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
            404: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Webhook_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
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
            404: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Webhook_pause: {
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PauseBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookView"];
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
    Webhook_resume: {
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EmptyBody"];
            };
        };
        responses: {
            /** @description Delivery goes on behind the last event that the receiver took */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookView"];
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
    Webhook_rotate: {
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RotateBody"];
            };
        };
        responses: {
            /** @description A new secret; both sign until the overlap is over */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedSecretView"];
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
    Webhook_test: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EmptyBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Webhook_verify: {
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EmptyBody"];
            };
        };
        responses: {
            /** @description The address returned the challenge; delivery begins */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookView"];
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
