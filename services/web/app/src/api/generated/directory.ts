// Made by `npm run openapi` from docs/api; not edited by hand.

export interface paths {
    "/api/directory/ops/v1/consumers/{id}/discard": {
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
    "/api/directory/ops/v1/consumers/{id}/reconcile": {
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
    "/api/directory/ops/v1/consumers/{id}/retry": {
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
    "/api/directory/ops/v1/decisions": {
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
    "/api/directory/ops/v1/orphans": {
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
    "/api/directory/ops/v1/orphans/groups": {
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
    "/api/directory/ops/v1/orphans/settle": {
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
    "/api/directory/ops/v1/orphans/{inboxPosition}/settle": {
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
    "/api/directory/ops/v1/parked": {
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
    "/api/directory/ops/v1/parked/{id}/discard": {
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
    "/api/directory/ops/v1/parked/{id}/retry": {
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
    "/api/directory/ops/v1/progress": {
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
    "/api/directory/ops/v1/projections/{id}/rebuild": {
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
    "/api/directory/ops/v1/rebuilds": {
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
    "/api/directory/ops/v1/relay/reconcile": {
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
    "/api/directory/ops/v1/timers": {
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
    "/api/directory/v1/groupings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Grouping_form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/groupings/{partyId}/dissolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Grouping_dissolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/groupings/{partyId}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Grouping_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/groupings/{partyId}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Grouping_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Party_find"];
        put?: never;
        post: operations["Party_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/parties.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Party_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/parties.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Party_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/parties/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PartyImport_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/parties/{partyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Party_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/parties/{partyId}/appoint-deputy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rights_appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/parties/{partyId}/confirm-replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rights_confirmReplacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/parties/{partyId}/dismiss-deputy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rights_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/parties/{partyId}/grant-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rights_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/parties/{partyId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Party_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/parties/{partyId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Party_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/parties/{partyId}/name-administrator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rights_nameAdministrator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/parties/{partyId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rights_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/parties/{partyId}/people.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rights_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/parties/{partyId}/people.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rights_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/parties/{partyId}/people/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rights_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/parties/{partyId}/propose-replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rights_proposeReplacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/parties/{partyId}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Party_rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/parties/{partyId}/revoke-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rights_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/parties/{partyId}/withdraw-replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rights_withdrawReplacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/people/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Person_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/people/me/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Person_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/people/me/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Person_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/people/me/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Person_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Person_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/people/{personId}/confirm-merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Person_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/people/{personId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Person_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/people/{personId}/merge-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Person_mergePreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/people/{personId}/propose-merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Person_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/people/{personId}/withdraw-merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Person_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Proposal_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/proposals.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Proposal_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/proposals.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Proposal_xlsx"];
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
        AcceptSignInBody: {
            /** @description Id (per_…) */
            personId: string;
        };
        AppointDeputyBody: {
            /** @description Id (per_…) */
            deputyPersonId: string;
            /**
             * Format: date
             * @description Today at the earliest
             */
            from: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            lastDay: string;
            /** @description Id (per_…) */
            personId: string;
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
        DecideReplacementBody: {
            /** @description Id (rpl_…) */
            replacementId: string;
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
        DirectoryPersonView: {
            /** @description Id (per_…) */
            belongsTo?: string;
            /** @description The body of the state that the entry is of; such a person holds no right of a party */
            body?: "state" | "authority";
            /** @description `belongs`: a further sign-in of somebody, or merged into them */
            kind: "none" | "registered" | "belongs";
            /** @description Proposed, and waiting for another person */
            merge?: {
                intoName?: string;
                /** @description Id (per_…) */
                intoPersonId: string;
                /** @description Id (per_…) */
                proposedBy: string;
                proposedByName?: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                proposedOn: string;
                reason: string;
            };
            name?: string;
            /** @description Id (per_…) */
            offeredTo?: string;
            /** @description Id (per_…) */
            personId: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            registeredOn?: string;
            /** @description Further sign-ins of the person */
            signIns: string[];
            version: number;
        };
        DiscardStopped: {
            /** @description stoppedAt of the progress: only what one has seen is discarded */
            position: number;
            /** @description Why; kept with the decision */
            reason: string;
        };
        DismissDeputyBody: {
            /** @description Id (dpt_…) */
            deputyId: string;
            /**
             * Format: date
             * @description Yesterday ends it at once
             */
            lastDay: string;
            reason: string;
        };
        DissolveGroupingBody: {
            /**
             * Format: date
             * @description First day on which it is no more
             */
            effectiveOn: string;
            /** @description Where this is written down */
            source: string;
        };
        EmptyBody: Record<string, never>;
        FormGroupingBody: {
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            effectiveOn: string;
            /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
            key: string;
            /** @description Id (pty_…) */
            leadPartyId: string;
            members: {
                /** @description The member's part; only proportions count */
                parts: number;
                /** @description Id (pty_…) */
                partyId: string;
            }[];
            name: string;
            /** @description Where this is written down */
            source: string;
        };
        GrantRoleBody: {
            /**
             * Format: date
             * @description Today at the earliest
             */
            from: string;
            /**
             * Format: date
             * @description Open where it is missing
             */
            lastDay?: string;
            /** @description Id (per_…) */
            personId: string;
            role: "EDIT" | "SIGN" | "FINANCE" | "ADMINISTER";
        };
        ImportPartiesBody: {
            /** @description A list with the columns kind, key, name, form, valid_from, inhabitants, source, separated by commas or semicolons */
            csv: string;
        };
        JoinGroupingBody: {
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            effectiveOn: string;
            /** @description Id (pty_…) */
            memberId: string;
            /** @description The member's part; only proportions count */
            parts: number;
            /** @description Where this is written down */
            source: string;
        };
        LeaveGroupingBody: {
            /**
             * Format: date
             * @description First day without the member
             */
            effectiveOn: string;
            /** @description Id (pty_…) */
            memberId: string;
            /** @description Id (pty_…) */
            newLeadPartyId?: string;
            /** @description Where this is written down */
            source: string;
        };
        MeView: {
            parties: {
                name: string;
                /** @description Id (pty_…) */
                partyId: string;
                roles: ("EDIT" | "SIGN" | "FINANCE" | "ADMINISTER")[];
            }[];
            person: components["schemas"]["DirectoryPersonView"];
            /** @description Id (per_…) */
            signInId: string;
        };
        MergePartyBody: {
            /**
             * Format: date
             * @description First day on which it is no more
             */
            effectiveOn: string;
            /** @description Id (pty_…) */
            intoPartyId: string;
            /** @description Where this is written down */
            source: string;
        };
        MergePeopleBody: {
            /** @description Id (per_…) */
            intoPersonId: string;
            reason: string;
        };
        MergePreviewView: {
            gone: components["schemas"]["DirectoryPersonView"];
            /** @description What both may do today, each alone and as one; for ministry and court of audit */
            parties?: {
                afterwards: ("EDIT" | "SIGN" | "FINANCE" | "ADMINISTER")[];
                name: string;
                ofGone: ("EDIT" | "SIGN" | "FINANCE" | "ADMINISTER")[];
                ofStays: ("EDIT" | "SIGN" | "FINANCE" | "ADMINISTER")[];
                /** @description Id (pty_…) */
                partyId: string;
            }[];
            stays: components["schemas"]["DirectoryPersonView"];
        };
        NameAdministratorBody: {
            /**
             * Format: date
             * @description Today at the earliest
             */
            from: string;
            /** @description Id (per_…) */
            personId: string;
        };
        OfferSignInBody: {
            /** @description Id (per_…) */
            toPersonId: string;
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
        PartyHistoryView: {
            entries: {
                actor: {
                    name?: string;
                    organisation: string;
                    role: string;
                };
                /**
                 * Format: date-time
                 * @description Instant (UTC)
                 */
                at: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                effectiveOn: string;
                eventType: string;
                position: string;
                /** @description In German, the language of the files */
                sentence: string;
                /** @description The same in English; what people wrote stands there as they wrote it */
                sentenceEn: string;
            }[];
            name: string;
            /** @description Id (pty_…) */
            partyId: string;
        };
        PartyImportView: {
            refused: number;
            registered: number;
            /** @description Every row with its outcome */
            rows: {
                key: string;
                /** @description Line in the list, the head being the first */
                line: number;
                outcome: "registered" | "unchanged" | "refused";
                /** @description Id (pty_…) */
                partyId?: string;
                /** @description Why not */
                refusal?: {
                    code: string;
                    texts: {
                        de: string;
                        en: string;
                    };
                };
            }[];
            unchanged: number;
        };
        PartyListItem: {
            /** @description Official five-digit district key */
            district?: string;
            districtName?: string;
            form?: "URBAN" | "RURAL";
            furtherKey?: string;
            inhabitants?: {
                count: number;
                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                mark: "F" | "D" | "M" | "A" | "?";
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                on: string;
            };
            key: string;
            kinds: ("DISTRICT" | "MUNICIPALITY" | "CARRIER" | "GROUPING")[];
            name: string;
            /** @description Id (pty_…) */
            partyId: string;
            /** @description Id (pty_…) */
            successorId?: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            validFrom: string;
            /**
             * Format: date
             * @description The first day on which that is no more
             */
            validUntil?: string;
        };
        PartyListItemPage: {
            items: components["schemas"]["PartyListItem"][];
            nextCursor?: string;
        };
        PartyPeopleView: {
            deputies: {
                /** @description Id (dpt_…) */
                deputyId: string;
                deputyName?: string;
                /** @description Id (per_…) */
                deputyPersonId: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                lastDay?: string;
                /** @description Absent where nobody remembers it any more */
                name?: string;
                /** @description Id (per_…) */
                personId: string;
                /** @description On the day that was asked for */
                standing: "current" | "upcoming" | "ended";
            }[];
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            effectiveOn: string;
            grants: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from: string;
                /** @description Id (rgt_…) */
                grantId: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                lastDay?: string;
                /** @description Absent where nobody remembers it any more */
                name?: string;
                /** @description Id (per_…) */
                personId: string;
                role: "EDIT" | "SIGN" | "FINANCE" | "ADMINISTER";
                /** @description On the day that was asked for */
                standing: "current" | "upcoming" | "ended";
            }[];
            /** @description Whether somebody administers the party on the day */
            isAdministered: boolean;
            /** @description Whether who asks administers the party today */
            mayAdminister: boolean;
            name: string;
            /** @description Id (pty_…) */
            partyId: string;
            people: {
                /** @description Absent where nobody remembers it any more */
                name?: string;
                /** @description Id (per_…) */
                personId: string;
                /** @description On the day that was asked for, deputies included */
                roles: ("EDIT" | "SIGN" | "FINANCE" | "ADMINISTER")[];
            }[];
            /** @description Who takes the place of a lost administrator, as proposed last */
            replacement?: {
                /** @description Whether who asks proposed it: somebody else confirms it */
                isOwn: boolean;
                /**
                 * Format: date
                 * @description The last day on which it can be confirmed
                 */
                lastDay: string;
                lostName?: string;
                /** @description Id (per_…) */
                lostPersonId: string;
                /** @description Absent where nobody remembers it any more */
                name?: string;
                /** @description Id (per_…) */
                personId: string;
                /** @description Id (per_…) */
                proposedBy: string;
                proposedByName?: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                proposedOn: string;
                reason: string;
                /** @description Id (rpl_…) */
                replacementId: string;
                standing: "proposed" | "expired" | "withdrawn" | "confirmed";
            };
            version: number;
        };
        PartyView: {
            /** @description The district that a municipality lies in */
            district?: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            effectiveOn: string;
            form?: "URBAN" | "RURAL";
            grouping?: {
                lead: {
                    name: string;
                    /** @description Id (pty_…) */
                    partyId: string;
                };
                /** @description On the day that was asked for */
                members: {
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from: string;
                    name: string;
                    parts: number;
                    /** @description Id (pty_…) */
                    partyId: string;
                    /**
                     * Format: date
                     * @description The first day on which that is no more
                     */
                    until?: string;
                }[];
            };
            inhabitants: {
                count: number;
                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                mark: "F" | "D" | "M" | "A" | "?";
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                on: string;
            }[];
            /** @description A Stadtkreis has two: district and municipality */
            keys: {
                key: string;
                kind: "DISTRICT" | "MUNICIPALITY" | "CARRIER" | "GROUPING";
            }[];
            /** @description Groupings that it belonged, belongs or will belong to */
            memberOf: {
                /** @description Of all members on the day that was asked for; 0 where it is none then */
                allParts: number;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from: string;
                name: string;
                /** @description Its share; the ratio to the others counts */
                parts: number;
                /** @description Id (pty_…) */
                partyId: string;
                /**
                 * Format: date
                 * @description The first day on which that is no more
                 */
                until?: string;
            }[];
            /** @description On the day that was asked for */
            name: string;
            names: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from: string;
                name: string;
            }[];
            /** @description Id (pty_…) */
            partyId: string;
            /** @description What was merged into it, and from which day on */
            predecessors: {
                name: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                on: string;
                /** @description Id (pty_…) */
                partyId: string;
            }[];
            successor?: {
                name: string;
                /** @description Id (pty_…) */
                partyId: string;
            };
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            validFrom: string;
            /**
             * Format: date
             * @description The first day on which that is no more
             */
            validUntil?: string;
            version: number;
        };
        PersonHistoryView: {
            entries: {
                actor: {
                    name?: string;
                    organisation: string;
                    role: string;
                };
                /**
                 * Format: date-time
                 * @description Instant (UTC)
                 */
                at: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                effectiveOn: string;
                eventType: string;
                position: string;
                /** @description In German, the language of the files */
                sentence: string;
                /** @description The same in English; what people wrote stands there as they wrote it */
                sentenceEn: string;
            }[];
            /** @description Id (per_…) */
            personId: string;
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
        ProposalItem: {
            /** @description Id (per_…) */
            confirmedBy?: string;
            /** @description Who confirmed it; absent where nobody remembers it any more */
            confirmedByName?: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            decidedOn?: string;
            /** @description Whether who asks proposed it: somebody else confirms it */
            isOwn: boolean;
            kind: "person-merge" | "replacement";
            /**
             * Format: date
             * @description The last day on which it can be confirmed
             */
            lastDay?: string;
            /** @description Who is merged, or who is to administer; absent where nobody remembers it any more */
            name?: string;
            /** @description Into whom, or in whose place; absent where nobody remembers it any more */
            otherName?: string;
            /** @description Id (per_…) */
            otherPersonId: string;
            /** @description Id (pty_…) */
            partyId?: string;
            partyName?: string;
            /** @description Id (per_…) */
            personId: string;
            /** @description Id (per_…) */
            proposedBy: string;
            /** @description Who proposed it; absent where nobody remembers it any more */
            proposedByName?: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            proposedOn: string;
            reason: string;
            /** @description On the day that was asked for */
            standing: "proposed" | "expired" | "withdrawn" | "confirmed";
            /** @description The person to be merged, or the party */
            subjectId: string;
        };
        ProposalItemPage: {
            items: components["schemas"]["ProposalItem"][];
            nextCursor?: string;
        };
        ProposeReplacementBody: {
            /** @description Id (per_…) */
            personId: string;
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
        RegisterPartyBody: {
            /**
             * Format: date
             * @description Since when it exists
             */
            effectiveOn: string;
            form?: "URBAN" | "RURAL";
            inhabitants?: {
                count: number;
                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                mark: "F" | "D" | "M" | "A" | "?";
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                on: string;
            }[];
            /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
            key: string;
            kind: "DISTRICT" | "MUNICIPALITY" | "CARRIER";
            name: string;
            /** @description Where this is written down */
            source: string;
        };
        RelayView: {
            consumer: string;
            position: number;
        };
        RenamePartyBody: {
            /**
             * Format: date
             * @description First day of the name
             */
            effectiveOn: string;
            name: string;
            /** @description Where this is written down */
            source: string;
        };
        RevokeRoleBody: {
            /** @description Id (rgt_…) */
            grantId: string;
            /**
             * Format: date
             * @description The last day of the role; yesterday takes it at once
             */
            lastDay: string;
            reason: string;
        };
        RightsHistoryView: {
            entries: {
                actor: {
                    name?: string;
                    organisation: string;
                    role: string;
                };
                /**
                 * Format: date-time
                 * @description Instant (UTC)
                 */
                at: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                effectiveOn: string;
                eventType: string;
                position: string;
                /** @description In German, the language of the files */
                sentence: string;
                /** @description The same in English; what people wrote stands there as they wrote it */
                sentenceEn: string;
            }[];
            name: string;
            /** @description Id (pty_…) */
            partyId: string;
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
    Grouping_form: {
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
                "application/json": components["schemas"]["FormGroupingBody"];
            };
        };
        responses: {
            /** @description Formed */
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
                    "application/json": components["schemas"]["PartyView"];
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
    Grouping_dissolve: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DissolveGroupingBody"];
            };
        };
        responses: {
            /** @description Dissolved */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyView"];
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
    Grouping_join: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinGroupingBody"];
            };
        };
        responses: {
            /** @description Joined */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyView"];
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
    Grouping_leave: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveGroupingBody"];
            };
        };
        responses: {
            /** @description Left */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyView"];
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
    Party_find: {
        parameters: {
            query?: {
                q?: string;
                kind?: "DISTRICT" | "MUNICIPALITY" | "CARRIER" | "GROUPING";
                district?: string;
                validity?: "valid" | "ended" | "upcoming" | "all";
                order?: "key" | "name" | "inhabitants";
                effectiveOn?: string;
                knownAt?: string;
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
            /** @description By key, name or inhabitants */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyListItemPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Party_register: {
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
                "application/json": components["schemas"]["RegisterPartyBody"];
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
                    "application/json": components["schemas"]["PartyView"];
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
    Party_csv: {
        parameters: {
            query?: {
                q?: string;
                kind?: "DISTRICT" | "MUNICIPALITY" | "CARRIER" | "GROUPING";
                district?: string;
                validity?: "valid" | "ended" | "upcoming" | "all";
                order?: "key" | "name" | "inhabitants";
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
            /** @description The same list, all of it, for other programs */
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
    Party_xlsx: {
        parameters: {
            query?: {
                q?: string;
                kind?: "DISTRICT" | "MUNICIPALITY" | "CARRIER" | "GROUPING";
                district?: string;
                validity?: "valid" | "ended" | "upcoming" | "all";
                order?: "key" | "name" | "inhabitants";
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
    PartyImport_run: {
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
                "application/json": components["schemas"]["ImportPartiesBody"];
            };
        };
        responses: {
            /** @description What became of every row; rows that are refused keep no other from being entered */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyImportView"];
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
    Party_one: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: {
                /** @description Paktwerk-Position of an answer to a command: the answer here is at least as fresh, or 503 after three seconds; 422 where nothing of that service arrives */
                "Paktwerk-After"?: string;
            };
            path: {
                partyId: string;
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
                    "application/json": components["schemas"]["PartyView"];
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
    Rights_appoint: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointDeputyBody"];
            };
        };
        responses: {
            /** @description Appointed */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyPeopleView"];
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
    Rights_confirmReplacement: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideReplacementBody"];
            };
        };
        responses: {
            /** @description Confirmed by another person: the new administrator begins today */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyPeopleView"];
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
    Rights_dismiss: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissDeputyBody"];
            };
        };
        responses: {
            /** @description Dismissed */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyPeopleView"];
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
    Rights_grant: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRoleBody"];
            };
        };
        responses: {
            /** @description Given */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyPeopleView"];
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
    Party_history: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: {
                /** @description Paktwerk-Position of an answer to a command: the answer here is at least as fresh, or 503 after three seconds; 422 where nothing of that service arrives */
                "Paktwerk-After"?: string;
            };
            path: {
                partyId: string;
            };
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
                    "application/json": components["schemas"]["PartyHistoryView"];
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
    Party_merge: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePartyBody"];
            };
        };
        responses: {
            /** @description Merged into another */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyView"];
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
    Rights_nameAdministrator: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameAdministratorBody"];
            };
        };
        responses: {
            /** @description Named, where nobody administers the party */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyPeopleView"];
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
    Rights_people: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description For those who have a role there, ministry and court of audit */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyPeopleView"];
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
    Rights_csv: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Roles and deputies for other programs */
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
    Rights_xlsx: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path: {
                partyId: string;
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
    Rights_history: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: {
                /** @description Paktwerk-Position of an answer to a command: the answer here is at least as fresh, or 503 after three seconds; 422 where nothing of that service arrives */
                "Paktwerk-After"?: string;
            };
            path: {
                partyId: string;
            };
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
                    "application/json": components["schemas"]["RightsHistoryView"];
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
    Rights_proposeReplacement: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeReplacementBody"];
            };
        };
        responses: {
            /** @description Proposed: who takes the place of the only administrator, who is gone */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyPeopleView"];
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
    Party_rename: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenamePartyBody"];
            };
        };
        responses: {
            /** @description Renamed */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyView"];
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
    Rights_revoke: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeRoleBody"];
            };
        };
        responses: {
            /** @description Taken */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyPeopleView"];
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
    Rights_withdrawReplacement: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideReplacementBody"];
            };
        };
        responses: {
            /** @description Withdrawn, by the ministry or by who administers the party */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyPeopleView"];
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
    Person_me: {
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
            /** @description Who you are here, and for whom you may act today */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Person_accept: {
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
                "application/json": components["schemas"]["AcceptSignInBody"];
            };
        };
        responses: {
            /** @description The sign-in named is yours */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryPersonView"];
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
    Person_offer: {
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
                "application/json": components["schemas"]["OfferSignInBody"];
            };
        };
        responses: {
            /** @description This sign-in says that it is of the person named, who has to say so too */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryPersonView"];
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
    Person_register: {
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EmptyBody"];
            };
        };
        responses: {
            /** @description Entered as a human; people of parties can be given roles from now on */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryPersonView"];
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
    Person_one: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: {
                /** @description Paktwerk-Position of an answer to a command: the answer here is at least as fresh, or 503 after three seconds; 422 where nothing of that service arrives */
                "Paktwerk-After"?: string;
            };
            path: {
                personId: string;
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
                    "application/json": components["schemas"]["DirectoryPersonView"];
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
    Person_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EmptyBody"];
            };
        };
        responses: {
            /** @description Merged; this is never taken back */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryPersonView"];
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
    Person_history: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: {
                /** @description Paktwerk-Position of an answer to a command: the answer here is at least as fresh, or 503 after three seconds; 422 where nothing of that service arrives */
                "Paktwerk-After"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Entered, linked, merged */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonHistoryView"];
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
    Person_mergePreview: {
        parameters: {
            query: {
                withPersonId: string;
            };
            header?: {
                /** @description Paktwerk-Position of an answer to a command: the answer here is at least as fresh, or 503 after three seconds; 422 where nothing of that service arrives */
                "Paktwerk-After"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who would stay, and who might do what for whom then */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergePreviewView"];
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
    Person_propose: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePeopleBody"];
            };
        };
        responses: {
            /** @description Proposed */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryPersonView"];
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
    Person_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EmptyBody"];
            };
        };
        responses: {
            /** @description Withdrawn */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryPersonView"];
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
    Proposal_find: {
        parameters: {
            query?: {
                kind?: "person-merge" | "replacement";
                standing?: "proposed" | "expired" | "withdrawn" | "confirmed";
                effectiveOn?: string;
                knownAt?: string;
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
            /** @description Newest first; operations see mergers only */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalItemPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Proposal_csv: {
        parameters: {
            query?: {
                kind?: "person-merge" | "replacement";
                standing?: "proposed" | "expired" | "withdrawn" | "confirmed";
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
            /** @description The same list, all of it, for other programs */
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
    Proposal_xlsx: {
        parameters: {
            query?: {
                kind?: "person-merge" | "replacement";
                standing?: "proposed" | "expired" | "withdrawn" | "confirmed";
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
