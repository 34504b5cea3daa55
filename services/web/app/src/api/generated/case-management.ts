// Made by `npm run openapi` from docs/api; not edited by hand.

export interface paths {
    "/api/case-management/ops/v1/consumers/{id}/discard": {
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
    "/api/case-management/ops/v1/consumers/{id}/reconcile": {
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
    "/api/case-management/ops/v1/consumers/{id}/retry": {
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
    "/api/case-management/ops/v1/decisions": {
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
    "/api/case-management/ops/v1/orphans": {
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
    "/api/case-management/ops/v1/orphans/groups": {
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
    "/api/case-management/ops/v1/orphans/settle": {
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
    "/api/case-management/ops/v1/orphans/{inboxPosition}/settle": {
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
    "/api/case-management/ops/v1/parked": {
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
    "/api/case-management/ops/v1/parked/{id}/discard": {
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
    "/api/case-management/ops/v1/parked/{id}/retry": {
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
    "/api/case-management/ops/v1/progress": {
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
    "/api/case-management/ops/v1/projections/{id}/rebuild": {
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
    "/api/case-management/ops/v1/rebuilds": {
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
    "/api/case-management/ops/v1/relay/reconcile": {
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
    "/api/case-management/ops/v1/timers": {
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
    "/api/case-management/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Case_list"];
        put?: never;
        post: operations["Case_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-management/v1/cases/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Erasure_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-management/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Case_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-management/v1/cases/{id}/change-goal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plan_changeGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-management/v1/cases/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Case_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-management/v1/cases/{id}/confirm-erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Erasure_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-management/v1/cases/{id}/do-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plan_doStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-management/v1/cases/{id}/drop-goal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plan_dropGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-management/v1/cases/{id}/extend-limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Course_extendLimit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-management/v1/cases/{id}/lift-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Erasure_liftHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-management/v1/cases/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Course_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-management/v1/cases/{id}/place-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Erasure_placeHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-management/v1/cases/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Case_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-management/v1/cases/{id}/propose-erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Erasure_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-management/v1/cases/{id}/reach-goal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plan_reachGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-management/v1/cases/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Access_readings"];
        put?: never;
        post: operations["Case_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-management/v1/cases/{id}/record-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plan_assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-management/v1/cases/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Course_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-management/v1/cases/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Course_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-management/v1/cases/{id}/review-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plan_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-management/v1/cases/{id}/revoke-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Case_revokeConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-management/v1/cases/{id}/talks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Case_talk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-management/v1/cases/{id}/talks/{talkId}/annul": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Talk_annul"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-management/v1/cases/{id}/talks/{talkId}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Talk_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-management/v1/cases/{id}/withdraw-erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Erasure_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-management/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Figures_read"];
        put?: never;
        post: operations["Figures_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-management/v1/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Handover_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-management/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programmes_list"];
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
        AnnulTalkBody: {
            /** @description Kept under the key of the client */
            reason: string;
        };
        AssessmentBody: {
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            assessedOn: string;
            findings: {
                domain: "LANGUAGE" | "SCHOOL" | "TRAINING_STUDY" | "WORK" | "HOUSING" | "HEALTH" | "PARTICIPATION" | "CHILDREN";
                /** @description How much is to be done */
                need: "NONE" | "SOME" | "URGENT";
                /** @description What the client can build on */
                resources?: string;
                situation?: string;
            }[];
            levels?: {
                language?: "A0" | "A1" | "A2" | "B1" | "B2" | "C1";
                work?: "NONE" | "COURSE" | "TRAINING" | "MARGINAL" | "EMPLOYED";
            };
        };
        AssessmentView: {
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            assessedOn: string;
            /** @description Id (asm_…) */
            assessmentId: string;
            findings: {
                domain: "LANGUAGE" | "SCHOOL" | "TRAINING_STUDY" | "WORK" | "HOUSING" | "HEALTH" | "PARTICIPATION" | "CHILDREN";
                need: ("NONE" | "SOME" | "URGENT") | null;
                /** @description Null once the client's data were erased */
                resources?: string | null;
                /** @description Null once the client's data were erased */
                situation?: string | null;
            }[];
            levels?: {
                language?: "A0" | "A1" | "A2" | "B1" | "B2" | "C1";
                work?: "NONE" | "COURSE" | "TRAINING" | "MARGINAL" | "EMPLOYED";
            } | null;
        };
        CaseView: {
            /** @description Id (case_…) */
            caseId: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            closedOn?: string;
            closingReason?: "GOALS_REACHED" | "LIMIT_REACHED" | "MOVED" | "CONTACT_LOST" | "LEFT_COUNTRY" | "CONSENT_REVOKED" | "OTHER";
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            consentOn: string;
            /** @description The decree that names the client; absent in files from before decrees were asked */
            counselledBy?: {
                code: string;
                /** @description Id (dcr_…) */
                decreeId: string;
                source: string;
            };
            /** @description Official five-digit district key */
            district: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            erasedOn?: string;
            /** @description Proposed, and waiting for a second person */
            erasure?: {
                /** @description Id (per_…) */
                proposedBy: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                proposedOn: string;
                reason: "CONSENT_REVOKED" | "RETENTION_OVER" | "REQUESTED";
            };
            /**
             * Format: date
             * @description Since when a court or an audit needs the file
             */
            heldSince?: string;
            /**
             * Format: date
             * @description Until then the file is kept; absent while the case is open
             */
            keptUntil?: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            lastTalkOn?: string;
            /** @description For how long the client is counselled; absent before the first talk */
            limit?: {
                /**
                 * Format: date
                 * @description The first talk
                 */
                countingFrom: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                extendedOn?: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                lastDay: string;
                warnedFrom: string[];
            };
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            openedOn: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            pausedOn?: string;
            /** @description Id (pln_…) */
            planId?: string;
            plans: number;
            programmeId: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            reopenedOn?: string;
            /**
             * Format: date
             * @description Since when only those who answer for the file may read it
             */
            restrictedOn?: string;
            /**
             * Format: date
             * @description When the plan in force is looked at again; absent once the case is closed
             */
            reviewDueOn?: string;
            status: "open" | "closed";
            /** @description Without those that were struck out */
            talks: number;
            version: number;
        };
        ChangeGoalBody: {
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            changedOn: string;
            /** @description Id (gol_…) */
            goalId: string;
            /** @description Id (pln_…) */
            planId: string;
            text: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            until?: string;
        };
        CloseBody: {
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            closedOn: string;
            levels?: {
                language?: "A0" | "A1" | "A2" | "B1" | "B2" | "C1";
                work?: "NONE" | "COURSE" | "TRAINING" | "MARGINAL" | "EMPLOYED";
            };
            reason: "GOALS_REACHED" | "LIMIT_REACHED" | "MOVED" | "CONTACT_LOST" | "LEFT_COUNTRY" | "CONSENT_REVOKED" | "OTHER";
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
        CorrectTalkBody: {
            /**
             * Format: date
             * @description May be recorded late
             */
            heldOn: string;
            minutes: number;
            mode: "office" | "outreach" | "phone" | "video" | "written";
            note?: string;
            /** @description Where the client was called on; with outreach only */
            place?: string;
            /** @description Kept under the key of the client */
            reason: string;
            topics: ("LANGUAGE" | "SCHOOL" | "TRAINING_STUDY" | "WORK" | "HOUSING" | "HEALTH" | "PARTICIPATION" | "CHILDREN" | "RESIDENCE_STATUS" | "BENEFITS" | "FAMILY" | "DEBT_CONTRACTS" | "MENTAL_STRAIN" | "VIOLENCE_PROTECTION" | "DISCRIMINATION" | "AUTHORITIES" | "OTHER")[];
            withFamily?: boolean;
            withInterpreter?: boolean;
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
        DoStepBody: {
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            doneOn: string;
            /** @description Id (gol_…) */
            goalId: string;
            /** @description Id (pln_…) */
            planId: string;
            /** @description Id (stp_…) */
            stepId: string;
        };
        DropGoalBody: {
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            droppedOn: string;
            /** @description Id (gol_…) */
            goalId: string;
            /** @description Id (pln_…) */
            planId: string;
            /** @description Kept under the key of the client */
            reason: string;
        };
        EmptyBody: Record<string, never>;
        ExtendLimitBody: {
            /** @description Kept under the key of the client */
            reason: string;
        };
        FiguresView: {
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            countedUpTo: string;
            districts: {
                casesClosed: number | null;
                casesOpened: number | null;
                /** @description Official five-digit district key */
                district: string;
                talks: number | null;
                talksByMode: {
                    count: number | null;
                    mode: "office" | "outreach" | "phone" | "video" | "written";
                }[];
                talksByTopic: {
                    count: number | null;
                    topic: "LANGUAGE" | "SCHOOL" | "TRAINING_STUDY" | "WORK" | "HOUSING" | "HEALTH" | "PARTICIPATION" | "CHILDREN" | "RESIDENCE_STATUS" | "BENEFITS" | "FAMILY" | "DEBT_CONTRACTS" | "MENTAL_STRAIN" | "VIOLENCE_PROTECTION" | "DISCRIMINATION" | "AUTHORITIES" | "OTHER";
                }[];
            }[];
            /** @description YYYY-MM */
            month: string;
            programmeId: string;
            reason: "FIRST_RELEASE" | "LATE_RECORDS" | "CORRECTED_RECORDS";
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            releasedAt: string;
            revision: number;
            /** @description Smaller counts are null, and so is what would give them away */
            threshold: number;
        };
        FileView: {
            assessments: components["schemas"]["AssessmentView"][];
            /** @description Id (case_…) */
            caseId: string;
            client: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                birthDate?: string;
                familyName: string;
                givenName: string;
                /** @description Country or region of origin, where the client wants to tell */
                origin?: string;
            } | null;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            closedOn?: string;
            closingReason?: "GOALS_REACHED" | "LIMIT_REACHED" | "MOVED" | "CONTACT_LOST" | "LEFT_COUNTRY" | "CONSENT_REVOKED" | "OTHER";
            consent: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                givenOn: string;
                /** @description Which wording of the consent was signed */
                version: string;
            };
            /** @description Pauses, what followed them, reopenings, and an extension of the limit */
            course: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                on: string;
                /** @description Null once the client's data were erased */
                reason?: string | null;
                what: "paused" | "resumed" | "reopened" | "extended";
            }[];
            /** @description Official five-digit district key */
            district: string;
            eligibility?: {
                /** @description Null once the client's data were erased */
                basis: {
                    /** @description How the client lives */
                    accommodation?: "TEMPORARY" | "FOLLOW_UP" | "PRIVATE";
                    group: string;
                    /** @description What the client may stay for */
                    residenceStatus?: "SECTION_24" | "ASYLUM_SEEKER" | "RECOGNISED" | "TOLERATED" | "OTHER";
                    titleDe: string;
                    titleEn: string;
                } | null;
                decreeCode: string;
                decreeSource: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                establishedFor: string;
            };
            levelsAtEnd?: {
                language?: "A0" | "A1" | "A2" | "B1" | "B2" | "C1";
                work?: "NONE" | "COURSE" | "TRAINING" | "MARGINAL" | "EMPLOYED";
            } | null;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            openedOn: string;
            plans: components["schemas"]["PlanView"][];
            programmeId: string;
            /**
             * Format: date
             * @description Since when only those who answer for the file may read it
             */
            restrictedOn?: string;
            status: "open" | "closed";
            talks: components["schemas"]["TalkView"][];
        };
        HandoverItem: {
            appointments: {
                /** @description Id (apt_…) */
                appointmentId: string;
                /** @description Id (post_…) */
                postId: string;
                programmeId: string;
            }[];
            /** @description Without a word of the client */
            caseIds: string[];
            /** @description As their sign-in names them */
            counsellor?: string;
            /** @description The sign-in that is in charge of the cases */
            counsellorId: string;
            /** @description On the day that is looked at; from then on they open no file, unless they stay by a carrier */
            hasLeft: boolean;
            /**
             * Format: date
             * @description The last day as a counsellor of the district, over all appointments to its posts; of whoever stays by a carrier that of the posts of the district itself
             */
            lastDay: string;
            /**
             * @description They have left the posts of the district, and work on for a carrier in it: their files stay open to them
             * @constant
             */
            staysByCarrier?: true;
            /**
             * Format: date
             * @description Their last day there, where one is known
             */
            staysUntil?: string;
        };
        HoldBody: {
            /** @description Kept under the key of the client */
            reason: string;
        };
        OpenBody: {
            client: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                birthDate?: string;
                familyName: string;
                givenName: string;
                /** @description Country or region of origin, where the client wants to tell */
                origin?: string;
            };
            consent: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                givenOn: string;
                /** @description Which wording of the consent was signed */
                version: string;
            };
            /**
             * Format: date
             * @description May lie in the past
             */
            openedOn: string;
            programmeId: string;
            situation: {
                /** @description How the client lives */
                accommodation?: "TEMPORARY" | "FOLLOW_UP" | "PRIVATE";
                /** @description What the client may stay for */
                residenceStatus?: "SECTION_24" | "ASYLUM_SEEKER" | "RECOGNISED" | "TOLERATED" | "OTHER";
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
        PauseBody: {
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            pausedOn: string;
            /** @description Kept under the key of the client */
            reason: string;
        };
        PlanBody: {
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            agreedOn: string;
            goals: {
                domain: "LANGUAGE" | "SCHOOL" | "TRAINING_STUDY" | "WORK" | "HOUSING" | "HEALTH" | "PARTICIPATION" | "CHILDREN";
                /** @description Id (gol_…) */
                goalId?: string;
                steps?: {
                    /** @description Id (stp_…) */
                    stepId?: string;
                    text: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    until?: string;
                    /** @description Who does it */
                    who: "CLIENT" | "COUNSELLOR" | "TOGETHER" | "OTHER";
                }[];
                text: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                until?: string;
            }[];
        };
        PlanView: {
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            agreedOn: string;
            goals: {
                /** @description What it was put into since it was agreed, in order; the last one holds */
                changes: {
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    changedOn: string;
                    /** @description Null once the client's data were erased */
                    text: string | null;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    until?: string;
                }[];
                domain: "LANGUAGE" | "SCHOOL" | "TRAINING_STUDY" | "WORK" | "HOUSING" | "HEALTH" | "PARTICIPATION" | "CHILDREN";
                /** @description How the goal ended in this plan */
                ended?: {
                    kind: "reached" | "dropped";
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    on: string;
                    /** @description Null once the client's data were erased */
                    reason?: string | null;
                };
                /** @description Id (gol_…) */
                goalId: string;
                steps: {
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    doneOn?: string;
                    /** @description Id (stp_…) */
                    stepId: string;
                    /** @description Null once the client's data were erased */
                    text: string | null;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    until?: string;
                    who: "CLIENT" | "COUNSELLOR" | "TOGETHER" | "OTHER";
                }[];
                /** @description Null once the client's data were erased */
                text: string | null;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                until?: string;
            }[];
            /** @description Id (pln_…) */
            planId: string;
            /**
             * Format: date
             * @description When it was planned to be looked at again
             */
            reviewOn?: string;
            reviews: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                nextOn: string;
                /** @description Null once the client's data were erased */
                result?: string | null;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                reviewedOn: string;
            }[];
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
            code: string;
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
        ProposeErasureBody: {
            reason: "CONSENT_REVOKED" | "RETENTION_OVER" | "REQUESTED";
        };
        ReachGoalBody: {
            /** @description Id (gol_…) */
            goalId: string;
            /** @description Id (pln_…) */
            planId: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            reachedOn: string;
        };
        ReadBody: {
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            effectiveOn?: string;
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            knownAt?: string;
            /** @description Why the file is read; kept with the reading, and in no address */
            reason: string;
        };
        ReadingItem: {
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            at: string;
            name?: string;
            /** @description Null once the client's data were erased */
            reason: string | null;
            role: string;
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
        ReleaseBody: {
            /** @description YYYY-MM */
            month: string;
            programmeId: string;
            /** @description Needed where figures of this month are replaced */
            reason?: "LATE_RECORDS" | "CORRECTED_RECORDS";
        };
        ReopenBody: {
            /** @description Kept under the key of the client */
            reason: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            reopenedOn: string;
        };
        ResumeBody: {
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            resumedOn: string;
        };
        RetentionItem: {
            /** @description Id (case_…) */
            caseId: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            closedOn?: string;
            /** @description For the team lead */
            counsellor?: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            erasedOn?: string;
            /** @description Proposed, and waiting for a second person */
            erasure?: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                proposedOn: string;
                reason: "CONSENT_REVOKED" | "RETENTION_OVER" | "REQUESTED";
            };
            /**
             * Format: date
             * @description Since when a court or an audit needs the file
             */
            heldSince?: string;
            /**
             * Format: date
             * @description Until then the file is kept; absent while the case is open
             */
            keptUntil?: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            openedOn: string;
            /**
             * Format: date
             * @description Since when only those who answer for the file may read it
             */
            restrictedOn?: string;
            status: "open" | "closed";
        };
        RetentionItemPage: {
            items: components["schemas"]["RetentionItem"][];
            nextCursor?: string;
        };
        ReviewPlanBody: {
            /**
             * Format: date
             * @description When it is looked at again; by the rule unless told
             */
            nextOn?: string;
            /** @description Id (pln_…) */
            planId: string;
            result?: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            reviewedOn: string;
        };
        RevokeBody: {
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            revokedOn: string;
            /** @description ALL restricts the file; SHARING only ends that others are told */
            scope: "ALL" | "SHARING";
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
        TalkBody: {
            /**
             * Format: date
             * @description May be recorded late
             */
            heldOn: string;
            minutes: number;
            mode: "office" | "outreach" | "phone" | "video" | "written";
            note?: string;
            /** @description Where the client was called on; with outreach only */
            place?: string;
            topics: ("LANGUAGE" | "SCHOOL" | "TRAINING_STUDY" | "WORK" | "HOUSING" | "HEALTH" | "PARTICIPATION" | "CHILDREN" | "RESIDENCE_STATUS" | "BENEFITS" | "FAMILY" | "DEBT_CONTRACTS" | "MENTAL_STRAIN" | "VIOLENCE_PROTECTION" | "DISCRIMINATION" | "AUTHORITIES" | "OTHER")[];
            withFamily?: boolean;
            withInterpreter?: boolean;
        };
        TalkView: {
            annulled?: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                annulledOn: string;
                /** @description Null once the client's data were erased */
                reason: string | null;
            };
            corrections: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                correctedOn: string;
                /** @description Null once the client's data were erased */
                reason: string | null;
            }[];
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            heldOn: string;
            /** @description False for contacts that are too short to count as a talk */
            isCounted: boolean;
            /** @description Id (tlk_…) */
            looksLike?: string;
            minutes: number;
            mode: "office" | "outreach" | "phone" | "video" | "written";
            /** @description Null once the client's data were erased */
            note?: string | null;
            /** @description Null once the client's data were erased */
            place?: string | null;
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            recordedAt: string;
            /** @description Id (tlk_…) */
            talkId: string;
            topics: ("LANGUAGE" | "SCHOOL" | "TRAINING_STUDY" | "WORK" | "HOUSING" | "HEALTH" | "PARTICIPATION" | "CHILDREN" | "RESIDENCE_STATUS" | "BENEFITS" | "FAMILY" | "DEBT_CONTRACTS" | "MENTAL_STRAIN" | "VIOLENCE_PROTECTION" | "DISCRIMINATION" | "AUTHORITIES" | "OTHER")[];
            withFamily?: boolean;
            withInterpreter?: boolean;
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
    Case_list: {
        parameters: {
            query?: {
                status?: "open" | "closed";
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
                    "application/json": {
                        items: {
                            /** @description Id (case_…) */
                            caseId: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            closedOn?: string;
                            /** @description For the team lead */
                            counsellor?: string;
                            /** @description Own cases only, and not where the file is restricted */
                            initials?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            lastTalkOn?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            openedOn: string;
                            programmeId: string;
                            /**
                             * Format: date
                             * @description Since when only those who answer for the file may read it
                             */
                            restrictedOn?: string;
                            status: "open" | "closed";
                            talks: number;
                        }[];
                        nextCursor?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Case_open: {
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
                "application/json": components["schemas"]["OpenBody"];
            };
        };
        responses: {
            /** @description Opened */
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
                    "application/json": components["schemas"]["CaseView"];
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
    Erasure_list: {
        parameters: {
            query?: {
                state?: "due" | "proposed" | "held" | "restricted" | "erased";
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
                    "application/json": components["schemas"]["RetentionItemPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Case_view: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
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
                    "application/json": components["schemas"]["CaseView"];
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
    Plan_changeGoal: {
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
                "application/json": components["schemas"]["ChangeGoalBody"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
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
    Case_close: {
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
                "application/json": components["schemas"]["CloseBody"];
            };
        };
        responses: {
            /** @description Closed */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
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
    Erasure_confirm: {
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
            /** @description Erased */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
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
    Plan_doStep: {
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
                "application/json": components["schemas"]["DoStepBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
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
    Plan_dropGoal: {
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
                "application/json": components["schemas"]["DropGoalBody"];
            };
        };
        responses: {
            /** @description Dropped */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
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
    Course_extendLimit: {
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
                "application/json": components["schemas"]["ExtendLimitBody"];
            };
        };
        responses: {
            /** @description Extended */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
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
    Erasure_liftHold: {
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
                "application/json": components["schemas"]["HoldBody"];
            };
        };
        responses: {
            /** @description Lifted */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
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
    Course_pause: {
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
                "application/json": components["schemas"]["PauseBody"];
            };
        };
        responses: {
            /** @description Paused */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
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
    Erasure_placeHold: {
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
                "application/json": components["schemas"]["HoldBody"];
            };
        };
        responses: {
            /** @description Held */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
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
    Case_plan: {
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
                "application/json": components["schemas"]["PlanBody"];
            };
        };
        responses: {
            /** @description Agreed */
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
                    "application/json": components["schemas"]["PlanView"];
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
    Erasure_propose: {
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
                "application/json": components["schemas"]["ProposeErasureBody"];
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
                    "application/json": components["schemas"]["CaseView"];
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
    Plan_reachGoal: {
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
                "application/json": components["schemas"]["ReachGoalBody"];
            };
        };
        responses: {
            /** @description Reached */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
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
    Access_readings: {
        parameters: {
            query?: never;
            header?: never;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingItem"][];
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
    Case_read: {
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
                "application/json": components["schemas"]["ReadBody"];
            };
        };
        responses: {
            /** @description The file; what was erased of the client's data is null */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
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
    Plan_assess: {
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
                "application/json": components["schemas"]["AssessmentBody"];
            };
        };
        responses: {
            /** @description Recorded */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
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
    Course_reopen: {
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
                "application/json": components["schemas"]["ReopenBody"];
            };
        };
        responses: {
            /** @description Reopened */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
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
    Course_resume: {
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
                "application/json": components["schemas"]["ResumeBody"];
            };
        };
        responses: {
            /** @description Resumed */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
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
    Plan_review: {
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
                "application/json": components["schemas"]["ReviewPlanBody"];
            };
        };
        responses: {
            /** @description Reviewed */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
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
    Case_revokeConsent: {
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
                "application/json": components["schemas"]["RevokeBody"];
            };
        };
        responses: {
            /** @description Revoked */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
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
    Case_talk: {
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
                "application/json": components["schemas"]["TalkBody"];
            };
        };
        responses: {
            /** @description Recorded */
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
                    "application/json": components["schemas"]["TalkView"];
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
    Talk_annul: {
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
                talkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnulTalkBody"];
            };
        };
        responses: {
            /** @description Struck out */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
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
    Talk_correct: {
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
                talkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectTalkBody"];
            };
        };
        responses: {
            /** @description Corrected */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
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
    Erasure_withdraw: {
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
                    "application/json": components["schemas"]["CaseView"];
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
    Figures_read: {
        parameters: {
            query: {
                programmeId: string;
                month: string;
                knownAt?: string;
            };
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["FiguresView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Figures_release: {
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
                "application/json": components["schemas"]["ReleaseBody"];
            };
        };
        responses: {
            /** @description Released */
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
                    "application/json": components["schemas"]["FiguresView"];
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
    Handover_list: {
        parameters: {
            query?: {
                effectiveOn?: string;
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
            /** @description Counsellors of the district with open cases who have left, or leave soon; whoever left first comes first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HandoverItem"][];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Programmes_list: {
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
