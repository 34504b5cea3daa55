// Made by `npm run openapi` from docs/api; not edited by hand.

export interface paths {
    "/api/staffing/ops/v1/consumers/{id}/discard": {
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
    "/api/staffing/ops/v1/consumers/{id}/reconcile": {
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
    "/api/staffing/ops/v1/consumers/{id}/retry": {
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
    "/api/staffing/ops/v1/decisions": {
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
    "/api/staffing/ops/v1/orphans": {
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
    "/api/staffing/ops/v1/orphans/groups": {
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
    "/api/staffing/ops/v1/orphans/settle": {
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
    "/api/staffing/ops/v1/orphans/{inboxPosition}/settle": {
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
    "/api/staffing/ops/v1/parked": {
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
    "/api/staffing/ops/v1/parked/{id}/discard": {
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
    "/api/staffing/ops/v1/parked/{id}/retry": {
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
    "/api/staffing/ops/v1/progress": {
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
    "/api/staffing/ops/v1/projections/{id}/rebuild": {
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
    "/api/staffing/ops/v1/rebuilds": {
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
    "/api/staffing/ops/v1/relay/reconcile": {
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
    "/api/staffing/ops/v1/timers": {
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
    "/api/staffing/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendar_view"];
        put?: never;
        post: operations["Calendar_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/calendar/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Calendar_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/calendar/end-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Calendar_endAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/calendar/{secret}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendar_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/counsellors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Counsellor_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/counsellors/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Counsellor_own"];
        put?: never;
        post: operations["Counsellor_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/counsellors/own/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Counsellor_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/counsellors/successors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Counsellor_successors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/counsellors/{id}/confirm-unlink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Counsellor_confirmUnlink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/counsellors/{id}/keep-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Counsellor_keepLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/counsellors/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Counsellor_linked"];
        put?: never;
        post: operations["Counsellor_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/counsellors/{id}/unlink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Counsellor_unlink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Contact_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/network/contacts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Contact_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/network/contacts.vcf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Contact_cards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/network/mailing-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Contact_mailingList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/network/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Contact_own"];
        put?: never;
        post: operations["Contact_say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/network/own/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Contact_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/network/{id}/card.vcf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Contact_card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/network/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Contact_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/occupancy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Occupancy_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/occupancy/never-filled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Occupancy_ofNobody"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Person_list"];
        put?: never;
        post: operations["Person_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/people/erasures": {
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
    "/api/staffing/v1/people/found-twice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Doubles_foundTwice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/people/look-alikes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Doubles_lookAlikes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/people/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Person_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/people/qualifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Qualification_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/people/refused-shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Person_refused"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Person_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/people/{id}/confirm-erasure": {
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
    "/api/staffing/v1/people/{id}/confirm-merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Doubles_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/people/{id}/decline-merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Doubles_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/people/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Qualification_bring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/people/{id}/documents/{documentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Qualification_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/people/{id}/doubts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Qualification_doubt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/people/{id}/lift-hold": {
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
    "/api/staffing/v1/people/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Doubles_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/people/{id}/name-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Person_correctName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/people/{id}/place-hold": {
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
    "/api/staffing/v1/people/{id}/propose-erasure": {
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
    "/api/staffing/v1/people/{id}/qualification-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Person_correctQualification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/people/{id}/settle-erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Erasure_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/people/{id}/tell-apart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Doubles_tellApart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/people/{id}/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Qualification_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/people/{id}/withdraw-erasure": {
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
    "/api/staffing/v1/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Plan_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/plan/deadlines.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Plan_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/plan/occupancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OccupancyImport_takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/plan/occupancies/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OccupancyImport_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/plan/occupancies/marked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OccupancyImport_marked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/plan/occupancies/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OccupancyImport_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Post_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Post_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/posts/{id}/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Post_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/posts/{id}/annulments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Post_annul"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/posts/{id}/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Post_appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/posts/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Post_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/posts/{id}/employers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Post_changeEmployer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/posts/{id}/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Preview_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/posts/{id}/resumptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Post_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/posts/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Post_changeShare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/posts/{id}/suspension-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Post_correctSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/posts/{id}/suspensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Post_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/posts/{id}/vacancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Post_vacate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staffing/v1/posts/{id}/workplaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Post_changeWorkplaces"];
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
        AcknowledgeBody: {
            /** @description Of the post, and not of the person */
            note?: string;
            /** @description Version of the post up to which its reports were read */
            through: number;
        };
        AlikePersonView: {
            person?: components["schemas"]["PersonView"];
        };
        AnnulBody: {
            /** @description Id (apt_…) */
            appointmentId: string;
            reason: string;
        };
        AppointBody: {
            /** @description What proves the tier, e.g. degree, university, year */
            evidence: string;
            /**
             * Format: date
             * @description First day; may lie in the past
             */
            from: string;
            /** @description Id (psn_…) */
            personId: string;
            /** @description How much of full time the person works on the post, in hundredths; as much as it has unless told */
            share?: number;
            /** @description Tier of the person; a lower one than the line pays the lower rate */
            tier: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
            /**
             * Format: date
             * @description Last day of a fixed term; without it the person stays as long as the money lasts
             */
            until?: string;
        };
        AppointmentView: {
            /** @description Id (apt_…) */
            appointmentId: string;
            /** @description What proves the tier; absent once the data were erased */
            evidence?: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            from: string;
            /** @description The last day was agreed with the first and may come earlier */
            isTerm?: boolean;
            /** @description The share that the person keeps, because they have no time for what a notice made of it */
            kept?: {
                /**
                 * Format: date
                 * @description The first day on which it differs from that of the post
                 */
                from: string;
                /** @description Hundredths of a full-time equivalent */
                share: number;
                why: {
                    code: string;
                    de: string;
                    en: string;
                };
            };
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            lastDay?: string;
            name?: string;
            /** @description Tier whose rate is paid on the day that is looked at, by the rules of its month */
            paidTier?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
            /** @description Id (psn_…) */
            personId?: string;
            /** @description The person's tier in the register on the first day of work; absent once their data were erased */
            qualification?: string;
            /** @description How much of full time the person works on the post, on the day that is looked at */
            share: number;
            /** @description What was said of that from a day on; empty where it is as much as the post has */
            shares: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from: string;
                /** @description Hundredths of a full-time equivalent */
                share: number;
            }[];
            /** @description Interruptions of pay, by their days */
            suspensions: {
                /**
                 * Format: date
                 * @description First day without pay
                 */
                from: string;
                /** @description Somebody told that pay runs again */
                isOver?: boolean;
                reason?: string;
                /** @description Id (sus_…) */
                suspensionId: string;
                /**
                 * Format: date
                 * @description Last day without pay, as planned or told; open where it is missing
                 */
                until?: string;
            }[];
            /** @description Tier that the person was appointed with */
            tier?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
            /**
             * Format: date
             * @description Until when the post is held: the last day, or while there is none, as long as the money lasted when that was recorded
             */
            until: string;
            /** @description Whether the authority has verified that tier; absent where no document was brought */
            verification?: "unverified" | "waiting" | "verified" | "doubted";
        };
        ChangeEmployerBody: {
            employer: {
                /** @constant */
                kind: "recipient";
            } | {
                /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
                key: string;
                /** @constant */
                kind: "party";
            } | {
                /** @constant */
                kind: "carrier";
                name: string;
            };
            /**
             * Format: date
             * @description First day on which it holds
             */
            from: string;
        };
        ChangeShareBody: {
            /** @description Id (apt_…) */
            appointmentId: string;
            /**
             * Format: date
             * @description First day on which it holds; may lie in the past
             */
            from: string;
            /** @description How much of full time the person works on the post, in hundredths */
            share: number;
        };
        ChangeWorkplacesBody: {
            /**
             * Format: date
             * @description First day on which it holds
             */
            from: string;
            workplaces: string[];
        };
        ConfirmMergeBody: {
            /** @description Id (mrg_…) */
            mergeId: string;
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
        ContactBody: {
            /** @description Where they work */
            district: string;
            email: string;
            function: "INTEGRATION_MANAGER" | "INTEGRATION_OFFICER" | "REFUGEE_OFFICER" | "COORDINATION";
            /** @description They also agree to be written to by all */
            isOnMailingList: boolean;
            note?: string;
            phone?: string;
            topics: ("LANGUAGE" | "SCHOOL" | "TRAINING_STUDY" | "WORK" | "HOUSING" | "HEALTH" | "PARTICIPATION" | "CHILDREN" | "RESIDENCE_STATUS" | "BENEFITS" | "FAMILY" | "DEBT_CONTRACTS" | "MENTAL_STRAIN" | "VIOLENCE_PROTECTION" | "DISCRIMINATION" | "AUTHORITIES" | "OTHER")[];
        };
        ContactEndedView: {
            /** @description Id (ctc_…) */
            contactId: string;
        };
        ContactView: {
            /** @description Which words they agreed to */
            consentVersion: number;
            /**
             * Format: date
             * @description When they said so last
             */
            consentedOn: string;
            /** @description Id (ctc_…) */
            contactId: string;
            /** @description Official five-digit district key */
            district: string;
            email: string;
            function: "INTEGRATION_MANAGER" | "INTEGRATION_OFFICER" | "REFUGEE_OFFICER" | "COORDINATION";
            /** @description They agree to be written to by all */
            isOnMailingList: boolean;
            name: string;
            note?: string;
            /** @description What it is called, in the list */
            organisation?: string;
            /** @description For whom they work */
            party: string;
            phone?: string;
            topics: ("LANGUAGE" | "SCHOOL" | "TRAINING_STUDY" | "WORK" | "HOUSING" | "HEALTH" | "PARTICIPATION" | "CHILDREN" | "RESIDENCE_STATUS" | "BENEFITS" | "FAMILY" | "DEBT_CONTRACTS" | "MENTAL_STRAIN" | "VIOLENCE_PROTECTION" | "DISCRIMINATION" | "AUTHORITIES" | "OTHER")[];
        };
        ContactViewPage: {
            items: components["schemas"]["ContactView"][];
            nextCursor?: string;
        };
        CorrectBody: {
            /** @description Id (apt_…) */
            appointmentId: string;
            /** @description What proves the tier, e.g. degree, university, year */
            evidence?: string;
            /**
             * Format: date
             * @description The first day as it really was
             */
            from: string;
            /**
             * Format: date
             * @description The last day as it really was; without it the person stays as long as the money lasts
             */
            lastDay?: string;
            reason: string;
            /** @description Tier of the person; without it as it was */
            tier?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
        };
        CorrectNameBody: {
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            birthDate: string;
            familyName: string;
            givenName: string;
            /** @description Kept under the key of the person */
            reason: string;
        };
        CorrectQualificationBody: {
            /** @description What proves the tier, e.g. degree, university, year */
            evidence: string;
            /**
             * Format: date
             * @description The first day that it holds for; without it, it was always so
             */
            from?: string;
            qualification: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
            reason: string;
        };
        CorrectSuspensionBody: {
            /**
             * @description Pay never was interrupted
             * @constant
             */
            annulled?: true;
            /**
             * Format: date
             * @description First day without pay as it really was; without it as it was told
             */
            from?: string;
            reason: string;
            /** @description Id (sus_…) */
            suspensionId: string;
            /**
             * Format: date
             * @description Last day without pay as it really was; without it nobody knows until when
             */
            until?: string;
        };
        CorrectionView: {
            /** @description Id (apt_…) */
            appointmentId: string;
            /** @description Id (cor_…) */
            correctionId: string;
            is?: {
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
                tier?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                /**
                 * Format: date
                 * @description Until when it lasted; absent where that is the end of the approval
                 */
                until?: string;
            };
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            knownSince: string;
            reason?: string;
            was: {
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
                tier?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                /**
                 * Format: date
                 * @description Until when it lasted; absent where that is the end of the approval
                 */
                until?: string;
            };
        };
        CounsellorItem: {
            appointmentIds: string[];
            /** @description The human who signs in, by an id that they have for the party that asks alone */
            humanId: string;
            /** @description The same, with the post of each */
            links: {
                /** @description Id (apt_…) */
                appointmentId: string;
                /** @description Id (post_…) */
                postId: string;
            }[];
            /** @description As their sign-in names them */
            name?: string;
            /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
            party: string;
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
        DeclineMergeBody: {
            /** @description Id (mrg_…) */
            mergeId: string;
            /** @description Kept under the keys of both entries */
            reason: string;
        };
        DiscardStopped: {
            /** @description stoppedAt of the progress: only what one has seen is discarded */
            position: number;
            /** @description Why; kept with the decision */
            reason: string;
        };
        DistrictOccupancyItem: {
            /** @description Of these posts together */
            approvedShare: number;
            /** @description Official five-digit district key */
            district: string;
            /** @description That somebody works and is paid for: where they work less than the post has, that */
            filledShare: number;
            /** @description Not of these: nobody filled them within their window, and they would be there still */
            lapsedPosts: number;
            /** @description Days on which nobody worked in between, for half of these at most; absent where there are none */
            medianDaysToRefill?: number;
            /** @description On the average of the days of each month, oldest first */
            months: {
                /** @description Hundredths of a full-time equivalent */
                approvedShare: number;
                /** @description Hundredths of a full-time equivalent */
                filledShare: number;
                month: string;
            }[];
            /** @description That somebody may work on, on the day that is looked at */
            posts: number;
            /** @description Posts that somebody took over within twelve months up to the day, from somebody who had left */
            refills: number;
            /** @description Of these, that somebody holds without pay: neither filled nor vacant */
            suspendedPosts: number;
            /** @description That somebody would work who holds a post without pay */
            suspendedShare: number;
            /** @description Of these, that nobody holds */
            vacantPosts: number;
        };
        DoubtQualificationBody: {
            /** @description Whose register names the tier */
            district: string;
            /** @description The documents that were looked at */
            documentIds: string[];
            /**
             * Format: date
             * @description The first day that it is doubted for; without it, it never was so
             */
            from?: string;
            /** @description The party reads it */
            reason: string;
        };
        EmptyBody: Record<string, never>;
        EndContactBody: {
            because: "LEFT" | "NOT_THEM";
        };
        EndPlanCalendarBody: {
            /** @description Whose plan; unless told that of whoever asks. Bodies of the state name one */
            party?: string;
        };
        ErasureItem: {
            /**
             * Format: date
             * @description Until then the data are kept at least, by the posts of all parties
             */
            keptUntil?: string;
            /** @description Who has registered them, by what they wrote */
            parties: {
                /** @description Null once the person's data were erased */
                birthDate: string | null;
                /** @description Null once the person's data were erased */
                familyName: string | null;
                /** @description Null once the person's data were erased */
                givenName: string | null;
                /**
                 * Format: date
                 * @description Since when they need the data for proceedings or an audit
                 */
                heldSince?: string;
                /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
                party: string;
                said: "PROPOSED" | "AGREED" | "NOTHING";
            }[];
            /** @description Id (psn_…) */
            personId: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            proposedOn: string;
            reason: "RETENTION_OVER" | "REQUESTED";
        };
        ErasureItemPage: {
            items: components["schemas"]["ErasureItem"][];
            nextCursor?: string;
        };
        FoundTwiceItem: {
            first: {
                districts: string[];
                /** @description As each of these parties has registered them */
                names: {
                    /** @description Null once the person's data were erased */
                    birthDate: string | null;
                    /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
                    district: string;
                    /** @description Null once the person's data were erased */
                    familyName: string | null;
                    /** @description Null once the person's data were erased */
                    givenName: string | null;
                }[];
                /** @description Id (psn_…) */
                personId: string;
            };
            /** @description Who said so last, and why; of a proposal who may not be the second person */
            merge?: {
                /** @description Id (per_…) */
                by?: string;
                /** @description Id (mrg_…) */
                mergeId?: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                on?: string;
                /** @description Null once the person's data were erased */
                reason?: string | null;
            };
            /**
             * Format: date
             * @description The first such day
             */
            mostOn?: string;
            /** @description The most that both hold together on one day, or on the day that is asked for; a district is told of its own posts only */
            mostShare: number;
            second: {
                districts: string[];
                /** @description As each of these parties has registered them */
                names: {
                    /** @description Null once the person's data were erased */
                    birthDate: string | null;
                    /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
                    district: string;
                    /** @description Null once the person's data were erased */
                    familyName: string | null;
                    /** @description Null once the person's data were erased */
                    givenName: string | null;
                }[];
                /** @description Id (psn_…) */
                personId: string;
            };
            /** @description `alike`: they sound alike and have one day of birth; `found`: the register takes them for one */
            state: "alike" | "found" | "proposed" | "declined" | "merged" | "apart";
        };
        FoundTwiceItemPage: {
            items: components["schemas"]["FoundTwiceItem"][];
            nextCursor?: string;
        };
        HoldBody: {
            /** @description Kept under the key of the person */
            reason: string;
        };
        LinkLoginBody: {
            humanId: string;
            /** @description Id (post_…) */
            postId: string;
        };
        LinkOfPostBody: {
            /** @description Id (post_…) */
            postId: string;
        };
        LinkView: {
            /** @description Id (apt_…) */
            appointmentId: string;
            /** @description The human who signs in, by an id that they have for the party that asks alone */
            humanId?: string;
            /** @description Id (post_…) */
            postId: string;
            /** @description Somebody says that they never were; another human has to say so, too */
            unlink?: {
                proposedBy: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                proposedOn: string;
                reason: "OTHER_PERSON" | "OTHER_APPOINTMENT";
            };
        };
        MergePeopleBody: {
            /** @description Kept under the keys of both entries */
            reason: string;
            /** @description Id (psn_…) */
            secondId: string;
        };
        NeverFilledItem: {
            /** @description Official five-digit district key */
            district: string;
            /** @description What falls back with it, by budget year; nothing where the post ends with the window or before */
            freed: {
                /** @description Amount in cents */
                amountCents: number;
                budgetYear: number;
            }[];
            grantId: string;
            /** @description The rules say that it runs for such posts; else it is what it would be */
            isInForce: boolean;
            /**
             * Format: date
             * @description Last day of a window from then on
             */
            lastDay?: string;
            lineId: string;
            /** @description Id (post_…) */
            postId: string;
            programmeId: string;
            /** @description The party that was granted; absent where it is the district itself */
            recipient?: string;
            /** @description Hundredths of a full-time equivalent */
            share: number;
            /**
             * Format: date
             * @description The first day on which somebody could have begun; absent where the rules name no window
             */
            since?: string;
            /** @description It is over on the day that is looked at, and the post is approved for longer */
            wouldHaveLapsed: boolean;
        };
        NeverFilledItemPage: {
            items: components["schemas"]["NeverFilledItem"][];
            nextCursor?: string;
        };
        NewPlanCalendarBody: {
            language: "de" | "en";
            /** @description Whose plan; unless told that of whoever asks. Bodies of the state name one */
            party?: string;
        };
        OccupancyImportView: {
            done: number;
            /** @description Where the next request goes on with the same file (`after`); absent when nothing is left */
            next?: string;
            /** @description The plan said so already */
            nothing: number;
            /** @description Of every row that this request has handled, in their order */
            outcomes: {
                outcome: "done" | "nothing" | "refused";
                /** @description Id (post_…) */
                postId?: string;
                refusal?: {
                    code: string;
                    de: string;
                    en: string;
                };
                /** @description As spreadsheets count: from 1 */
                row: number;
            }[];
            refused: number;
            /** @description Of the file */
            rows: number;
        };
        OccupancyPreviewView: {
            /** @description Rows that would be recorded; absent as long as a cell is wrong */
            adds?: number;
            /** @description How many cells are wrong; as long as there is one, nothing can be taken over */
            errors: number;
            /** @description How many of the rows the spreadsheet hides; they are read like the others */
            hiddenRows: number;
            /** @description Sheets that hold something and are not read, because they are hidden */
            hiddenSheets: string[];
            /** @description The first thousand; the marked file has all of them */
            problems: {
                code: string;
                /** @description As spreadsheets name it: `C` */
                column: string;
                data: {
                    [key: string]: unknown;
                };
                de: string;
                en: string;
                /** @description As spreadsheets count: from 1 */
                row: number;
                severity: "error" | "hint";
                sheet: string;
            }[];
            rows: number;
            /** @description The sheet that was read: the first with the headings of the template */
            sheet: string;
            /** @description Rows that say what the plan says already */
            there: number;
        };
        OccupancyView: {
            /** @description Of these posts together */
            approvedShare: number;
            /** @description Every district with posts, by its key; posts of other parties count where they lie */
            districts: components["schemas"]["DistrictOccupancyItem"][];
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            effectiveOn: string;
            /** @description That somebody works and is paid for: where they work less than the post has, that */
            filledShare: number;
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            knownAt?: string;
            /** @description Not of these: nobody filled them within their window, and they would be there still */
            lapsedPosts: number;
            /** @description Days on which nobody worked in between, for half of these at most; absent where there are none */
            medianDaysToRefill?: number;
            /** @description On the average of the days of each month, oldest first */
            months: {
                /** @description Hundredths of a full-time equivalent */
                approvedShare: number;
                /** @description Hundredths of a full-time equivalent */
                filledShare: number;
                month: string;
            }[];
            /** @description That somebody may work on, on the day that is looked at */
            posts: number;
            /** @description Posts that somebody took over within twelve months up to the day, from somebody who had left */
            refills: number;
            /** @description Of these, that somebody holds without pay: neither filled nor vacant */
            suspendedPosts: number;
            /** @description That somebody would work who holds a post without pay */
            suspendedShare: number;
            /** @description Of these, that nobody holds */
            vacantPosts: number;
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
        OwnContactView: {
            /** @description Why they should say it anew: they agreed to earlier words and are not shown, or the sign-in has another address by now */
            anew?: "WORDS" | "ADDRESS";
            contact?: components["schemas"]["ContactView"];
        };
        OwnLoginView: {
            /** @description Appointments that they are linked to */
            links: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from: string;
                /**
                 * Format: date
                 * @description The last day as known now, or as the money lasts
                 */
                lastDay: string;
                organisation?: string;
                /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
                party: string;
            }[];
            /** @description Parties that may link them to an appointment */
            offers: {
                organisation?: string;
                /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
                party: string;
            }[];
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
        PersonNamesBody: {
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            birthDate: string;
            familyName: string;
            givenName: string;
        };
        PersonView: {
            /** @description Null once the person's data were erased */
            birthDate: string | null;
            /** @description What the person holds in this district */
            claims: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from: string;
                /** @description Id (post_…) */
                postId: string;
                /** @description Hundredths of a full-time equivalent */
                share: number;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                until: string;
            }[];
            /** @description What was said of the tier since, in the order in which it was said */
            corrections?: {
                /** @description Id (cor_…) */
                correctionId: string;
                /** @description Null once the person's data were erased */
                evidence: string | null;
                /**
                 * Format: date
                 * @description The first day that it holds for; without it, it was always so
                 */
                from?: string;
                /**
                 * Format: date-time
                 * @description Instant (UTC)
                 */
                knownSince: string;
                /** @description Null once the person's data were erased */
                qualification: string | null;
                /** @description Null once the person's data were erased */
                reason: string | null;
            }[];
            /** @description Who registered them: a district, or another party that has posts */
            district: string;
            /** @description What this district has brought to prove the tier */
            documents?: {
                /** @description Id (qdc_…) */
                documentId: string;
                /** @description By its bytes, not by its name */
                kind: "pdf" | "png" | "jpeg";
                /**
                 * Format: date-time
                 * @description Instant (UTC)
                 */
                knownSince: string;
                /** @description Null once the person's data were erased */
                name: string | null;
                sizeBytes: number;
            }[];
            /**
             * Format: date
             * @description Since when nobody can read who the person was
             */
            erasedOn?: string;
            /** @description Proposed, and waiting for a second person */
            erasure?: {
                /**
                 * @description Your party has agreed, and others have not yet
                 * @constant
                 */
                isAgreed?: true;
                /** @description Id (per_…) */
                proposedBy?: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                proposedOn: string;
                reason: "RETENTION_OVER" | "REQUESTED";
            };
            /** @description Null once the person's data were erased */
            familyName: string | null;
            /** @description Id (psn_…) */
            firstId?: string;
            /** @description Null once the person's data were erased */
            givenName: string | null;
            /**
             * Format: date
             * @description Since when your district needs the data for proceedings or an audit
             */
            heldSince?: string;
            /**
             * Format: date
             * @description Until then the data are kept at least, by the posts of this district; absent for somebody who never held one
             */
            keptUntil?: string;
            /** @description Id (psn_…) */
            personId: string;
            /** @description Tier on the day that is looked at; null once the person's data were erased */
            qualification: string | null;
            /** @description Further entries of the same human, from before there was one register */
            secondIds: string[];
            /** @description What the person holds today in this district, in hundredths */
            shareToday: number;
            /** @description Whether the authority has verified the tier of the day that is looked at */
            verification?: {
                /** @description Null once the person's data were erased */
                reason?: string | null;
                /**
                 * Format: date-time
                 * @description Instant (UTC)
                 */
                since?: string;
                /** @description `unverified`: no document yet; `waiting`: a document waits for the authority; what it said last otherwise */
                state: "unverified" | "waiting" | "verified" | "doubted";
            };
        };
        PersonViewPage: {
            items: components["schemas"]["PersonView"][];
            nextCursor?: string;
        };
        PlanCalendarView: {
            /** @description There is a secret address; it was shown once */
            hasCalendar: boolean;
            /** @description Of the calendar, with its secret; shown once, as it is made */
            path?: string;
        };
        PlanPostItem: {
            bars: {
                /** @description Id (apt_…) */
                appointmentId?: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from: string;
                /** @description filled: somebody works; suspended: holds it without pay; free: nobody does, and nothing lapses by that; window: nobody does, and it lapses where it is not filled within these days; beyond: approved behind them; lapsed: not there any more */
                kind: "filled" | "suspended" | "free" | "window" | "beyond" | "lapsed";
                name?: string;
                /** @description Hundredths of a full-time equivalent */
                share?: number;
                /** @description Tier whose rate is paid */
                tier?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                until: string;
            }[];
            deadline?: {
                /** @description What goes back to the frame where it is not done, by budget year: what the lapse frees */
                atStake: {
                    /** @description Amount in cents */
                    amountCents: number;
                    budgetYear: number;
                }[];
                /** @description From the day that is looked at to the last day */
                daysLeft: number;
                kind: "refill" | "first-fill" | "resumption";
                /**
                 * Format: date
                 * @description The last day on which it can be done
                 */
                lastDay: string;
                /**
                 * Format: date
                 * @description The first day on which nobody works on the post, or is paid
                 */
                since: string;
            };
            /** @description Official five-digit district key */
            district: string;
            /** @description Who has the contract on the day that is looked at; a party by its name in the directory */
            employer: {
                kind: "recipient" | "party" | "carrier";
                name: string;
            };
            /** @description Days from which on the post lasts because a notice made it longer */
            extendedFrom: string[];
            /**
             * Format: date
             * @description The first day on which somebody may work
             */
            from: string;
            grantId: string;
            lineId: string;
            /** @description In the plan, from 1 on, oldest first: it stays */
            number: number;
            /** @description Id (post_…) */
            postId: string;
            programmeId: string;
            /** @description Hundredths of a full-time equivalent */
            share: number;
            status: "filled" | "suspended" | "vacant" | "lapsed" | "upcoming" | "ended" | "announced" | "taken-back";
            tier: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
            /**
             * Format: date
             * @description Last day that the money lasts for
             */
            to: string;
            /** @description Municipalities in which the work is on that day; empty while nobody said */
            workplaces: {
                /** @description Official eight-digit key of a municipality */
                key: string;
                name: string;
            }[];
            /** @description What is approved and what the paid days come to, by budget year; empty where nobody said how much the post has */
            years: {
                /** @description Amount in cents */
                approvedCents: number;
                /** @description What the days come to beyond what is approved for the year: only an amendment pays it */
                beyondCents?: number;
                budgetYear: number;
                /** @description Amount in cents */
                paidCents: number;
            }[];
        };
        PlanView: {
            /** @description Of all posts on the day that is looked at */
            approvedShare: number;
            /** @description Of all of them together */
            atStakeCents: number;
            /** @description Until the end of the year, the next one first */
            deadlines: {
                /** @description What goes back to the frame where it is not done, by budget year: what the lapse frees */
                atStake: {
                    /** @description Amount in cents */
                    amountCents: number;
                    budgetYear: number;
                }[];
                /** @description From the day that is looked at to the last day */
                daysLeft: number;
                kind: "refill" | "first-fill" | "resumption";
                /**
                 * Format: date
                 * @description The last day on which it can be done
                 */
                lastDay: string;
                number: number;
                /** @description Id (post_…) */
                postId: string;
                /**
                 * Format: date
                 * @description The first day on which nobody works on the post, or is paid
                 */
                since: string;
            }[];
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            effectiveOn: string;
            /** @description That somebody is paid for on that day */
            filledShare: number;
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            knownAt?: string;
            months: {
                /** @description On the average of its days, in hundredths */
                approvedShare: number;
                /** @description That somebody is paid for, in the same way */
                filledShare: number;
                month: string;
            }[];
            /** @description Whose plan it is */
            party: string;
            posts: components["schemas"]["PlanPostItem"][];
        };
        PostItem: {
            appointment?: components["schemas"]["AppointmentView"];
            callId: string;
            /** @description In whose area the recipient lies */
            district: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            from: string;
            grantId: string;
            /** @description Its notice has no effect; where somebody works on it, a person decides what becomes of it */
            grantLost?: "not-delivered" | "annulled";
            /**
             * @description Somebody began behind the window after the appointment before
             * @constant
             */
            isRefilledLate?: true;
            /**
             * Format: date
             * @description Last day of the window within which nobody filled the post
             */
            lapsedAfter?: string;
            lineId: string;
            /** @description How much the recipient told that the authority has not taken note of */
            openReports: number;
            /** @description Id (post_…) */
            postId: string;
            programmeId: string;
            /** @description The party that was granted; absent where it is the district itself */
            recipient?: string;
            /** @description Hundredths of a full-time equivalent */
            share: number;
            /**
             * Format: date
             * @description Nobody may begin before: the day of delivery, or an approved early start
             */
            startsFrom?: string;
            status: "filled" | "suspended" | "vacant" | "lapsed" | "upcoming" | "ended" | "announced" | "taken-back";
            tier: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
            /**
             * Format: date
             * @description Last day that the money lasts for
             */
            to: string;
        };
        PostItemPage: {
            items: components["schemas"]["PostItem"][];
            nextCursor?: string;
        };
        PostView: {
            /** @description What notices made of share, tier, months and money, oldest first */
            amendments: {
                after: {
                    /** @description Of the whole line */
                    amountCents: number;
                    months?: number;
                    /** @description Hundredths of a full-time equivalent */
                    share: number;
                    tier: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                };
                before: {
                    /** @description Of the whole line */
                    amountCents: number;
                    months?: number;
                    /** @description Hundredths of a full-time equivalent */
                    share: number;
                    tier: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                };
                /**
                 * Format: date
                 * @description The first day on which share and tier hold
                 */
                from: string;
                noticeId: string;
            }[];
            /** @description Amount in cents */
            amountCents?: number;
            appointments: components["schemas"]["AppointmentView"][];
            /** @description What the days of a year come to beyond its slice: only an amendment pays it */
            beyond?: {
                /** @description Amount in cents */
                amountCents: number;
                budgetYear: number;
            }[];
            callId: string;
            corrections: components["schemas"]["CorrectionView"][];
            /** @description In whose area the recipient lies */
            district: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            effectiveOn: string;
            employer: {
                /** @constant */
                kind: "recipient";
            } | {
                /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
                key: string;
                /** @constant */
                kind: "party";
            } | {
                /** @constant */
                kind: "carrier";
                name: string;
            };
            /** @description By their days; the recipient before the first one */
            employers: {
                employer: {
                    /** @constant */
                    kind: "recipient";
                } | {
                    /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
                    key: string;
                    /** @constant */
                    kind: "party";
                } | {
                    /** @constant */
                    kind: "carrier";
                    name: string;
                };
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from: string;
            }[];
            /** @description How notices made the time longer, oldest first */
            extensions: {
                /** @description What the extension adds */
                amountCents: number;
                /** @description Funded months in all, from the first day of work on */
                fundedMonths: number;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                newEnd: string;
                noticeId: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                oldEnd: string;
            }[];
            /** @description What fell back when the post lapsed, but what a notice has cut since */
            freed?: {
                /** @description Amount in cents */
                amountCents: number;
                budgetYear: number;
            }[];
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            from: string;
            grantId: string;
            /** @description Its notice has no effect; where somebody works on it, a person decides what becomes of it */
            grantLost?: "not-delivered" | "annulled";
            /**
             * @description Somebody began behind the window after the appointment before
             * @constant
             */
            isRefilledLate?: true;
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            knownAt?: string;
            /**
             * Format: date
             * @description Last day of the window within which nobody filled the post
             */
            lapsedAfter?: string;
            /** @description That nobody filled it within its window; months of an extension that came behind that lapse by themselves */
            lapses: {
                /** @description What fell back by that */
                freed: {
                    /** @description Amount in cents */
                    amountCents: number;
                    budgetYear: number;
                }[];
                /**
                 * Format: date
                 * @description On which it could have been filled
                 */
                lastDay: string;
                /**
                 * Format: date
                 * @description From this day on an extension opened the post anew; absent where none did
                 */
                opensFrom?: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                vacantSince: string;
            }[];
            /** @description Who began when the window after the appointment before was over, because that was told late or corrected: somebody decides what becomes of it */
            lateRefills: {
                /** @description Id (apt_…) */
                appointmentId: string;
                /** @description What would have fallen back, had nobody begun then */
                atStake: {
                    /** @description Amount in cents */
                    amountCents: number;
                    budgetYear: number;
                }[];
                /**
                 * Format: date
                 * @description First day of work, behind the window
                 */
                from: string;
                /**
                 * Format: date
                 * @description Of the window
                 */
                lastDay: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                vacantSince: string;
            }[];
            /**
             * Format: date
             * @description Last day of the approval, however long the money lasts
             */
            latestTo: string;
            lineId: string;
            /** @description Months that the money lasts for, counted from the first day of work */
            months?: number;
            /** @description How much the recipient told that the authority has not taken note of */
            openReports: number;
            /** @description What of the amount no year has: the days come to less than the months that it was granted for */
            outsideYearsCents?: number;
            /** @description Id (post_…) */
            postId: string;
            programmeId: string;
            /** @description The party that was granted; absent where it is the district itself */
            recipient?: string;
            /** @description What the recipient told */
            reports: {
                /** @description The authority has taken note up to this version */
                acknowledged?: number;
                /** @description What it noted with that last */
                note?: string;
                /** @description Versions in which something was told that nobody took note of */
                open: number[];
                /** @description What these are, the newest first; for those who may know the people on the post */
                told?: {
                    /** @description Id (apt_…) */
                    appointmentId?: string;
                    /**
                     * Format: date
                     * @description The day that it is about: the first one, or the last one of who leaves
                     */
                    day: string;
                    kind: "post.filled" | "post.vacated" | "occupancy.corrected" | "occupancy.share-changed" | "post.suspended" | "post.resumed" | "suspension.corrected" | "employer.changed" | "workplaces.changed";
                    /**
                     * Format: date-time
                     * @description When it was reported
                     */
                    knownSince: string;
                    reason?: string;
                    version: number;
                }[];
            };
            /** @description Hundredths of a full-time equivalent */
            share: number;
            /** @description What is approved by budget year, at the line's tier; where a lower tier is paid, less is due than that */
            slices?: {
                /** @description Amount in cents */
                amountCents: number;
                budgetYear: number;
            }[];
            /**
             * Format: date
             * @description Nobody may begin before: the day of delivery, or an approved early start
             */
            startsFrom?: string;
            status: "filled" | "suspended" | "vacant" | "lapsed" | "upcoming" | "ended" | "announced" | "taken-back";
            tier: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
            /**
             * Format: date
             * @description Last day that the money lasts for
             */
            to: string;
            /** @description The window of the post after its last appointment; absent where the rules name none, or the post ends with it or before */
            vacancy?: {
                /**
                 * Format: date
                 * @description Last day on which the post may be filled
                 */
                lastDay: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                since: string;
            };
            /** @description Where the work is, on the day that is looked at */
            workplaces: string[];
            workplacesByDay: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from: string;
                workplaces: string[];
            }[];
        };
        PreviewBody: {
            /** @description Id (apt_…) */
            appointmentId?: string;
            employer?: {
                /** @constant */
                kind: "recipient";
            } | {
                /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
                key: string;
                /** @constant */
                kind: "party";
            } | {
                /** @constant */
                kind: "carrier";
                name: string;
            };
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            from?: string;
            /** @description What is asked about; the rest as it would be sent */
            kind: "fill" | "vacate" | "correct" | "annul" | "suspend" | "resume" | "correct-suspension" | "annul-suspension" | "share" | "employer" | "workplaces";
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            lastDay?: string;
            /** @description Id (psn_…) */
            personId?: string;
            /** @description Hundredths of a full-time equivalent */
            share?: number;
            /** @description Id (sus_…) */
            suspensionId?: string;
            tier?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            until?: string;
            workplaces?: string[];
        };
        PreviewView: {
            approvedUntil: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                after: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                before: string;
            };
            /** @description Until when the post must be filled, and what goes back to the frame otherwise */
            deadline: {
                after?: {
                    /** @description What goes back to the frame where it is not done, by budget year: what the lapse frees */
                    atStake: {
                        /** @description Amount in cents */
                        amountCents: number;
                        budgetYear: number;
                    }[];
                    /** @description From the day that is looked at to the last day */
                    daysLeft: number;
                    kind: "refill" | "first-fill" | "resumption";
                    /**
                     * Format: date
                     * @description The last day on which it can be done
                     */
                    lastDay: string;
                    /**
                     * Format: date
                     * @description The first day on which nobody works on the post, or is paid
                     */
                    since: string;
                };
                before?: {
                    /** @description What goes back to the frame where it is not done, by budget year: what the lapse frees */
                    atStake: {
                        /** @description Amount in cents */
                        amountCents: number;
                        budgetYear: number;
                    }[];
                    /** @description From the day that is looked at to the last day */
                    daysLeft: number;
                    kind: "refill" | "first-fill" | "resumption";
                    /**
                     * Format: date
                     * @description The last day on which it can be done
                     */
                    lastDay: string;
                    /**
                     * Format: date
                     * @description The first day on which nobody works on the post, or is paid
                     */
                    since: string;
                };
            };
            /** @description Who would have begun behind a window by it, and did not before: the authority is told */
            lateRefills: {
                /** @description Id (apt_…) */
                appointmentId: string;
                /** @description What would have fallen back, had nobody begun then */
                atStake: {
                    /** @description Amount in cents */
                    amountCents: number;
                    budgetYear: number;
                }[];
                /**
                 * Format: date
                 * @description First day of work, behind the window
                 */
                from: string;
                /**
                 * Format: date
                 * @description Of the window
                 */
                lastDay: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                vacantSince: string;
            }[];
            /** @description Every month that comes out differently; none where nobody said how much the post has */
            months: {
                /** @description With what is asked about */
                afterCents: number;
                /** @description As the post stands */
                beforeCents: number;
                month: string;
            }[];
            /** @description What of the money no year has: the days come to less than the months that it was granted for */
            outsideYears: {
                /** @description Amount in cents */
                afterCents: number;
                /** @description Amount in cents */
                beforeCents: number;
            };
            /** @description Whether the person has the time for it, over all posts of the state; where else they work is not told */
            person?: {
                isWithinLimit: boolean;
            };
            /** @description Why it would be refused; then nothing follows from it */
            refusal?: {
                code: string;
                data: {
                    [key: string]: unknown;
                };
                de: string;
                en: string;
            };
            /** @description What the rules say of it, in hundredths of full time or in months */
            rules: {
                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                mark: "F" | "D" | "M" | "A" | "?";
                rule: "minimumShare" | "vacancyWindowMonths" | "suspensionCapMonths";
                source: string;
                value: number;
            }[];
            /** @description Of an interruption: the last day of the rules that it is held against; no day behind it is funded */
            rulesUntil?: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                day: string;
                source?: string;
                version: number;
            };
            /** @description Days on which somebody holds the post without pay; one interruption without an end lasts as long as they hold it */
            unpaidDays: {
                after: number;
                before: number;
            };
            years: {
                /** @description Amount in cents */
                afterCents: number;
                /** @description The slice of the year, with what is asked about */
                approvedCents: number;
                /** @description Amount in cents */
                beforeCents: number;
                /** @description What the days of the year come to beyond its slice, where there is or was any: only an amendment pays it */
                beyond?: {
                    /** @description Amount in cents */
                    afterCents: number;
                    /** @description Amount in cents */
                    beforeCents: number;
                };
                budgetYear: number;
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
            reason: "RETENTION_OVER" | "REQUESTED";
        };
        QualificationView: {
            /** @description Null once the person's data were erased */
            birthDate: string | null;
            /** @description The posts of this party that are paid by it */
            claims: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from: string;
                /** @description Id (post_…) */
                postId: string;
                /** @description Hundredths of a full-time equivalent */
                share: number;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                until: string;
            }[];
            /** @description Whose register it is */
            district: string;
            documents: {
                /** @description Id (qdc_…) */
                documentId: string;
                /** @description By its bytes, not by its name */
                kind: "pdf" | "png" | "jpeg";
                /**
                 * Format: date-time
                 * @description Instant (UTC)
                 */
                knownSince: string;
                /** @description Null once the person's data were erased */
                name: string | null;
                sizeBytes: number;
            }[];
            /** @description Null once the person's data were erased */
            familyName: string | null;
            /** @description Null once the person's data were erased */
            givenName: string | null;
            /** @description Id (psn_…) */
            personId: string;
            /** @description Null once the person's data were erased */
            qualification: string | null;
            /** @description What was said of the tier, in the order in which it was said */
            statements: {
                /** @description Null once the person's data were erased */
                evidence: string | null;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from?: string;
                /**
                 * Format: date-time
                 * @description Instant (UTC)
                 */
                knownSince: string;
                /** @description Null once the person's data were erased */
                qualification: string | null;
            }[];
            /** @description Whether the authority has verified the tier of the day that is looked at */
            verification: {
                /** @description Null once the person's data were erased */
                reason?: string | null;
                /**
                 * Format: date-time
                 * @description Instant (UTC)
                 */
                since?: string;
                /** @description `unverified`: no document yet; `waiting`: a document waits for the authority; what it said last otherwise */
                state: "unverified" | "waiting" | "verified" | "doubted";
            };
        };
        QualificationViewPage: {
            items: components["schemas"]["QualificationView"][];
            nextCursor?: string;
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
        RefusedSharesItem: {
            attempts: number;
            /** @description Null once the person's data were erased */
            familyName: string | null;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            firstOn: string;
            /** @description Null once the person's data were erased */
            givenName: string | null;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            lastOn: string;
            /** @description Who asked */
            party: string;
            /** @description Of how many people the party has asked so, altogether */
            peopleOfParty: number;
            /** @description Id (psn_…) */
            personId: string;
        };
        RefusedSharesItemPage: {
            items: components["schemas"]["RefusedSharesItem"][];
            nextCursor?: string;
        };
        RegisterBody: {
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            birthDate: string;
            familyName: string;
            givenName: string;
            qualification: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
        };
        RelayView: {
            consumer: string;
            position: number;
        };
        ResumeBody: {
            /**
             * Format: date
             * @description First day that is paid again
             */
            from: string;
            /** @description Id (sus_…) */
            suspensionId: string;
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
        SettledErasureView: {
            /**
             * Format: date
             * @description Since when nobody can read who the person was
             */
            erasedOn?: string;
            /** @description Id (psn_…) */
            personId: string;
        };
        SuccessorItem: {
            /** @description Id (apt_…) */
            appointmentId: string;
            /** @description Official five-digit district key */
            district: string;
            /** @description The human who signs in, by an id that they have for the party that asks alone */
            humanId?: string;
            /** @description They have left by the day that is looked at */
            isVacant: boolean;
            /**
             * Format: date
             * @description The last day of whoever leaves
             */
            lastDay: string;
            /** @description Who leaves, for whoever may know */
            name?: string;
            /** @description Id (post_…) */
            postId: string;
            /**
             * Format: date
             * @description Until when the post is paid for
             */
            postUntil: string;
            programmeId: string;
            /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
            recipient?: string;
            /** @description Hundredths of a full-time equivalent */
            share: number;
        };
        SuspendBody: {
            /** @description Id (apt_…) */
            appointmentId: string;
            /**
             * Format: date
             * @description First day without pay; may lie in the past
             */
            from: string;
            reason?: string;
            /**
             * Format: date
             * @description Last day without pay as planned; without it nobody knows yet
             */
            until?: string;
        };
        TellApartBody: {
            /** @description Kept under the keys of both entries */
            reason: string;
            /** @description Id (psn_…) */
            secondId: string;
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
        UnlinkLoginBody: {
            /** @description Id (post_…) */
            postId: string;
            reason: "OTHER_PERSON" | "OTHER_APPOINTMENT";
        };
        VacateBody: {
            /**
             * Format: date
             * @description Last day of work; may lie in the past
             */
            lastDay: string;
            reason: string;
        };
        VerifyQualificationBody: {
            /** @description Whose register names the tier */
            district: string;
            /** @description The documents that were looked at */
            documentIds: string[];
            /**
             * Format: date
             * @description The first day that it is proven for; without it, it was always so
             */
            from?: string;
            note?: string;
            tier: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
        };
        WithdrawLoginBody: {
            /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
            party?: string;
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
    Calendar_view: {
        parameters: {
            query?: {
                party?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanCalendarView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Calendar_renew: {
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
                "application/json": components["schemas"]["NewPlanCalendarBody"];
            };
        };
        responses: {
            /** @description A new secret address; the one before opens nothing any more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanCalendarView"];
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
    Calendar_end: {
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
                "application/json": components["schemas"]["EndPlanCalendarBody"];
            };
        };
        responses: {
            /** @description The address opens nothing any more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanCalendarView"];
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
    Calendar_endAll: {
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
                "application/json": components["schemas"]["EndPlanCalendarBody"];
            };
        };
        responses: {
            /** @description No address of the plan opens anything any more, whoever made it, and none that somebody of the authority or the ministry made; each can make another one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanCalendarView"];
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
    Calendar_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The secret and `.ics` */
                secret: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deadlines of the plan that the secret was made for; nobody is named */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Counsellor_list: {
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
            /** @description Who has offered to be a counsellor of the party, and what they are linked to */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CounsellorItem"][];
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
    Counsellor_own: {
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
            /** @description To which parties the signed-in person has offered their sign-in, and what they are linked to */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnLoginView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Counsellor_offer: {
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
            /** @description The party can link the signed-in person to an appointment now */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        parties: string[];
                    };
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
    Counsellor_withdraw: {
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
                "application/json": components["schemas"]["WithdrawLoginBody"];
            };
        };
        responses: {
            /** @description The party links the signed-in person to no further appointment; without one, no party does */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        parties: string[];
                    };
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
    Counsellor_successors: {
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
            /** @description Who leaves a post that goes on, soon or already, while nobody follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SuccessorItem"][];
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
    Counsellor_confirmUnlink: {
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
                "application/json": components["schemas"]["LinkOfPostBody"];
            };
        };
        responses: {
            /** @description They never were */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkView"];
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
    Counsellor_keepLink: {
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
                "application/json": components["schemas"]["LinkOfPostBody"];
            };
        };
        responses: {
            /** @description They stay linked */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkView"];
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
    Counsellor_linked: {
        parameters: {
            query: {
                postId: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whose sign-in the appointment has, and whether somebody says that it is another */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkView"];
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
    Counsellor_link: {
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
                "application/json": components["schemas"]["LinkLoginBody"];
            };
        };
        responses: {
            /** @description The human who signs in is the one of this appointment */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkView"];
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
    Counsellor_unlink: {
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
                "application/json": components["schemas"]["UnlinkLoginBody"];
            };
        };
        responses: {
            /** @description Proposed; on the day on which they were linked they never were */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkView"];
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
    Contact_list: {
        parameters: {
            query?: {
                district?: string;
                topic?: "LANGUAGE" | "SCHOOL" | "TRAINING_STUDY" | "WORK" | "HOUSING" | "HEALTH" | "PARTICIPATION" | "CHILDREN" | "RESIDENCE_STATUS" | "BENEFITS" | "FAMILY" | "DEBT_CONTRACTS" | "MENTAL_STRAIN" | "VIOLENCE_PROTECTION" | "DISCRIMINATION" | "AUTHORITIES" | "OTHER";
                function?: "INTEGRATION_MANAGER" | "INTEGRATION_OFFICER" | "REFUGEE_OFFICER" | "COORDINATION";
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
                    "application/json": components["schemas"]["ContactViewPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Contact_csv: {
        parameters: {
            query?: {
                district?: string;
                topic?: "LANGUAGE" | "SCHOOL" | "TRAINING_STUDY" | "WORK" | "HOUSING" | "HEALTH" | "PARTICIPATION" | "CHILDREN" | "RESIDENCE_STATUS" | "BENEFITS" | "FAMILY" | "DEBT_CONTRACTS" | "MENTAL_STRAIN" | "VIOLENCE_PROTECTION" | "DISCRIMINATION" | "AUTHORITIES" | "OTHER";
                function?: "INTEGRATION_MANAGER" | "INTEGRATION_OFFICER" | "REFUGEE_OFFICER" | "COORDINATION";
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
            /** @description The contacts that are looked at */
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
    Contact_cards: {
        parameters: {
            query?: {
                district?: string;
                topic?: "LANGUAGE" | "SCHOOL" | "TRAINING_STUDY" | "WORK" | "HOUSING" | "HEALTH" | "PARTICIPATION" | "CHILDREN" | "RESIDENCE_STATUS" | "BENEFITS" | "FAMILY" | "DEBT_CONTRACTS" | "MENTAL_STRAIN" | "VIOLENCE_PROTECTION" | "DISCRIMINATION" | "AUTHORITIES" | "OTHER";
                function?: "INTEGRATION_MANAGER" | "INTEGRATION_OFFICER" | "REFUGEE_OFFICER" | "COORDINATION";
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
            /** @description The contacts that are looked at, for an address book */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/vcard": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Contact_mailingList: {
        parameters: {
            query?: {
                district?: string;
                topic?: "LANGUAGE" | "SCHOOL" | "TRAINING_STUDY" | "WORK" | "HOUSING" | "HEALTH" | "PARTICIPATION" | "CHILDREN" | "RESIDENCE_STATUS" | "BENEFITS" | "FAMILY" | "DEBT_CONTRACTS" | "MENTAL_STRAIN" | "VIOLENCE_PROTECTION" | "DISCRIMINATION" | "AUTHORITIES" | "OTHER";
                function?: "INTEGRATION_MANAGER" | "INTEGRATION_OFFICER" | "REFUGEE_OFFICER" | "COORDINATION";
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
            /** @description The addresses of those who agreed to be written to */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Of those who agreed to be written to */
                        addresses: {
                            email: string;
                            name: string;
                        }[];
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
    Contact_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the signed-in person has agreed to, if anything */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnContactView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Contact_say: {
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
                "application/json": components["schemas"]["ContactBody"];
            };
        };
        responses: {
            /** @description Agreed to, or changed */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnContactView"];
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
    Contact_revoke: {
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
            /** @description Taken back: nobody can read any more what was said */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnContactView"];
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
    Contact_card: {
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
            /** @description One contact, for an address book */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/vcard": string;
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
    Contact_end: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
                /** @description Paktwerk-Position of an answer to a command: the answer here is at least as fresh, or 503 after three seconds; 422 where nothing of that service arrives */
                "Paktwerk-After"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndContactBody"];
            };
        };
        responses: {
            /** @description Ended: nobody can read any more what was said */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactEndedView"];
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
    Occupancy_view: {
        parameters: {
            query?: {
                knownAt?: string;
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
            /** @description How the posts of the state are filled, together and by district; nobody is named */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccupancyView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Occupancy_ofNobody: {
        parameters: {
            query?: {
                programmeId?: string;
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
            /** @description Posts that nobody ever worked on, newest first, with what a window from their first possible day on does, or would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeverFilledItemPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Person_list: {
        parameters: {
            query?: {
                search?: string;
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
                    "application/json": components["schemas"]["PersonViewPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Person_create: {
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
                "application/json": components["schemas"]["RegisterBody"];
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
                    "application/json": components["schemas"]["PersonView"];
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
            /** @description Whom a party proposes to erase while others have registered them, too; what has waited longest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureItemPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Doubles_foundTwice: {
        parameters: {
            query?: {
                state?: "found" | "proposed" | "declined" | "merged" | "apart";
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
            /** @description Who stands in the register twice: found, proposed, merged or, where asked for, told apart */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundTwiceItemPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Doubles_lookAlikes: {
        parameters: {
            query?: {
                among?: "SEVERAL_PARTIES" | "ONE_PARTY";
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
            /** @description Entries that sound alike and have one day of birth, and of which nobody has said anything */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundTwiceItemPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Person_preview: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
                /** @description Paktwerk-Position of an answer to a command: the answer here is at least as fresh, or 503 after three seconds; 422 where nothing of that service arrives */
                "Paktwerk-After"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonNamesBody"];
            };
        };
        responses: {
            /** @description Whoever of your own register sounds alike and has the same day of birth, written otherwise; nothing is stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlikePersonView"];
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
    Qualification_list: {
        parameters: {
            query?: {
                state?: "unverified" | "waiting" | "verified" | "doubted";
                district?: string;
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
            /** @description Whose tier waits to be verified, and what was said of others; what waited longest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationViewPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Person_refused: {
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
            /** @description Which party asked for more time of somebody than they have, the last one first: nobody tries people out unseen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusedSharesItemPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Person_view: {
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
                    "application/json": components["schemas"]["PersonView"];
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
                    "application/json": components["schemas"]["PersonView"];
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
    Doubles_confirm: {
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
                "application/json": components["schemas"]["ConfirmMergeBody"];
            };
        };
        responses: {
            /** @description Merged, by a second person of a party that alone employs them under both entries, else by the authority */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundTwiceItem"];
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
    Doubles_decline: {
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
                "application/json": components["schemas"]["DeclineMergeBody"];
            };
        };
        responses: {
            /** @description Declined, or taken back by whoever proposed it */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundTwiceItem"];
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
    Qualification_bring: {
        parameters: {
            query?: never;
            header: {
                /** @description What the file is called, percent-encoded UTF-8 */
                "Paktwerk-File-Name": string;
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
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The person, with the document that proves the tier */
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
                    "application/json": components["schemas"]["PersonView"];
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
    Qualification_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document as it was brought; to be saved, never shown in the page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
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
    Qualification_doubt: {
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
                "application/json": components["schemas"]["DoubtQualificationBody"];
            };
        };
        responses: {
            /** @description Doubted */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationView"];
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
                    "application/json": components["schemas"]["PersonView"];
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
    Doubles_merge: {
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
                "application/json": components["schemas"]["MergePeopleBody"];
            };
        };
        responses: {
            /** @description Merged by the authority; proposed by a party */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundTwiceItem"];
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
    Person_correctName: {
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
                "application/json": components["schemas"]["CorrectNameBody"];
            };
        };
        responses: {
            /** @description The person, under the name and day of birth as they are */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
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
                    "application/json": components["schemas"]["PersonView"];
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
                    "application/json": components["schemas"]["PersonView"];
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
    Person_correctQualification: {
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
                "application/json": components["schemas"]["CorrectQualificationBody"];
            };
        };
        responses: {
            /** @description The person, with the tier as it is */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
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
    Erasure_settle: {
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
            /** @description Erased for all parties that have registered them */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettledErasureView"];
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
    Doubles_tellApart: {
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
                "application/json": components["schemas"]["TellApartBody"];
            };
        };
        responses: {
            /** @description Two humans, each with their own working time */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundTwiceItem"];
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
    Qualification_verify: {
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
                "application/json": components["schemas"]["VerifyQualificationBody"];
            };
        };
        responses: {
            /** @description Verified */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationView"];
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
                    "application/json": components["schemas"]["PersonView"];
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
    Plan_view: {
        parameters: {
            query?: {
                party?: string;
                from?: string;
                months?: number;
                knownAt?: string;
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
            /** @description Posts over time, what they come to each month, and what is to be done until when */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Plan_calendar: {
        parameters: {
            query?: {
                party?: string;
                language?: "de" | "en";
                knownAt?: string;
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
            /** @description The deadlines as a calendar, those of the next year among them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    OccupancyImport_takeOver: {
        parameters: {
            query?: {
                after?: string;
                rows?: number;
            };
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
                /** @description Paktwerk-Position of an answer to a command: the answer here is at least as fresh, or 503 after three seconds; 422 where nothing of that service arrives */
                "Paktwerk-After"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description What became of every row; the same file again goes on where it stopped, and adds nothing twice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccupancyImportView"];
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
    OccupancyImport_check: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
                /** @description Paktwerk-Position of an answer to a command: the answer here is at least as fresh, or 503 after three seconds; 422 where nothing of that service arrives */
                "Paktwerk-After"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description What the file would make of the plan, cell by cell; nothing is stored but an attempt at more time than somebody has beside others */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccupancyPreviewView"];
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
    OccupancyImport_marked: {
        parameters: {
            query?: {
                language?: "de" | "en";
            };
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
                /** @description Paktwerk-Position of an answer to a command: the answer here is at least as fresh, or 503 after three seconds; 422 where nothing of that service arrives */
                "Paktwerk-After"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description The same file with coloured cells and comments where something is wrong or worth a look; nothing is stored */
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
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    OccupancyImport_template: {
        parameters: {
            query?: {
                language?: "de" | "en";
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
            /** @description An empty spreadsheet for occupancies, with the posts of the plan to choose from */
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
    Post_list: {
        parameters: {
            query?: {
                district?: string;
                programmeId?: string;
                status?: "filled" | "suspended" | "vacant" | "lapsed" | "upcoming" | "ended" | "announced" | "taken-back";
                refilled?: "late";
                reports?: "open";
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostItemPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Post_view: {
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
                    "application/json": components["schemas"]["PostView"];
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
    Post_acknowledge: {
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
                "application/json": components["schemas"]["AcknowledgeBody"];
            };
        };
        responses: {
            /** @description The post, with its reports taken note of */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
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
    Post_annul: {
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
                "application/json": components["schemas"]["AnnulBody"];
            };
        };
        responses: {
            /** @description The post, without the appointment */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
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
    Post_appoint: {
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
                "application/json": components["schemas"]["AppointBody"];
            };
        };
        responses: {
            /** @description Appointed */
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
                    "application/json": components["schemas"]["AppointmentView"];
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
    Post_correct: {
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
                "application/json": components["schemas"]["CorrectBody"];
            };
        };
        responses: {
            /** @description The post, with the appointment as it really was */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
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
    Post_changeEmployer: {
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
                "application/json": components["schemas"]["ChangeEmployerBody"];
            };
        };
        responses: {
            /** @description The post, with its employer from a day on */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
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
    Preview_preview: {
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
                "application/json": components["schemas"]["PreviewBody"];
            };
        };
        responses: {
            /** @description What would follow from it; nothing is stored but an attempt at more time than the person has beside others */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewView"];
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
    Post_resume: {
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
            /** @description The post, with pay that runs again */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
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
    Post_changeShare: {
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
                "application/json": components["schemas"]["ChangeShareBody"];
            };
        };
        responses: {
            /** @description The post, worked on by more or less from a day on */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
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
    Post_correctSuspension: {
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
                "application/json": components["schemas"]["CorrectSuspensionBody"];
            };
        };
        responses: {
            /** @description The post, with the interruption of pay as it really was */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
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
    Post_suspend: {
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
                "application/json": components["schemas"]["SuspendBody"];
            };
        };
        responses: {
            /** @description The post, with pay interrupted */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
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
    Post_vacate: {
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
                "application/json": components["schemas"]["VacateBody"];
            };
        };
        responses: {
            /** @description The post, vacated */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
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
    Post_changeWorkplaces: {
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
                "application/json": components["schemas"]["ChangeWorkplacesBody"];
            };
        };
        responses: {
            /** @description The post, with where the work is from a day on */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
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
