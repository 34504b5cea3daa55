// Made by `npm run openapi` from docs/api; not edited by hand.

export interface paths {
    "/api/applications/ops/v1/consumers/{id}/discard": {
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
    "/api/applications/ops/v1/consumers/{id}/reconcile": {
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
    "/api/applications/ops/v1/consumers/{id}/retry": {
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
    "/api/applications/ops/v1/decisions": {
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
    "/api/applications/ops/v1/orphans": {
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
    "/api/applications/ops/v1/orphans/groups": {
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
    "/api/applications/ops/v1/orphans/settle": {
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
    "/api/applications/ops/v1/orphans/{inboxPosition}/settle": {
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
    "/api/applications/ops/v1/parked": {
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
    "/api/applications/ops/v1/parked/{id}/discard": {
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
    "/api/applications/ops/v1/parked/{id}/retry": {
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
    "/api/applications/ops/v1/progress": {
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
    "/api/applications/ops/v1/projections/{id}/rebuild": {
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
    "/api/applications/ops/v1/rebuilds": {
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
    "/api/applications/ops/v1/relay/reconcile": {
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
    "/api/applications/ops/v1/timers": {
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
    "/api/applications/v1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Application_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Application_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/calculation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Application_calculation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/changeable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChangeNotification_changeable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Application_changes"];
        put?: never;
        post: operations["ChangeNotification_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/changes.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Application_changesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/changes.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Application_changesXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/changes/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChangeNotification_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Application_checks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Application_prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/decision/countersign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Application_countersign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/decision/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Application_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/decision/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Application_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/decision/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Application_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/early-start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Application_requestEarlyStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/early-start/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Application_answerEarlyStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/formal-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Application_checkFormally"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/forwardings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Forwarding_one"];
        put?: never;
        post: operations["Forwarding_agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/forwardings/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Forwarding_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/forwardings/history.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Forwarding_historyCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/forwardings/history.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Forwarding_historyXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/forwardings/{forwardingId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Forwarding_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/hearings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Application_openHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/hearings/{hearingId}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Application_giveStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Application_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/history.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Application_historyCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/history.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Application_historyXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Application_requestInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/information/{requestId}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Application_extendInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/information/{requestId}/supply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Application_supplyInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/information/{requestId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Application_withdrawInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Application_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/receipt.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Application_receiptCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/receipt.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Application_receiptPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/receipt.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Application_receiptXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/substantive-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Application_checkSubstantively"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/waiting-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Application_waitingPlace"];
        put?: never;
        post: operations["Application_waitlist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/applications/{applicationId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Application_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Attachment_ofApplication"];
        put?: never;
        post: operations["Attachment_addToAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Attachment_removeFromAnswer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/attachments/{attachmentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Attachment_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/bulk-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bulk_mine"];
        put?: never;
        post: operations["Bulk_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/bulk-jobs/{bulkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bulk_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Calendar_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/calendar/end": {
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
    "/api/applications/v1/calendar/{secret}": {
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
    "/api/applications/v1/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Call_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/calls/to-apply-for": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Call_toApplyFor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/calls/{callId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Call_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/calls/{callId}/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Call_forms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/calls/{callId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_call"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/calls/{callId}/history.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_callCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/calls/{callId}/history.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_callXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/calls/{callId}/line-template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Call_lineTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/calls/{callId}/selection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Selection_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/calls/{callId}/selection/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Selection_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/calls/{callId}/selection/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Selection_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/calls/{callId}/selection/history.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Selection_historyCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/calls/{callId}/selection/history.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Selection_historyXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/calls/{callId}/selection/interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Selection_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/calls/{callId}/selection/ranking.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Selection_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/calls/{callId}/selection/ranking.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Selection_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/calls/{callId}/selection/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Selection_score"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/calls/{callId}/selection/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Selection_supplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/calls/{callId}/waiting-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WaitingList_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/calls/{callId}/waiting-list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WaitingList_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/calls/{callId}/waiting-list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WaitingList_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChangeNotification_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/changes/{changeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChangeNotification_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/changes/{changeId}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChangeNotification_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/changes/{changeId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChangeNotification_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/changes/{changeId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChangeNotification_draftAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/changes/{changeId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChangeNotification_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/changes/{changeId}/history.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChangeNotification_historyCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/changes/{changeId}/history.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChangeNotification_historyXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/changes/{changeId}/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChangeNotification_query"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/changes/{changeId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChangeNotification_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/changes/{changeId}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChangeNotification_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/changes/{changeId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChangeNotification_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/decrees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Decree_all"];
        put?: never;
        post: operations["Decree_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/decrees/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_decreesChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/decrees/changes.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_decreesChangesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/decrees/changes.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_decreesChangesXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/decrees/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_decrees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/decrees/history.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_decreesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/decrees/history.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_decreesXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/decrees/{decreeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Decree_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Draft_list"];
        put?: never;
        post: operations["Draft_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Draft_one"];
        put?: never;
        post?: never;
        delete: operations["Draft_remove"];
        options?: never;
        head?: never;
        patch: operations["Draft_change"];
        trace?: never;
    };
    "/api/applications/v1/drafts/{draftId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Attachment_ofDraft"];
        put?: never;
        post: operations["Attachment_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/drafts/{draftId}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Attachment_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/drafts/{draftId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Draft_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/drafts/{draftId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Draft_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/drafts/{draftId}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Draft_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/drafts/{draftId}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Draft_replaceLines"];
        post: operations["Draft_appendLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/drafts/{draftId}/lines/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Draft_checkLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/drafts/{draftId}/lines/marked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Draft_markedLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/drafts/{draftId}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Draft_here"];
        put: operations["Draft_say"];
        post?: never;
        delete: operations["Draft_leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/drafts/{draftId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Draft_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/extension-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Extension_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/extension-preview.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Extension_previewCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/extension-preview.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Extension_previewXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/extension-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Extension_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/extension-requests.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Extension_allCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/extension-requests.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Extension_allXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/forwardings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Forwarding_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Grant_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Grant_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PreparedNotice_amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/amendments/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PreparedNotice_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Extension_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/extension/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Extension_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/extension/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Extension_prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/extension/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Extension_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/extension/requests/{requestId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Extension_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/extension/requests/{requestId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Extension_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/extension/requests/{requestId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Extension_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/hearings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticeHearing_all"];
        put?: never;
        post: operations["NoticeHearing_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/hearings/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticeHearing_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/hearings/{hearingId}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticeHearing_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/hearings/{hearingId}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticeHearing_say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Grant_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/history.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Grant_historyCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/history.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Grant_historyXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/notices/{noticeId}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Grant_fileAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/notices/{noticeId}/actions/{actionId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Grant_endAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/notices/{noticeId}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Grant_recordDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/notices/{noticeId}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Grant_dispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/notices/{noticeId}/dispatch/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Grant_correctDispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/notices/{noticeId}/letter.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Grant_letter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/notices/{noticeId}/retrieve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Grant_retrieve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/notices/{noticeId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Grant_recordReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/notices/{noticeId}/waive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Grant_waive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/prepared/{noticeId}/countersign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PreparedNotice_countersign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/prepared/{noticeId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PreparedNotice_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/prepared/{noticeId}/letter.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PreparedNotice_draft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/prepared/{noticeId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PreparedNotice_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/prepared/{noticeId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PreparedNotice_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/settling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PreparedNotice_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/settling/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PreparedNotice_previewSettling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/taking-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PreparedNotice_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/grants/{grantId}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PreparedNotice_terms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/information-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Information_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/pact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pact_one"];
        put?: never;
        post: operations["Pact_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/pact/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_pactChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/pact/changes.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_pactChangesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/pact/changes.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_pactChangesXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/pact/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_pact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/pact/history.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_pactCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/pact/history.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_pactXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/portal-consents/{partyKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PortalConsent_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/portal-consents/{partyKey}/give": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PortalConsent_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/portal-consents/{partyKey}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PortalConsent_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/preference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Preference_mine"];
        put: operations["Preference_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programme_list"];
        put?: never;
        post: operations["Programme_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/programmes/{programmeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programme_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/programmes/{programmeId}/affected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programme_affected"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/programmes/{programmeId}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Programme_openCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/programmes/{programmeId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programme_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/programmes/{programmeId}/changes.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programme_changesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/programmes/{programmeId}/changes.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programme_changesXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/programmes/{programmeId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_programme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/programmes/{programmeId}/history.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_programmeCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/programmes/{programmeId}/history.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_programmeXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/programmes/{programmeId}/rule-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Programme_publishRuleSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/proof-samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProofSample_ofCall"];
        put?: never;
        post: operations["ProofSample_draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/proof-samples/{sampleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProofSample_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/proofs-of-use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProofOfUse_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/proofs-of-use.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProofOfUse_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/proofs-of-use.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProofOfUse_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/proofs-of-use/{proofId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProofOfUse_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/proofs-of-use/{proofId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProofOfUse_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/proofs-of-use/{proofId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProofOfUse_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/proofs-of-use/{proofId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProofDraft_one"];
        put: operations["ProofDraft_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/proofs-of-use/{proofId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProofOfUse_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/proofs-of-use/{proofId}/history.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProofOfUse_historyCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/proofs-of-use/{proofId}/history.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProofOfUse_historyXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/proofs-of-use/{proofId}/object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProofOfUse_object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/proofs-of-use/{proofId}/prefill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProofOfUse_prefill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/proofs-of-use/{proofId}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProofOfUse_remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/proofs-of-use/{proofId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProofOfUse_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/proofs/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Proof_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/proofs/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Proof_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/proofs/printed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Proof_printed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/rehearsals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rehearsal_list"];
        put?: never;
        post: operations["Rehearsal_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/rehearsals/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rehearsal_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/rehearsals/{callId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rehearsal_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/rehearsals/{callId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rehearsal_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/rehearsals/{callId}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rehearsal_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/reminder-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reminder_all"];
        put?: never;
        post: operations["Reminder_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/reminder-templates/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reminder_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/saved-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SavedFilter_mine"];
        put?: never;
        post: operations["SavedFilter_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/saved-filters/{filterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["SavedFilter_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Search_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DraftStream_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Task_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/tasks/resubmissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Task_resubmit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/text-blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TextBlock_all"];
        put?: never;
        post: operations["TextBlock_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/text-blocks/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_textBlocksChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/text-blocks/changes.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_textBlocksChangesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/text-blocks/changes.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_textBlocksChangesXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/text-blocks/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_textBlocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/text-blocks/history.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_textBlocksCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/text-blocks/history.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_textBlocksXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/text-blocks/{blockId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TextBlock_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/text-blocks/{blockId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TextBlock_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/text-blocks/{blockId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TextBlock_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/volumes/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/volumes/{applicationId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Audit_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/volumes/{applicationId}/volume.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/v1/volumes/{applicationId}/volume.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit_xlsx"];
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
        AcknowledgeChangeBody: {
            /** @description The recipient reads it */
            note?: string;
        };
        AddNoteBody: {
            /** @description The position of the event that it is about */
            about?: string;
            /** @description Read by auditors alone; no person */
            text: string;
        };
        AffectedView: {
            /** @description Each keeps the version of the rules that it was opened under */
            calls: {
                callId: string;
                ruleSetVersion: number;
                titleDe: string;
                titleEn: string;
            }[];
            /** @description Applications with a grant */
            granted: number;
            programmeId: string;
            /** @description Applications without a released decision */
            undecided: number;
        };
        AgreeForwardingBody: {
            contract: {
                /** @description The right to audit, that of the court of audit included, is passed on in it */
                auditRight: boolean;
                proof?: {
                    /** @description What the receiver proves of the use, e.g. with figures and a report; no person */
                    of: string;
                    /**
                     * Format: date
                     * @description By when
                     */
                    until: string;
                };
                /** @description Under which it is kept; no person */
                reference?: string;
                /**
                 * Format: date
                 * @description When the contract was signed
                 */
                signedOn: string;
            };
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            from: string;
            lines: {
                /** @description Amount in cents */
                amountCents?: number;
                lineId: string;
                /** @description Hundredths of a full-time equivalent */
                share?: number;
            }[];
            /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
            receiverKey: string;
            /** @description What for; no person */
            task?: string;
            /**
             * Format: date
             * @description Last day
             */
            to: string;
        };
        AmendmentBody: {
            /** @description Blocks of text in the order of the letter, in the version that holds today */
            blocks?: {
                /** @description How letters name it */
                key: string;
                version: number;
            }[];
            /** @description Why it changes */
            causes: ({
                changeId: string;
                /** @constant */
                kind: "change-notification";
            } | {
                /** @constant */
                kind: "rule-set";
                ruleSetVersion: number;
            })[];
            lines: {
                /** @description Of a post it follows from share, months and tier, of a course from its units; 0: nothing of this line */
                amountCents?: number;
                /**
                 * Format: date
                 * @description The first day on which it holds, the first one of a month of the line; the whole line unless told
                 */
                from?: string;
                lineId: string;
                months?: number;
                /** @description Full-time equivalent granted, e.g. 0.87 */
                share?: number;
                /**
                 * Format: date
                 * @description The first day of work, where it is another one than before
                 */
                start?: string;
                /** @description One of those that the rule set has a rate for */
                tier?: string;
                /** @description Of a course or a flat sum */
                units?: number;
            }[];
            reason: string;
        };
        AmendmentPreviewBody: {
            /** @description Blocks of text in the order of the letter, in the version that holds today */
            blocks?: {
                /** @description How letters name it */
                key: string;
                version: number;
            }[];
            /** @description Why it changes */
            causes: ({
                changeId: string;
                /** @constant */
                kind: "change-notification";
            } | {
                /** @constant */
                kind: "rule-set";
                ruleSetVersion: number;
            })[];
            lines: {
                /** @description Of a post it follows from share, months and tier, of a course from its units; 0: nothing of this line */
                amountCents?: number;
                /**
                 * Format: date
                 * @description The first day on which it holds, the first one of a month of the line; the whole line unless told
                 */
                from?: string;
                lineId: string;
                months?: number;
                /** @description Full-time equivalent granted, e.g. 0.87 */
                share?: number;
                /**
                 * Format: date
                 * @description The first day of work, where it is another one than before
                 */
                start?: string;
                /** @description One of those that the rule set has a rate for */
                tier?: string;
                /** @description Of a course or a flat sum */
                units?: number;
            }[];
        };
        AmendmentPreviewView: {
            /** @description It adds money once the year of the pot is over: by which rule that is bound */
            afterTheYear?: {
                budgetYear: number;
                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                mark: "F" | "D" | "M" | "A" | "?";
                source: string;
            };
            /** @description Of the grant afterwards */
            amountCents: number;
            /** @description Amount in cents */
            beforeCents: number;
            /** @description The chosen blocks of text, as the letter would say them */
            blocks?: {
                /** @description How letters name it */
                key: string;
                kind: "greeting" | "reason" | "ancillary-provision" | "remedy";
                language: "de" | "en";
                text: string;
                title: string;
                version: number;
            }[];
            lines: {
                after?: {
                    /** @description Amount in cents */
                    amountCents: number;
                    months?: number;
                    parts?: {
                        /** @description Amount in cents */
                        amountCents: number;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        from: string;
                        months: number;
                        qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        ruleSetVersion: number;
                        /** @description Hundredths of a full-time equivalent */
                        share: number;
                        tier?: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        to: string;
                    }[];
                    qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                    /** @description Hundredths of a full-time equivalent */
                    share?: number;
                    tier?: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    to?: string;
                    units?: number;
                };
                before?: {
                    /** @description Amount in cents */
                    amountCents: number;
                    months?: number;
                    parts?: {
                        /** @description Amount in cents */
                        amountCents: number;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        from: string;
                        months: number;
                        qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        ruleSetVersion: number;
                        /** @description Hundredths of a full-time equivalent */
                        share: number;
                        tier?: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        to: string;
                    }[];
                    qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                    /** @description Hundredths of a full-time equivalent */
                    share?: number;
                    tier?: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    to?: string;
                    units?: number;
                };
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from?: string;
                lineId: string;
                refusal?: {
                    code: string;
                    texts: {
                        de: string;
                        en: string;
                    };
                };
                /** @description How the new amount came about, in German */
                steps: string[];
            }[];
            needs?: {
                hearing?: {
                    source: string;
                };
                thirdSignature?: {
                    /** @description Amount in cents */
                    fromCents: number;
                    source: string;
                };
            };
            refusal?: {
                code: string;
                texts: {
                    de: string;
                    en: string;
                };
            };
        };
        AnswerChangeBody: {
            /** @description No person */
            answer: string;
        };
        AnswerEarlyStartBody: {
            isApproved: boolean;
            /** @description Where it is refused: why */
            note?: string;
        };
        ApplicationListItem: {
            applicantName: string;
            applicationId: string;
            callId: string;
            /**
             * Format: date-time
             * @description Not for districts: it moves with decisions that are not released
             */
            changedAt?: string;
            /** @description Amount in cents */
            decidedCents: number;
            /** @description Official five-digit district key */
            district: string;
            districtName: string;
            fileNumber: string;
            late: boolean;
            outcome?: "granted" | "partially-granted" | "rejected";
            programmeId: string;
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            receivedAt: string;
            /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
            recipient?: string;
            /** @description It is tried out: listed with its call only */
            rehearsal: boolean;
            /** @description Amount in cents */
            requestedCents: number;
            requestedShare: number;
            reservation: "none" | "not-needed" | "pending" | "reserved" | "refused";
            status: "submitted" | "checked" | "prepared" | "granted" | "rejected" | "withdrawn";
            /** @description Not for districts: it moves with decisions that are not released */
            version?: number;
        };
        ApplicationListItemPage: {
            items: components["schemas"]["ApplicationListItem"][];
            nextCursor?: string;
        };
        ApplicationView: {
            /** @description The steps that are open to who asks; with a refusal where its time has come, but not for this person or not yet */
            actions: {
                action: "check-formally" | "check-substantively" | "request-early-start" | "answer-early-start" | "request-information" | "extend-information" | "supply-information" | "withdraw-information" | "prepare-decision" | "waitlist" | "open-hearing" | "give-statement" | "countersign-decision" | "release-decision" | "return-decision" | "withdraw";
                refusal?: {
                    code: string;
                    texts: {
                        de: string;
                        en: string;
                    };
                };
                /**
                 * Format: date
                 * @description The last day that a period would have, extended
                 */
                until?: string;
            }[];
            applicant?: {
                ended?: {
                    /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
                    intoKey?: string;
                    intoName?: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    on: string;
                };
                kinds: ("district" | "municipality" | "grouping" | "carrier")[];
                name: string;
            };
            /** @description As of the day of receipt */
            applicantName: string;
            applicationId: string;
            attachments?: {
                /** @description Id (att_…) */
                attachmentId: string;
                kind: "pdf" | "png" | "jpeg" | "xlsx";
                lineId?: string;
                sha256: string;
                sizeBytes: number;
            }[];
            bank?: {
                bic?: string;
                /** @description Spaces are taken out */
                iban?: string;
            };
            budgetYear: number;
            callId: string;
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            changedAt: string;
            contact?: {
                unit: string;
            };
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            deadline: string;
            deadlineEffect: "curable" | "cut-off";
            decision?: {
                /** @description Amount in cents */
                amountCents: number;
                blocks?: {
                    /** @description How letters name it */
                    key: string;
                    kind: "greeting" | "reason" | "ancillary-provision" | "remedy";
                    language: "de" | "en";
                    text: string;
                    title: string;
                    version: number;
                }[];
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                countersignedOn?: string;
                decisionId: string;
                lines: {
                    /** @description Amount in cents */
                    amountCents: number;
                    lineId: string;
                    months?: number;
                    qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                    /** @description Hundredths of a full-time equivalent */
                    share?: number;
                    sizeClass?: string;
                    tier?: string;
                    units?: number;
                }[];
                /** @description What it needs before its release, beside another person */
                needs?: {
                    hearing?: {
                        source: string;
                    };
                    thirdSignature?: {
                        /** @description Amount in cents */
                        fromCents: number;
                        source: string;
                    };
                };
                outcome: "granted" | "partially-granted" | "rejected";
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                preparedOn: string;
                ranking?: {
                    deviation?: string;
                    isWithin: boolean;
                    place: number;
                    score: number;
                };
                reason: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                releasedOn?: string;
                reservation: {
                    closedYear?: number;
                    /** @description Amount in cents */
                    frameAvailableCents?: number;
                    /** @description Amount in cents */
                    potAvailableCents?: number;
                    reason?: string;
                    status: "not-needed" | "pending" | "reserved" | "refused";
                };
                returned?: {
                    note: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    on: string;
                };
            };
            /** @description Those that were made */
            declarations?: string[];
            /** @description In whose area the applicant lies */
            district: string;
            districtName: string;
            draftId: string;
            earlyStart?: {
                /**
                 * Format: date
                 * @description First day of work
                 */
                from: string;
                /** @description Why it cannot wait; no person */
                reason?: string;
            };
            earlyStartAnswer?: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                on: string;
                status: "requested" | "approved" | "refused";
                text?: string;
            };
            fileNumber: string;
            formalCheck?: {
                checks: {
                    check: string;
                    figures: {
                        [key: string]: string | number | boolean;
                    };
                    passed: boolean;
                }[];
                findings: {
                    code: string;
                    curable: boolean;
                    de: string;
                    en: string;
                    lineIds?: string[];
                }[];
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                on: string;
                passed: boolean;
            };
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            from: string;
            grant?: {
                /** @description Amount in cents */
                amountCents: number;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from: string;
                grantId: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                to: string;
            };
            /** @description On what is intended against the applicant, oldest first */
            hearings?: {
                closed?: {
                    because: "statement-received" | "period-over" | "nothing-awaited";
                    note?: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    on: string;
                };
                grounds: string;
                hearingId: string;
                /** @description What the authority intends to grant */
                intendedCents: number;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                lastDay: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                openedOn: string;
                /** @description Oldest first */
                statements: {
                    files?: {
                        /** @description Id (att_…) */
                        attachmentId: string;
                        kind: "pdf" | "png" | "jpeg" | "xlsx";
                        lineId?: string;
                        sha256: string;
                        sizeBytes: number;
                    }[];
                    late: boolean;
                    /**
                     * Format: date-time
                     * @description Instant (UTC)
                     */
                    receivedAt: string;
                    text: string;
                }[];
            }[];
            /** @description Requests for information, oldest first */
            information?: {
                /**
                 * Format: date
                 * @description As it was named
                 */
                dueOn: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                extendedOn?: string;
                items: string[];
                /**
                 * Format: date
                 * @description When the period ends: the next working day, where it shifted
                 */
                lastDay: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                overdueSince?: string;
                requestId: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                requestedOn: string;
                supplied?: {
                    answer: string;
                    files?: {
                        /** @description Id (att_…) */
                        attachmentId: string;
                        kind: "pdf" | "png" | "jpeg" | "xlsx";
                        lineId?: string;
                        sha256: string;
                        sizeBytes: number;
                    }[];
                    late: boolean;
                    /**
                     * Format: date-time
                     * @description Instant (UTC)
                     */
                    receivedAt: string;
                };
                withdrawn?: {
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    on: string;
                    reason: string;
                };
            }[];
            /**
             * Format: date
             * @description When the deadline ended: the next working day, where it shifted
             */
            lastDay: string;
            late: boolean;
            lines: ({
                /** @description Amount in cents */
                amountCents: number;
                /** @description Whoever employs, where it is not the applicant; an organisation, no person */
                employer?: string;
                /**
                 * Format: date
                 * @description First day of work; absent: when the period begins
                 */
                from?: string;
                /** @constant */
                kind: "post";
                /** @description Unique within the application */
                lineId: string;
                /** @description Funded months; absent: as long as the rules fund a post */
                months?: number;
                /** @description Hundredths of a full-time equivalent */
                share: number;
                /** @description Qualification class, one of those that the rule set has a rate for */
                tier: string;
                workplace?: string;
            } | {
                /** @description Amount in cents */
                amountCents: number;
                description: string;
                /** @constant */
                kind: "measure";
                /** @description Unique within the application */
                lineId: string;
            } | {
                /** @description Amount in cents */
                amountCents: number;
                /**
                 * Format: date
                 * @description First day of work; absent: when the period begins
                 */
                from?: string;
                /** @description Inhabitants on the reference date of the rules */
                inhabitants: number;
                /** @constant */
                kind: "officer";
                /** @description Unique within the application */
                lineId: string;
                /** @description Funded months; absent: as long as the rules fund a post */
                months?: number;
                /** @description Hundredths of a full-time equivalent */
                share: number;
                workplace?: string;
            } | {
                /** @description Amount in cents */
                amountCents: number;
                description?: string;
                /** @description Format, one of those that the rule set knows */
                format: string;
                /** @constant */
                kind: "course";
                /** @description Unique within the application */
                lineId: string;
                supplements?: string[];
                /** @description How many are taught, or how often the sum is asked for */
                units: number;
            } | {
                /** @description Amount in cents */
                amountCents: number;
                description?: string;
                /** @description Flat sum, one of those that the rule set knows */
                flatSum: string;
                /** @constant */
                kind: "flat-sum";
                /** @description Unique within the application */
                lineId: string;
                /** @description How many are taught, or how often the sum is asked for */
                units: number;
            } | {
                /** @description Amount in cents */
                amountCents: number;
                /** @description What it costs, in cents */
                costCents: number;
                description?: string;
                /** @description Item of the plan, one of those that the rule set knows */
                item: string;
                /** @constant */
                kind: "plan-item";
                /** @description Unique within the application */
                lineId: string;
                /** @description Own and other money, in cents */
                ownCents?: number;
            })[];
            partners?: {
                /** @description The right to audit is passed on by contract */
                auditRight?: boolean;
                /** @description Carrier or municipality; no person */
                name: string;
                /** @description Unique within the application */
                partnerId: string;
                task?: string;
            }[];
            programmeCode: string;
            programmeId: string;
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            receivedAt: string;
            /** @description The party that applied; absent where it is the district itself */
            recipient?: string;
            /**
             * @description It is tried out: nothing of it holds
             * @constant
             */
            rehearsal?: true;
            rejection?: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                on: string;
                reasons: {
                    code: string;
                    de: string;
                    en: string;
                }[];
                stage: "formal" | "decision";
            };
            /** @description What the party was reminded of, oldest first */
            reminders?: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                dueOn: string;
                kind: "answer-due" | "answer-missing";
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                sentOn: string;
                wording: {
                    subjectDe: string;
                    subjectEn: string;
                    textDe: string;
                    textEn: string;
                };
            }[];
            /** @description Amount in cents */
            requestedCents: number;
            requestedShare: number;
            ruleSetVersion: number;
            status: "submitted" | "checked" | "prepared" | "granted" | "rejected" | "withdrawn";
            substantiveCheck?: {
                items: {
                    check: string;
                    figures: {
                        [key: string]: string | number | boolean;
                    };
                    note?: string;
                    result: "passed" | "objected" | "not-applicable";
                    rule: {
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        parameter: string;
                        source: string;
                    };
                }[];
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                on: string;
            };
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            to: string;
            version: number;
            /** @description It waits for money, or did until it was decided */
            waiting?: {
                /**
                 * Format: date
                 * @description Not for districts
                 */
                movedUpOn?: string;
                reason: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                since: string;
                /** @description Amount in cents */
                wantedCents: number;
            };
            withdrawal?: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                on: string;
                reason: string;
            };
        };
        AttachmentListView: {
            items: components["schemas"]["AttachmentView"][];
        };
        AttachmentView: {
            applicationId?: string;
            attachmentId: string;
            /** @description What the scanner found */
            found?: string;
            /** @description By its bytes, not by its name */
            kind: "pdf" | "png" | "jpeg" | "xlsx";
            lineId?: string;
            name: string;
            /**
             * Format: date-time
             * @description The scanner was there and could not look at it; asked again then, in real time
             */
            scanAgainAt?: string;
            sha256: string;
            sizeBytes: number;
            /** @description `not-scanned`: no scanner is configured; `quarantined`: it waits for it */
            state: "not-scanned" | "quarantined" | "clean" | "infected";
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            uploadedAt: string;
        };
        BeginRehearsalBody: {
            budgetYear: number;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            deadline: string;
            deadlineTerms?: {
                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                mark: "F" | "D" | "M" | "A" | "?";
                note?: string;
                source: string;
                value: {
                    /** @description Whether lateness can be cured, or the deadline is an Ausschlussfrist */
                    effect: "curable" | "cut-off";
                    /** @description Announced as the last day whatever day it is (§ 31(3) sentence 2 LVwVfG): no shift */
                    fixedToTheDay: boolean;
                };
            };
            distributionKey: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                asOf?: string;
                label: string;
                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                mark: "F" | "D" | "M" | "A" | "?";
                source: string;
                weights: {
                    /** @description Official five-digit district key */
                    district: string;
                    weight: number;
                }[];
            };
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            opensOn: string;
            /** @description Amount in cents */
            potCents: number;
            /** @description Id (prg_…) */
            programmeId: string;
            ruleSetVersion: number;
            /** @description The next version of the rules, where it is tried before it is published */
            rules?: {
                funding: {
                    applicants: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: ("district" | "municipality" | "grouping" | "carrier")[];
                    };
                    counsellingLimitMonths?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: number;
                    };
                    counsellingLimitWithReasonMonths?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: number;
                    };
                    extension?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: {
                            /**
                             * Format: date
                             * @description The day on which a post has to stand in one of these states
                             */
                            cutOff: string;
                            /** @description Funded months that are added at most */
                            months: number;
                            /** @description Approved and never filled, filled, or vacant within its window */
                            states: ("APPROVED" | "FILLED" | "VACANT")[];
                        };
                    };
                    /** @constant */
                    family: "per-capita-post";
                    finalProofWithinMonths?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: number;
                    };
                    fundedMonthsInAll?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: number;
                    };
                    hearingBefore?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: ("rejection" | "cut")[];
                    };
                    hearingDays?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: number;
                    };
                    indicators?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: "half-yearly" | "yearly";
                    };
                    lineKinds: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: ("post" | "measure")[];
                    };
                    maximumMonths?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: number;
                    };
                    minimumShare: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /** @description Hundredths of a full-time equivalent */
                        value: number;
                    };
                    paysHigherTier?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: boolean;
                    };
                    periodFrom: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        value: string;
                    };
                    periodTo: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        value: string;
                    };
                    suspensionCapMonths?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: number;
                    };
                    thirdSignatureFromCents?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /** @description Amount in cents */
                        value: number;
                    };
                    tiers: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: {
                            /** @description What proves it */
                            evidenceDe: string;
                            evidenceEn: string;
                            /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                            mark?: "F" | "D" | "M" | "A" | "?";
                            /** @description The least qualification that a person needs for it, by the list of the state */
                            qualification: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            /** @description For a full-time equivalent and a year, in cents */
                            ratePerFteYearCents: number;
                            source?: string;
                            /** @description How lines name it */
                            tier: string;
                            titleDe: string;
                            titleEn: string;
                        }[];
                    };
                    vacancyWindowMonths?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: number;
                    };
                    waitingListBy?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: "receipt" | "score";
                    };
                    windowOfNeverFilled?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: boolean;
                    };
                } | {
                    applicants: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: ("district" | "municipality" | "grouping" | "carrier")[];
                    };
                    classes: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: {
                            /** @description For a full-time equivalent and a year, in cents */
                            ceilingCents: number;
                            /** @description How long funding may last at most */
                            fundingYears?: number;
                            /** @description No class of this size any more */
                            inhabitantsBelow?: number;
                            inhabitantsFrom: number;
                            /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                            mark?: "F" | "D" | "M" | "A" | "?";
                            /** @description How grants name it */
                            sizeClass: string;
                            source?: string;
                            titleDe: string;
                            titleEn: string;
                        }[];
                    };
                    /** @constant */
                    family: "size-class-fixed";
                    hearingBefore?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: ("rejection" | "cut")[];
                    };
                    hearingDays?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: number;
                    };
                    inhabitantsOn: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        value: string;
                    };
                    minimumShare: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /** @description Hundredths of a full-time equivalent */
                        value: number;
                    };
                    periodFrom: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        value: string;
                    };
                    periodTo: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        value: string;
                    };
                    qualification: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: {
                            evidenceDe: string;
                            evidenceEn: string;
                            qualification: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        };
                    };
                    split: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: {
                            parts: number;
                            /** @description Hundredths of a full-time equivalent */
                            share: number;
                        };
                    };
                    thirdSignatureFromCents?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /** @description Amount in cents */
                        value: number;
                    };
                    waitingListBy?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: "receipt" | "score";
                    };
                } | {
                    applicants: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: ("district" | "municipality" | "grouping" | "carrier")[];
                    };
                    /** @constant */
                    family: "per-unit";
                    flatSums?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: {
                            /** @description How lines name it */
                            flatSum: string;
                            /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                            mark?: "F" | "D" | "M" | "A" | "?";
                            source?: string;
                            /** @description Amount in cents */
                            sumCents: number;
                            titleDe: string;
                            titleEn: string;
                        }[];
                    };
                    formats: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: {
                            /** @description How lines name it */
                            format: string;
                            /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                            mark?: "F" | "D" | "M" | "A" | "?";
                            maximumUnits?: number;
                            /** @description For one unit, in cents */
                            ratePerUnitCents: number;
                            source?: string;
                            titleDe: string;
                            titleEn: string;
                        }[];
                    };
                    hearingBefore?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: ("rejection" | "cut")[];
                    };
                    hearingDays?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: number;
                    };
                    periodFrom: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        value: string;
                    };
                    periodTo: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        value: string;
                    };
                    supplements?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: {
                            /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                            mark?: "F" | "D" | "M" | "A" | "?";
                            /** @description Added to the rate of one unit, in cents */
                            perUnitCents: number;
                            source?: string;
                            /** @description How lines name it */
                            supplement: string;
                            titleDe: string;
                            titleEn: string;
                        }[];
                    };
                    thirdSignatureFromCents?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /** @description Amount in cents */
                        value: number;
                    };
                    unit: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: {
                            minutes: number;
                            titleDe: string;
                            titleEn: string;
                        };
                    };
                    waitingListBy?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: "receipt" | "score";
                    };
                } | {
                    applicants: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: ("district" | "municipality" | "grouping" | "carrier")[];
                    };
                    carrier: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: string;
                    };
                    ceilingCents: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /** @description The most that an application can be granted */
                        value: number;
                    };
                    /** @constant */
                    family: "project";
                    financing: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /** @description Fixed amount, share of the cost, or what is left beside own money */
                        value: "fixed" | "proportional" | "deficit";
                    };
                    hearingBefore?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: ("rejection" | "cut")[];
                    };
                    hearingDays?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: number;
                    };
                    periodFrom: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        value: string;
                    };
                    periodTo: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        value: string;
                    };
                    planItems: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: {
                            /** @description Amount in cents */
                            ceilingCents?: number;
                            /** @description How lines name it */
                            item: string;
                            /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                            mark?: "F" | "D" | "M" | "A" | "?";
                            source?: string;
                            titleDe: string;
                            titleEn: string;
                        }[];
                    };
                    selection?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: {
                            criteria: {
                                /** @description How score sheets name it */
                                criterion: string;
                                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                                mark?: "F" | "D" | "M" | "A" | "?";
                                mostPoints: number;
                                source?: string;
                                titleDe: string;
                                titleEn: string;
                                /** @description Of a hundred */
                                weight: number;
                            }[];
                            /** @description So many give their points to each application at least */
                            reviewers: number;
                            tieBy: string[];
                        };
                    };
                    sharePercent?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: number;
                    };
                    thirdSignatureFromCents?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /** @description Amount in cents */
                        value: number;
                    };
                    waitingListBy?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: "receipt" | "score";
                    };
                };
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                publishedOn: string;
                source: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                validFrom: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                validTo?: string;
                version: number;
            };
            source: string;
            titleDe: string;
            titleEn: string;
        };
        BulkJobItem: {
            bulkId: string;
            done: number;
            /** @description Something is still to be handled; it goes on by itself */
            isOpen: boolean;
            kind: "release" | "remind" | "dispatch" | "extend" | "release-notice" | "accept-proof";
            /** @description Had been done before */
            nothing: number;
            refused: number;
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            startedAt: string;
            total: number;
        };
        BulkJobItemPage: {
            items: components["schemas"]["BulkJobItem"][];
            nextCursor?: string;
        };
        BulkJobView: {
            bulkId: string;
            done: number;
            /** @description Something is still to be handled; it goes on by itself */
            isOpen: boolean;
            /** @description In the order of the selection; without an outcome what is still to come */
            items: {
                applicantName?: string;
                applicationId: string;
                /** @description Of a notice what it adds or takes, else what it is about; of an application prepared, else requested */
                cents?: number;
                /** @description Official five-digit district key */
                district?: string;
                districtName?: string;
                fileNumber?: string;
                /** @description Of a notice: the file that it stands in */
                grantId?: string;
                /** @description Of the notice, the proof, or the application as a whole */
                id: string;
                /**
                 * @description Released, and its notice is not there yet
                 * @constant
                 */
                isNoticeToCome?: true;
                /** @description Of a notice: what its kind is called */
                notice?: {
                    de: string;
                    en: string;
                };
                noticeId?: string;
                outcome?: "done" | "nothing" | "refused";
                proofId?: string;
                /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
                recipient?: string;
                refusal?: {
                    code: string;
                    de: string;
                    en: string;
                };
            }[];
            kind: "release" | "remind" | "dispatch" | "extend" | "release-notice" | "accept-proof";
            /** @description Had been done before */
            nothing: number;
            /** @description Of a release: how many of the released have no notice yet, because their letters are still set; they follow by themselves */
            noticesToCome?: number;
            refused: number;
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            startedAt: string;
            total: number;
        };
        CalculationView: {
            applicationId: string;
            lines: {
                /** @description Amount in cents */
                capCents: number;
                lineId: string;
                /** @description Amount in cents */
                requestedCents: number;
                trace: {
                    inputs: {
                        from: string;
                        name: string;
                        value: string;
                    }[];
                    rounding: string;
                    ruleSet: string;
                    steps: {
                        /** @description Amount in cents */
                        cents: number;
                        de: string;
                    }[];
                };
            }[];
        };
        CalendarView: {
            /** @description Of the calendar, with its secret; shown once. Absent where there is none any more */
            path?: string;
        };
        CallFormsView: {
            callId: string;
            /** @description What an applicant declares */
            declarations: {
                de: string;
                declaration: string;
                en: string;
                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                mark: "F" | "D" | "M" | "A" | "?";
                source: string;
            }[];
            /** @description What each kind of line asks for */
            lines: {
                fields: {
                    choices?: {
                        labelDe: string;
                        labelEn: string;
                        value: string;
                    }[];
                    /** @description Several of the choices */
                    isList?: boolean;
                    isRequired: boolean;
                    kind: "text" | "choice" | "share" | "integer" | "date" | "money";
                    labelDe: string;
                    labelEn: string;
                    maximum?: number;
                    minimum?: number;
                    name: string;
                    unit?: string;
                }[];
                kind: string;
                labelDe: string;
                labelEn: string;
            }[];
            /** @description What the proof of use asks for each line */
            proof: {
                choices?: {
                    labelDe: string;
                    labelEn: string;
                    value: string;
                }[];
                /** @description Several of the choices */
                isList?: boolean;
                isRequired: boolean;
                kind: "text" | "choice" | "share" | "integer" | "date" | "money";
                labelDe: string;
                labelEn: string;
                maximum?: number;
                minimum?: number;
                name: string;
                unit?: string;
            }[];
            ruleSet: string;
        };
        CallListItem: {
            budgetYear: number;
            callId: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            deadline: string;
            keyLabel: string;
            /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
            keyMark: "F" | "D" | "M" | "A" | "?";
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            opensOn: string;
            /** @description Amount in cents */
            potCents: number;
            programmeCode: string;
            programmeId: string;
            ruleSetVersion: number;
            titleDe: string;
            titleEn: string;
        };
        CallListItemPage: {
            items: components["schemas"]["CallListItem"][];
            nextCursor?: string;
        };
        CallToApplyForItem: {
            callId: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            deadline: string;
            /** @description Whether the rules let the party of who asks apply today */
            isEntitled: boolean;
            /**
             * Format: date
             * @description When the deadline ends: the next working day, where it shifts
             */
            lastDay: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            opensOn: string;
            programmeCode: string;
            programmeId: string;
            /** @description Why they do not */
            says?: {
                de: string;
                en: string;
            };
            stage: "coming" | "open" | "over";
            titleDe: string;
            titleEn: string;
        };
        CallView: {
            budgetYear: number;
            callId: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            deadline: string;
            deadlineTerms: {
                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                mark: "F" | "D" | "M" | "A" | "?";
                note?: string;
                source: string;
                value: {
                    /** @description Whether lateness can be cured, or the deadline is an Ausschlussfrist */
                    effect: "curable" | "cut-off";
                    /** @description Announced as the last day whatever day it is (§ 31(3) sentence 2 LVwVfG): no shift */
                    fixedToTheDay: boolean;
                };
            };
            distributionKey: {
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
                weights: {
                    /** @description Official five-digit district key */
                    district: string;
                    weight: number;
                }[];
            };
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            effectiveOn: string;
            /**
             * Format: date
             * @description When the deadline ends: the next working day, where it shifts
             */
            lastDay: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            opensOn: string;
            /** @description The days that its rules fund */
            period: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                to: string;
            };
            /** @description Amount in cents */
            potCents: number;
            programmeCode: string;
            programmeId: string;
            /**
             * @description It is tried out: nothing of it holds
             * @constant
             */
            rehearsal?: true;
            ruleSetVersion: number;
            /** @description Whether its programme selects by a ranking */
            selects: boolean;
            source: string;
            titleDe: string;
            titleEn: string;
        };
        CallsToApplyForView: {
            /** @description The first to end first */
            items: components["schemas"]["CallToApplyForItem"][];
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            today: string;
        };
        ChangeDraftBody: {
            changes: {
                /** @description Address of a field, `/lines/line-1/share`, or of a whole part, `/lines/line-1` */
                field: string;
                /** @description What stood there when it was looked at; null: nothing */
                from: unknown;
                /** @description What is to stand there; null: nothing */
                to: unknown;
            }[];
        };
        ChangeHistoryView: {
            changeId: string;
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
                ruleSet?: string;
                /** @description In German, the language of the files */
                sentence: string;
                /** @description The same in English; what people wrote stands there as they wrote it */
                sentenceEn: string;
            }[];
            fileNumber: string;
        };
        ChangeItem: {
            applicantName: string;
            applicationId: string;
            changeId: string;
            /** @description What it costs more, in cents; below 0: what it frees */
            differenceCents?: number;
            /** @description Official five-digit district key */
            district: string;
            districtName: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            draftedOn: string;
            fileNumber: string;
            /**
             * Format: date
             * @description The first day on which it is so
             */
            from: string;
            grantId: string;
            lineId: string;
            /** @description It is acknowledged, and a notice of amendment is to grant or take what follows */
            moneyFollows: boolean;
            programmeCode: string;
            programmeId: string;
            reason: string;
            /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
            recipient?: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            sentOn?: string;
            status: "draft" | "sent" | "queried" | "acknowledged" | "refused" | "withdrawn";
            wish: {
                /** @description Whoever employs; an organisation, no person */
                employer?: string;
                /**
                 * @description Another person is employed; who, staffing is told
                 * @constant
                 */
                person?: true;
                /** @description What the line is for; no person */
                purpose?: string;
                /** @description In hundredths */
                share?: number;
                /**
                 * Format: date
                 * @description First day of work
                 */
                start?: string;
                /** @description Qualification, one of those that the rules know */
                tier?: string;
            };
        };
        ChangeItemPage: {
            items: components["schemas"]["ChangeItem"][];
            nextCursor?: string;
        };
        ChangePreviewView: {
            after: {
                /** @description Amount in cents */
                amountCents: number;
                months?: number;
                parts?: {
                    /** @description Amount in cents */
                    amountCents: number;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from: string;
                    months: number;
                    qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                    ruleSetVersion: number;
                    /** @description Hundredths of a full-time equivalent */
                    share: number;
                    tier?: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    to: string;
                }[];
                qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                /** @description Hundredths of a full-time equivalent */
                share?: number;
                tier?: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                to?: string;
                units?: number;
            };
            /** @description How a change within a month counts */
            basis: {
                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                mark: "F" | "D" | "M" | "A" | "?";
                source: string;
            };
            before: {
                /** @description Amount in cents */
                amountCents: number;
                months?: number;
                parts?: {
                    /** @description Amount in cents */
                    amountCents: number;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from: string;
                    months: number;
                    qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                    ruleSetVersion: number;
                    /** @description Hundredths of a full-time equivalent */
                    share: number;
                    tier?: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    to: string;
                }[];
                qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                /** @description Hundredths of a full-time equivalent */
                share?: number;
                tier?: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                to?: string;
                units?: number;
            };
            /** @description What it costs more, in cents; below 0: what it frees */
            differenceCents: number;
            notes: ("below-minimum-share" | "higher-tier-not-paid" | "month-begun-as-before")[];
            steps: {
                /** @description Amount in cents */
                cents: number;
                de: string;
                en: string;
            }[];
        };
        ChangeView: {
            /** @description What whoever asks may do */
            actions: ("draft" | "send" | "answer" | "withdraw" | "query" | "acknowledge" | "refuse")[];
            after?: {
                /** @description Amount in cents */
                amountCents: number;
                months?: number;
                parts?: {
                    /** @description Amount in cents */
                    amountCents: number;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from: string;
                    months: number;
                    qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                    ruleSetVersion: number;
                    /** @description Hundredths of a full-time equivalent */
                    share: number;
                    tier?: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    to: string;
                }[];
                qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                /** @description Hundredths of a full-time equivalent */
                share?: number;
                tier?: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                to?: string;
                units?: number;
            };
            amendment?: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from: string;
                /** @constant */
                kind: "GRANT";
                lines: ({
                    /** @description Amount in cents */
                    amountCents: number;
                    /** @constant */
                    kind: "post";
                    lineId: string;
                    months?: number;
                    qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                    /** @description Hundredths of a full-time equivalent */
                    share: number;
                    tier: string;
                } | {
                    /** @description Amount in cents */
                    amountCents: number;
                    /** @constant */
                    kind: "measure";
                    lineId: string;
                } | {
                    /** @description Amount in cents */
                    amountCents: number;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from?: string;
                    /** @constant */
                    kind: "officer";
                    lineId: string;
                    months: number;
                    qualification: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                    /** @description Hundredths of a full-time equivalent */
                    share: number;
                    sizeClass: string;
                } | {
                    /** @description Amount in cents */
                    amountCents: number;
                    kind: "course" | "flat-sum";
                    lineId: string;
                    named: string;
                    units: number;
                } | {
                    /** @description Amount in cents */
                    amountCents: number;
                    /** @constant */
                    kind: "plan-item";
                    lineId: string;
                    named: string;
                })[];
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                to: string;
            } | {
                causes: ({
                    changeId: string;
                    /** @constant */
                    kind: "change-notification";
                } | {
                    /** @constant */
                    kind: "rule-set";
                    ruleSetVersion: number;
                })[];
                /** @description Id (hea_…) */
                hearingId?: string;
                /** @constant */
                kind: "AMENDMENT";
                lines: {
                    after: {
                        /** @description Amount in cents */
                        amountCents: number;
                        months?: number;
                        parts?: {
                            /** @description Amount in cents */
                            amountCents: number;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            from: string;
                            months: number;
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            ruleSetVersion: number;
                            /** @description Hundredths of a full-time equivalent */
                            share: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to: string;
                        }[];
                        qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        /** @description Hundredths of a full-time equivalent */
                        share?: number;
                        tier?: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        to?: string;
                        units?: number;
                    };
                    before: {
                        /** @description Amount in cents */
                        amountCents: number;
                        months?: number;
                        parts?: {
                            /** @description Amount in cents */
                            amountCents: number;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            from: string;
                            months: number;
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            ruleSetVersion: number;
                            /** @description Hundredths of a full-time equivalent */
                            share: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to: string;
                        }[];
                        qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        /** @description Hundredths of a full-time equivalent */
                        share?: number;
                        tier?: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        to?: string;
                        units?: number;
                    };
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from?: string;
                    lineId: string;
                }[];
            } | {
                furtherRequestIds?: string[];
                /** @constant */
                kind: "EXTENSION";
                months: number;
                posts: {
                    /** @description Amount in cents */
                    amountCents: number;
                    fundedMonths: number;
                    lineId: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    newEnd: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    oldEnd: string;
                    parts?: {
                        /** @description Amount in cents */
                        amountCents: number;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        from: string;
                        months: number;
                        qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        ruleSetVersion: number;
                        /** @description Hundredths of a full-time equivalent */
                        share: number;
                        tier?: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        to: string;
                    }[];
                    postId: string;
                }[];
                requestId?: string;
                ruleSetVersion: number;
            } | {
                /** @constant */
                kind: "EXTENSION_REJECTION";
                posts: {
                    /** @description Amount in cents */
                    amountCents: number;
                    lineId: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    newEnd: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    oldEnd: string;
                    postId: string;
                }[];
                /** @description Id (ext_…) */
                requestId: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                requestedOn: string;
            } | {
                basis: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from: string;
                /** @description Id (hea_…) */
                hearingId?: string;
                /** @constant */
                kind: "REVOCATION";
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                knownOn: string;
                lines: {
                    after: {
                        /** @description Amount in cents */
                        amountCents: number;
                        months?: number;
                        parts?: {
                            /** @description Amount in cents */
                            amountCents: number;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            from: string;
                            months: number;
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            ruleSetVersion: number;
                            /** @description Hundredths of a full-time equivalent */
                            share: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to: string;
                        }[];
                        qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        /** @description Hundredths of a full-time equivalent */
                        share?: number;
                        tier?: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        to?: string;
                        units?: number;
                    };
                    before: {
                        /** @description Amount in cents */
                        amountCents: number;
                        months?: number;
                        parts?: {
                            /** @description Amount in cents */
                            amountCents: number;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            from: string;
                            months: number;
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            ruleSetVersion: number;
                            /** @description Hundredths of a full-time equivalent */
                            share: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to: string;
                        }[];
                        qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        /** @description Hundredths of a full-time equivalent */
                        share?: number;
                        tier?: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        to?: string;
                        units?: number;
                    };
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from?: string;
                    lineId: string;
                }[];
            } | {
                basis: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from: string;
                /** @description Id (hea_…) */
                hearingId?: string;
                /** @constant */
                kind: "WITHDRAWAL";
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                knownOn: string;
                lines: {
                    after: {
                        /** @description Amount in cents */
                        amountCents: number;
                        months?: number;
                        parts?: {
                            /** @description Amount in cents */
                            amountCents: number;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            from: string;
                            months: number;
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            ruleSetVersion: number;
                            /** @description Hundredths of a full-time equivalent */
                            share: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to: string;
                        }[];
                        qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        /** @description Hundredths of a full-time equivalent */
                        share?: number;
                        tier?: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        to?: string;
                        units?: number;
                    };
                    before: {
                        /** @description Amount in cents */
                        amountCents: number;
                        months?: number;
                        parts?: {
                            /** @description Amount in cents */
                            amountCents: number;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            from: string;
                            months: number;
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            ruleSetVersion: number;
                            /** @description Hundredths of a full-time equivalent */
                            share: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to: string;
                        }[];
                        qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        /** @description Hundredths of a full-time equivalent */
                        share?: number;
                        tier?: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        to?: string;
                        units?: number;
                    };
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from?: string;
                    lineId: string;
                }[];
            } | {
                /** @description Id (ntc_…) */
                becauseNoticeId: string;
                /** @description Amount in cents */
                claimedCents: number;
                /** @description Id (hea_…) */
                hearingId?: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                interestFrom: string;
                /** @constant */
                kind: "REIMBURSEMENT";
            } | {
                /** @description Amount in cents */
                backPaidCents: number;
                /** @description Amount in cents */
                claimableCents: number;
                /** @description Amount in cents */
                grantedCents: number;
                /** @description Id (hea_…) */
                hearingId?: string;
                /** @constant */
                kind: "FINAL";
                /** @description Amount in cents */
                paidCents: number;
                /** @description Id (prf_…) */
                proofId: string;
                /** @description Amount in cents */
                provenCents: number;
                /** @description Amount in cents */
                settledCents: number;
            } | {
                /** @description Id (ntc_…) */
                becauseNoticeId: string;
                /** @description Amount in cents */
                claimedCents: number;
                correctionCents?: number;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from: string;
                /** @description Amount in cents */
                interestCents: number;
                /** @constant */
                kind: "INTEREST";
                periods: {
                    basePoints: number;
                    days: number;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from: string;
                    /** @description Amount in cents */
                    owedCents: number;
                    points: number;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    to: string;
                }[];
                repayments: {
                    /** @description Amount in cents */
                    cents: number;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    on: string;
                }[];
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                until: string;
            };
            applicantName: string;
            applicationId: string;
            before?: {
                /** @description Amount in cents */
                amountCents: number;
                months?: number;
                parts?: {
                    /** @description Amount in cents */
                    amountCents: number;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from: string;
                    months: number;
                    qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                    ruleSetVersion: number;
                    /** @description Hundredths of a full-time equivalent */
                    share: number;
                    tier?: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    to: string;
                }[];
                qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                /** @description Hundredths of a full-time equivalent */
                share?: number;
                tier?: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                to?: string;
                units?: number;
            };
            changeId: string;
            closed?: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                on: string;
                said?: string;
            };
            /** @description What it costs more, in cents; below 0: what it frees */
            differenceCents?: number;
            /** @description Official five-digit district key */
            district: string;
            districtName: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            draftedOn: string;
            fileNumber: string;
            /**
             * Format: date
             * @description The first day on which it is so
             */
            from: string;
            grantId: string;
            lineId: string;
            /** @description It is acknowledged, and a notice of amendment is to grant or take what follows */
            moneyFollows: boolean;
            notes: ("below-minimum-share" | "higher-tier-not-paid" | "month-begun-as-before")[];
            programmeCode: string;
            programmeId: string;
            queries: {
                answer?: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                answeredOn?: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                askedOn: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                lastDay: string;
                question: string;
            }[];
            reason: string;
            /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
            recipient?: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            sentOn?: string;
            status: "draft" | "sent" | "queried" | "acknowledged" | "refused" | "withdrawn";
            /** @description Of a draft: how the new amount comes about */
            steps: {
                /** @description Amount in cents */
                cents: number;
                de: string;
                en: string;
            }[];
            version: number;
            wish: {
                /** @description Whoever employs; an organisation, no person */
                employer?: string;
                /**
                 * @description Another person is employed; who, staffing is told
                 * @constant
                 */
                person?: true;
                /** @description What the line is for; no person */
                purpose?: string;
                /** @description In hundredths */
                share?: number;
                /**
                 * Format: date
                 * @description First day of work
                 */
                start?: string;
                /** @description Qualification, one of those that the rules know */
                tier?: string;
            };
        };
        ChangeableView: {
            actions: ("draft" | "send" | "answer" | "withdraw" | "query" | "acknowledge" | "refuse")[];
            applicationId: string;
            fileNumber: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            from: string;
            /** @description As they are granted now */
            lines: {
                /** @description What can be told of it */
                changeable: ("share" | "tier" | "start" | "employer" | "person" | "purpose")[];
                kind: string;
                lineId: string;
                terms: {
                    /** @description Amount in cents */
                    amountCents: number;
                    months?: number;
                    parts?: {
                        /** @description Amount in cents */
                        amountCents: number;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        from: string;
                        months: number;
                        qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        ruleSetVersion: number;
                        /** @description Hundredths of a full-time equivalent */
                        share: number;
                        tier?: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        to: string;
                    }[];
                    qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                    /** @description Hundredths of a full-time equivalent */
                    share?: number;
                    tier?: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    to?: string;
                    units?: number;
                };
            }[];
            /** @description Qualifications that the rules have a rate for */
            tiers: {
                tier: string;
                titleDe: string;
                titleEn: string;
            }[];
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            to: string;
        };
        ChangesView: {
            applicationId: string;
            /** @description `known` unless told */
            by: "known" | "effective";
            /** @description Field by field, in German words */
            changes: {
                after?: string;
                before?: string;
                causes: string[];
                field: string;
                name: string;
            }[];
            /** @description What happened in between */
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
                ruleSet?: string;
                /** @description In German, the language of the files */
                sentence: string;
                /** @description The same in English; what people wrote stands there as they wrote it */
                sentenceEn: string;
            }[];
            fileNumber: string;
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            from: string;
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            to: string;
        };
        CheckProofBody: {
            answers: {
                answer: "yes" | "no" | "not-applicable";
                note?: string;
                question: string;
            }[];
            notRecognised: {
                /** @description Amount in cents */
                amountCents: number;
                of: string;
                reason: string;
            }[];
            /** @description Result of the check */
            note: string;
        };
        ChecklistView: {
            applicationId: string;
            /** @description As it would be checked now, before anybody records it */
            formal: {
                check: string;
                figures: {
                    [key: string]: string | number | boolean;
                };
                /** @description Of the lines that something stands against */
                lineIds?: string[];
                result: "passed" | "objected" | "not-applicable";
                rule?: {
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    parameter: string;
                    source: string;
                };
                says?: {
                    de: string;
                    en: string;
                };
            }[];
            substantive: {
                check: string;
                figures: {
                    [key: string]: string | number | boolean;
                };
                /** @description Where it meets other applications: of the applicant, and of others at the same place for the same employer */
                overlaps?: {
                    /** @description What is left of that post, in hundredths */
                    freeShare: number;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from: string;
                    /** @description At the same place, and together more than one full post */
                    isSame: boolean;
                    lineId: string;
                    other: {
                        /** @description Another applicant; absent where it is the same one */
                        applicant?: string;
                        applicationId: string;
                        fileNumber: string;
                        isGranted: boolean;
                        programmeCode: string;
                    };
                    otherShare: {
                        employer?: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        from: string;
                        kind: "post" | "officer";
                        lineId: string;
                        /** @description Hundredths of a full-time equivalent */
                        share: number;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        to: string;
                        workplace?: string;
                    };
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    to: string;
                }[];
                /** @description Absent: a person judges it */
                result?: "passed" | "objected" | "not-applicable";
                rule?: {
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    parameter: string;
                    source: string;
                };
                says?: {
                    de: string;
                    en: string;
                };
            }[];
        };
        CloseExtensionRequestBody: {
            /** @description Both sides read it; no person */
            reason: string;
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
        CorrectDispatchBody: {
            /**
             * Format: date
             * @description When the last letter was given to the post
             */
            postedOn: string;
            /** @description Why another day was recorded */
            reason: string;
        };
        CountersignBody: {
            /** @description Id (dec_…) */
            decisionId: string;
        };
        CreateDraftBody: {
            bank?: {
                bic?: string;
                /** @description Spaces are taken out */
                iban?: string;
            };
            /** @description Id (call_…) */
            callId: string;
            contact?: {
                /** @description Office or unit of the district; no person */
                unit: string;
            };
            /** @description Those that were made */
            declarations?: string[];
            /** @description Of the seat, for carriers: every other party lies in the district that its key says */
            district?: string;
            earlyStart?: {
                /**
                 * Format: date
                 * @description First day of work
                 */
                from: string;
                /** @description Why it cannot wait; no person */
                reason?: string;
            };
            lines: ({
                /** @description Amount in cents */
                amountCents: number;
                /** @description Whoever employs, where it is not the applicant; an organisation, no person */
                employer?: string;
                /**
                 * Format: date
                 * @description First day of work; absent: when the period begins
                 */
                from?: string;
                /** @constant */
                kind: "post";
                /** @description Unique within the application */
                lineId?: string;
                /** @description Funded months; absent: as long as the rules fund a post */
                months?: number;
                /** @description Full-time equivalent as a decimal, e.g. 0.5 */
                share: number;
                /** @description Qualification class, one of those that the rule set has a rate for */
                tier: string;
                workplace?: string;
            } | {
                /** @description Amount in cents */
                amountCents: number;
                description: string;
                /** @constant */
                kind: "measure";
                /** @description Unique within the application */
                lineId?: string;
            } | {
                /** @description Amount in cents */
                amountCents: number;
                /**
                 * Format: date
                 * @description First day of work; absent: when the period begins
                 */
                from?: string;
                /** @description Inhabitants on the reference date of the rules */
                inhabitants: number;
                /** @constant */
                kind: "officer";
                /** @description Unique within the application */
                lineId?: string;
                /** @description Funded months; absent: as long as the rules fund a post */
                months?: number;
                /** @description Full-time equivalent as a decimal, e.g. 0.5 */
                share: number;
                workplace?: string;
            } | {
                /** @description Amount in cents */
                amountCents: number;
                description?: string;
                /** @description Format, one of those that the rule set knows */
                format: string;
                /** @constant */
                kind: "course";
                /** @description Unique within the application */
                lineId?: string;
                supplements?: string[];
                /** @description How many are taught, or how often the sum is asked for */
                units: number;
            } | {
                /** @description Amount in cents */
                amountCents: number;
                description?: string;
                /** @description Flat sum, one of those that the rule set knows */
                flatSum: string;
                /** @constant */
                kind: "flat-sum";
                /** @description Unique within the application */
                lineId?: string;
                /** @description How many are taught, or how often the sum is asked for */
                units: number;
            } | {
                /** @description Amount in cents */
                amountCents: number;
                /** @description What it costs, in cents */
                costCents: number;
                description?: string;
                /** @description Item of the plan, one of those that the rule set knows */
                item: string;
                /** @constant */
                kind: "plan-item";
                /** @description Unique within the application */
                lineId?: string;
                /** @description Own and other money, in cents */
                ownCents?: number;
            })[];
            partners?: {
                /** @description The right to audit is passed on by contract */
                auditRight?: boolean;
                /** @description Carrier or municipality; no person */
                name: string;
                /** @description Unique within the application */
                partnerId: string;
                task?: string;
            }[];
        };
        DecisionBody: {
            /** @description Blocks of text in the order of the letter, in the version that holds today */
            blocks?: {
                /** @description How letters name it */
                key: string;
                version: number;
            }[];
            /** @description Where the programme selects: why it is decided otherwise than ranked */
            deviation?: string;
            lines?: {
                /** @description Of a post it follows from share, months and tier, of a course from its units; 0: nothing of this line */
                amountCents?: number;
                lineId: string;
                months?: number;
                /** @description Full-time equivalent granted, e.g. 0.87 */
                share?: number;
                /** @description One of those that the rule set has a rate for */
                tier?: string;
                /** @description Of a course or a flat sum */
                units?: number;
            }[];
            outcome: "granted" | "partially-granted" | "rejected";
            reason: string;
        };
        DecisionPreviewBody: {
            /** @description What frame and pot still have for this application: what fits is said beside */
            availableCents?: number;
            /** @description Blocks of text in the order of the letter, in the version that holds today */
            blocks?: {
                /** @description How letters name it */
                key: string;
                version: number;
            }[];
            lines?: {
                /** @description Of a post it follows from share, months and tier, of a course from its units; 0: nothing of this line */
                amountCents?: number;
                lineId: string;
                months?: number;
                /** @description Full-time equivalent granted, e.g. 0.87 */
                share?: number;
                /** @description One of those that the rule set has a rate for */
                tier?: string;
                /** @description Of a course or a flat sum */
                units?: number;
            }[];
            outcome: "granted" | "partially-granted" | "rejected";
        };
        DecisionPreviewView: {
            /** @description Amount in cents */
            amountCents: number;
            /** @description The chosen blocks of text, as the letter would say them */
            blocks?: {
                /** @description How letters name it */
                key: string;
                kind: "greeting" | "reason" | "ancillary-provision" | "remedy";
                language: "de" | "en";
                text: string;
                title: string;
                version: number;
            }[];
            lines: {
                /** @description Amount in cents */
                amountCents: number;
                /** @description The most of this line that the money still pays beside the others, where it does not pay all */
                fits?: {
                    /** @description Amount in cents */
                    amountCents: number;
                    share?: number;
                    units?: number;
                };
                lineId: string;
                months?: number;
                refusal?: {
                    code: string;
                    texts: {
                        de: string;
                        en: string;
                    };
                };
                /** @description Amount in cents */
                requestedCents: number;
                /** @description Hundredths of a full-time post */
                share?: number;
                tier?: string;
                trace?: {
                    inputs: {
                        from: string;
                        name: string;
                        value: string;
                    }[];
                    rounding: string;
                    steps: {
                        /** @description Amount in cents */
                        cents: number;
                        de: string;
                    }[];
                };
                units?: number;
            }[];
            /** @description What it needs before its release, beside another person */
            needs?: {
                hearing?: {
                    source: string;
                };
                thirdSignature?: {
                    /** @description Amount in cents */
                    fromCents: number;
                    source: string;
                };
            };
            /** @description What the amount comes down to */
            outcome: "granted" | "partially-granted" | "rejected";
            refusal?: {
                code: string;
                texts: {
                    de: string;
                    en: string;
                };
            };
            /** @description Amount in cents */
            requestedCents: number;
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
        DeclareInterestBody: {
            /** @description Id (app_…) */
            applicationId: string;
            /** @description Who asks stands close to the applicant */
            isConflicted: boolean;
            /** @description How; no name */
            note?: string;
        };
        DecreeView: {
            code: string;
            decreeId: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            effectiveOn: string;
            groups: {
                accommodation?: ("TEMPORARY" | "FOLLOW_UP" | "PRIVATE")[];
                from: {
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    value: string;
                };
                /** @description How files name it */
                group: string;
                residenceStatus?: ("SECTION_24" | "ASYLUM_SEEKER" | "RECOGNISED" | "TOLERATED" | "OTHER")[];
                titleDe: string;
                titleEn: string;
                to?: {
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    value: string;
                };
            }[];
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            publishedOn: string;
            source: string;
            titleDe: string;
            titleEn: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            validFrom: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            validTo?: string;
        };
        DecreesView: {
            items: components["schemas"]["DecreeView"][];
        };
        DiscardNoticeBody: {
            /** @description Why it is not needed any more */
            reason: string;
        };
        DiscardRehearsalBody: {
            reason: string;
        };
        DiscardStopped: {
            /** @description stoppedAt of the progress: only what one has seen is discarded */
            position: number;
            /** @description Why; kept with the decision */
            reason: string;
        };
        DispatchNoticeBody: {
            /** @description By post, against a receipt: no fiction */
            againstReceipt?: boolean;
            channel: "portal" | "post";
            /**
             * Format: date
             * @description When it was given to the post; today unless told
             */
            postedOn?: string;
            /** @description Why it is recorded on a day on which it counts as delivered already */
            reason?: string;
        };
        DraftChangeBody: {
            /**
             * Format: date
             * @description The first day on which it is so
             */
            from: string;
            lineId: string;
            /** @description Why; no person */
            reason: string;
            wish: {
                /** @description Whoever employs; an organisation, no person */
                employer?: string;
                /**
                 * @description Another person is employed; who, staffing is told
                 * @constant
                 */
                person?: true;
                /** @description What the line is for; no person */
                purpose?: string;
                /** @description In hundredths */
                share?: number;
                /**
                 * Format: date
                 * @description First day of work
                 */
                start?: string;
                /** @description Qualification, one of those that the rules know */
                tier?: string;
            };
        };
        DraftChangesView: {
            /** @description The last change first */
            items: {
                /**
                 * Format: date-time
                 * @description Instant (UTC)
                 */
                at: string;
                fields: {
                    field: string;
                    /** @description Null where nothing stood or stands */
                    from: unknown;
                    /** @description Null where nothing stood or stands */
                    to: unknown;
                }[];
                isYou: boolean;
                name?: string;
                revision: number;
            }[];
        };
        DraftListItem: {
            applicationId?: string;
            /** @description The party that began it, where another one has taken its place */
            begunBy?: string;
            callId: string;
            draftId: string;
            /**
             * Format: date-time
             * @description It is ready for the signature since then
             */
            handedOverAt?: string;
            lines: number;
            /** @description Amount in cents */
            requestedCents: number;
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            updatedAt: string;
        };
        DraftListItemPage: {
            items: components["schemas"]["DraftListItem"][];
            nextCursor?: string;
        };
        DraftView: {
            /** @description The steps that are open to who asks */
            actions: ("hand-over" | "submit")[];
            /** @description Who hands it in: the party that drafts, or what has taken its place */
            applicantName: string;
            applicationId?: string;
            bank?: {
                bic?: string;
                /** @description Spaces are taken out */
                iban?: string;
            };
            /** @description The party that began it, where another one has taken its place */
            begunBy?: string;
            callId: string;
            contact?: {
                unit: string;
            };
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            createdAt: string;
            /** @description Those that were made */
            declarations?: string[];
            /** @description In whose area the party lies */
            district: string;
            draftId: string;
            earlyStart?: {
                /**
                 * Format: date
                 * @description First day of work
                 */
                from: string;
                /** @description Why it cannot wait; no person */
                reason?: string;
            };
            /** @description It is ready for the signature, says who prepared it; gone with the next change */
            handedOver?: {
                /**
                 * Format: date-time
                 * @description Instant (UTC)
                 */
                at: string;
                name?: string;
                note?: string;
            };
            lines: ({
                /** @description Amount in cents */
                amountCents: number;
                /** @description Whoever employs, where it is not the applicant; an organisation, no person */
                employer?: string;
                /**
                 * Format: date
                 * @description First day of work; absent: when the period begins
                 */
                from?: string;
                /** @constant */
                kind: "post";
                /** @description Unique within the application */
                lineId?: string;
                /** @description Funded months; absent: as long as the rules fund a post */
                months?: number;
                /** @description Full-time equivalent as a decimal, e.g. 0.5 */
                share: number;
                /** @description Qualification class, one of those that the rule set has a rate for */
                tier: string;
                workplace?: string;
            } | {
                /** @description Amount in cents */
                amountCents: number;
                description: string;
                /** @constant */
                kind: "measure";
                /** @description Unique within the application */
                lineId?: string;
            } | {
                /** @description Amount in cents */
                amountCents: number;
                /**
                 * Format: date
                 * @description First day of work; absent: when the period begins
                 */
                from?: string;
                /** @description Inhabitants on the reference date of the rules */
                inhabitants: number;
                /** @constant */
                kind: "officer";
                /** @description Unique within the application */
                lineId?: string;
                /** @description Funded months; absent: as long as the rules fund a post */
                months?: number;
                /** @description Full-time equivalent as a decimal, e.g. 0.5 */
                share: number;
                workplace?: string;
            } | {
                /** @description Amount in cents */
                amountCents: number;
                description?: string;
                /** @description Format, one of those that the rule set knows */
                format: string;
                /** @constant */
                kind: "course";
                /** @description Unique within the application */
                lineId?: string;
                supplements?: string[];
                /** @description How many are taught, or how often the sum is asked for */
                units: number;
            } | {
                /** @description Amount in cents */
                amountCents: number;
                description?: string;
                /** @description Flat sum, one of those that the rule set knows */
                flatSum: string;
                /** @constant */
                kind: "flat-sum";
                /** @description Unique within the application */
                lineId?: string;
                /** @description How many are taught, or how often the sum is asked for */
                units: number;
            } | {
                /** @description Amount in cents */
                amountCents: number;
                /** @description What it costs, in cents */
                costCents: number;
                description?: string;
                /** @description Item of the plan, one of those that the rule set knows */
                item: string;
                /** @constant */
                kind: "plan-item";
                /** @description Unique within the application */
                lineId?: string;
                /** @description Own and other money, in cents */
                ownCents?: number;
            })[];
            partners?: {
                /** @description The right to audit is passed on by contract */
                auditRight?: boolean;
                /** @description Carrier or municipality; no person */
                name: string;
                /** @description Unique within the application */
                partnerId: string;
                task?: string;
            }[];
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            receivedAt?: string;
            /** @description The party that drafts; absent where it is the district itself */
            recipient?: string;
            /** @description Amount in cents */
            requestedCents: number;
            revision: number;
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            updatedAt: string;
        };
        DrawSampleBody: {
            /** @description Id (call_…) */
            callId: string;
            kind: "interim" | "final";
            /** @description In which the proven days end */
            year: string;
        };
        EmptyBody: Record<string, never>;
        EndActionBody: {
            /**
             * Format: date
             * @description When it ended; today unless told
             */
            endedOn?: string;
            /** @description Annulled in part: for which of its lines */
            lineIds?: string[];
            /** @description How it ended */
            note: string;
            outcome: "dismissed" | "withdrawn" | "settled" | "annulled" | "annulled-in-part";
        };
        EndForwardingBody: {
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            lastDay: string;
            /** @description The receiver reads it */
            reason: string;
        };
        ExtendNoticeHearingBody: {
            /**
             * Format: date
             * @description The new end; it moves on to the next working day
             */
            dueOn: string;
        };
        ExtensionHistoryView: {
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
                ruleSet?: string;
                /** @description In German, the language of the files */
                sentence: string;
                /** @description The same in English; what people wrote stands there as they wrote it */
                sentenceEn: string;
            }[];
            fileNumber: string;
            grantId: string;
        };
        ExtensionPreviewView: {
            /** @description What all extensions add */
            addedCents: number;
            /** @description Posts that can be extended */
            extended: number;
            grants: {
                applicantName: string;
                applicationId: string;
                callId: string;
                decisionId: string;
                /** @description Official five-digit district key */
                district: string;
                districtName: string;
                fileNumber: string;
                grantId: string;
                /** @description A notice is being prepared */
                isPrepared: boolean;
                /** @description Its recipient asks for it */
                isRequested: boolean;
                posts: {
                    /** @description What the extension adds */
                    amountCents?: number;
                    /** @description In all, with the extension */
                    fundedMonths?: number;
                    lineId: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    newEnd?: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    oldEnd?: string;
                    /** @description Of its line in the application, by which people call it */
                    position: number;
                    postId: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    refillableUntil?: string;
                    refusal?: {
                        code: string;
                        de: string;
                        en: string;
                    };
                    /** @description Hundredths of a full-time equivalent */
                    share: number;
                    /** @description On the cut-off day, as known */
                    state: "NOT_APPROVED" | "APPROVED" | "FILLED" | "VACANT" | "LAPSED" | "ENDED";
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    vacantSince?: string;
                }[];
                programmeId: string;
                /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
                recipient?: string;
                short?: {
                    code: string;
                    de: string;
                    en: string;
                };
            }[];
            /** @description As far as budgeting has told of them; what a single grant lacks stands with the grant */
            pots: {
                /** @description What all extensions of its grants add that are not prepared yet */
                addedCents: number;
                budgetYear: number;
                callId: string;
                /** @description Amount in cents */
                leftCents: number;
            }[];
            programmeId: string;
            refusal?: {
                code: string;
                de: string;
                en: string;
            };
            refused: number;
            rules?: {
                /**
                 * Format: date
                 * @description The day on which the state of a post decides
                 */
                cutOff: string;
                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                mark: "F" | "D" | "M" | "A" | "?";
                /** @description Added at most */
                months: number;
                monthsInAll?: number;
                ruleSetVersion: number;
                source: string;
                states: ("APPROVED" | "FILLED" | "VACANT")[];
                /**
                 * Format: date
                 * @description No post is funded longer
                 */
                validTo?: string;
                /** @description Within which a vacant post may be filled again */
                windowMonths?: number;
            };
        };
        ExtensionRequestItem: {
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            answeredOn?: string;
            applicantName: string;
            applicationId: string;
            callId: string;
            /**
             * Format: date
             * @description Withdrawn, or declined
             */
            closedOn?: string;
            /** @description Official five-digit district key */
            district: string;
            districtName: string;
            fileNumber: string;
            grantId: string;
            /** @description The last notice that decided on it, or on some of its posts */
            noticeId?: string;
            /** @description On which no notice has decided yet */
            openLineIds: string[];
            posts: {
                /** @description Amount in cents */
                amountCents: number;
                lineId: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                newEnd: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                oldEnd: string;
                postId: string;
            }[];
            programmeId: string;
            /** @description Why it was withdrawn or declined */
            reason?: string;
            /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
            recipient?: string;
            requestId: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            requestedOn: string;
            ruleSetVersion: number;
            /** @description Open as long as one of its posts waits */
            status: "open" | "answered" | "partly-rejected" | "rejected" | "withdrawn" | "declined";
        };
        ExtensionRequestItemPage: {
            items: components["schemas"]["ExtensionRequestItem"][];
            nextCursor?: string;
        };
        ExtensionView: {
            /** @description What whoever asks may do */
            actions: ("request-extension" | "prepare-extension")[];
            /** @description Of the whole grant as it is */
            amountCents: number;
            applicationId: string;
            fileNumber: string;
            grantId: string;
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            knownAt?: string;
            /** @description In the order of the lines; without an end those that are not extended */
            posts: {
                /** @description What the extension adds */
                amountCents?: number;
                /** @description In all, with the extension */
                fundedMonths?: number;
                lineId: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                newEnd?: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                oldEnd?: string;
                /** @description Of its line in the application, by which people call it */
                position: number;
                postId: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                refillableUntil?: string;
                refusal?: {
                    code: string;
                    de: string;
                    en: string;
                };
                /** @description Hundredths of a full-time equivalent */
                share: number;
                /** @description On the cut-off day, as known */
                state: "NOT_APPROVED" | "APPROVED" | "FILLED" | "VACANT" | "LAPSED" | "ENDED";
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                vacantSince?: string;
            }[];
            refusal?: {
                code: string;
                de: string;
                en: string;
            };
            /** @description Oldest first */
            requests: {
                /** @description What whoever asks may do with it */
                actions: ("withdraw-request" | "decline-request" | "reject-request")[];
                /**
                 * Format: date
                 * @description Withdrawn, or declined
                 */
                closedOn?: string;
                lineIds: string[];
                /** @description The last notice that decided on it, or on some of its posts; a recipient learns of it when they have it in hand */
                noticeId?: string;
                /** @description On which no notice has decided yet */
                openLineIds: string[];
                /** @description Why it was withdrawn or declined */
                reason?: string;
                requestId: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                requestedOn: string;
                /** @description Open as long as one of its posts waits */
                status: "open" | "answered" | "partly-rejected" | "rejected" | "withdrawn" | "declined";
            }[];
            rules?: {
                /**
                 * Format: date
                 * @description The day on which the state of a post decides
                 */
                cutOff: string;
                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                mark: "F" | "D" | "M" | "A" | "?";
                /** @description Added at most */
                months: number;
                monthsInAll?: number;
                ruleSetVersion: number;
                source: string;
                states: ("APPROVED" | "FILLED" | "VACANT")[];
                /**
                 * Format: date
                 * @description No post is funded longer
                 */
                validTo?: string;
                /** @description Within which a vacant post may be filled again */
                windowMonths?: number;
            };
            short?: {
                code: string;
                de: string;
                en: string;
            };
            version: number;
        };
        FileActionBody: {
            court: string;
            courtFileNumber?: string;
            /**
             * Format: date-time
             * @description When the court received it
             */
            filedAt: string;
        };
        ForwardingHistoryView: {
            applicationId: string;
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
                ruleSet?: string;
                /** @description In German, the language of the files */
                sentence: string;
                /** @description The same in English; what people wrote stands there as they wrote it */
                sentenceEn: string;
            }[];
            fileNumber: string;
        };
        ForwardingItem: {
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            agreedOn: string;
            applicationId: string;
            contract: {
                /** @description The right to audit, that of the court of audit included, is passed on in it */
                auditRight: boolean;
                proof?: {
                    /** @description What the receiver proves of the use, e.g. with figures and a report; no person */
                    of: string;
                    /**
                     * Format: date
                     * @description By when
                     */
                    until: string;
                };
                /** @description Under which it is kept; no person */
                reference?: string;
                /**
                 * Format: date
                 * @description When the contract was signed
                 */
                signedOn: string;
            };
            /** @description In whose area the party that was granted lies */
            district: string;
            ended?: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                lastDay: string;
                reason: string;
            };
            fileNumber: string;
            forwardingId: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            from: string;
            /** @description The party that was granted */
            giverKey: string;
            giverName: string;
            grantId: string;
            /** @description Of posts the share in hundredths, of anything else the amount */
            lines: {
                /** @description Amount in cents */
                amountCents?: number;
                lineId: string;
                /** @description Hundredths of a full-time equivalent */
                share?: number;
            }[];
            programmeCode: string;
            programmeId: string;
            receiver: {
                /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
                key: string;
                kind: "CARRIER" | "MUNICIPALITY" | "DISTRICT" | "GROUPING";
                name: string;
            };
            task?: string;
            /**
             * Format: date
             * @description Last day, as known now
             */
            to: string;
            /** @description What that is of the grant at most */
            worthCents?: number;
        };
        ForwardingItemPage: {
            items: components["schemas"]["ForwardingItem"][];
            nextCursor?: string;
        };
        ForwardingsView: {
            /** @description What whoever asks may do */
            actions: ("agree-forwarding" | "end-forwarding")[];
            applicationId: string;
            fileNumber: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            from: string;
            items: components["schemas"]["ForwardingItem"][];
            /** @description What is granted, and can be passed on */
            lines: {
                /** @description Amount in cents */
                amountCents: number;
                kind: string;
                lineId: string;
                share?: number;
                /**
                 * Format: date
                 * @description Its last day, where that comes before the last one of the grant
                 */
                to?: string;
            }[];
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            to: string;
            version: number;
        };
        FoundItem: {
            applicantName: string;
            applicationId: string;
            callId: string;
            /** @description Official five-digit district key */
            district: string;
            districtName: string;
            fileNumber: string;
            programmeId: string;
            /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
            recipient?: string;
            /** @description Where what was asked for stands */
            why: {
                /** @description Together the text, cut around what was found */
                parts: {
                    isMatch: boolean;
                    text: string;
                }[];
                place: "party" | "file-number" | "requested" | "line" | "contact" | "finding" | "request" | "answer" | "hearing" | "waiting" | "statement" | "early-start" | "decision" | "granted" | "return" | "rejection" | "withdrawal";
            }[];
        };
        FramesView: {
            frames: {
                /** @description Amount in cents */
                amountCents: number;
                /** @description Official five-digit district key */
                district: string;
                districtName: string;
                extraCent: number;
                /** @description Amount in cents */
                floorCents: number;
                rank: number;
                remainder: number;
                /** @description Set aside within the rehearsal. Not for parties: it tells of decisions that are not released */
                reservedCents?: number;
                weight: number;
            }[];
            /** @description Cents that are left when every frame is rounded down: one each to the largest remainders */
            leftoverCents: number;
            /** @description Not for parties: it tells of decisions that are not released */
            reservedCents?: number;
            weightSum: number;
        };
        GiveNoticeStatementBody: {
            /** @description Brought in for it before, `POST /attachments` */
            files?: string[];
            /** @description This is all; the hearing ends with it */
            isComplete?: boolean;
            statement: string;
        };
        GiveScoreBody: {
            /** @description Id (app_…) */
            applicationId: string;
            note?: string;
            /** @description One entry for each criterion of the rules */
            points: {
                criterion: string;
                points: number;
            }[];
        };
        GiveStatementBody: {
            /** @description Brought in for it before, `POST /attachments` */
            files?: string[];
            /** @description This is all; the hearing ends with it */
            isComplete?: boolean;
            statement: string;
        };
        GrantHistoryView: {
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
                ruleSet?: string;
                /** @description In German, the language of the files */
                sentence: string;
                /** @description The same in English; what people wrote stands there as they wrote it */
                sentenceEn: string;
            }[];
            fileNumber: string;
            grantId: string;
        };
        GrantTermsView: {
            /** @description Amount in cents */
            amountCents: number;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            from: string;
            /** @description In the order of the application */
            lines: {
                /** @description Amount in cents */
                amountCents: number;
                kind: string;
                lineId: string;
                months?: number;
                parts?: {
                    /** @description Amount in cents */
                    amountCents: number;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from: string;
                    months: number;
                    qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                    ruleSetVersion: number;
                    /** @description Hundredths of a full-time equivalent */
                    share: number;
                    tier?: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    to: string;
                }[];
                qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                /** @description Hundredths of a full-time equivalent */
                share?: number;
                /**
                 * Format: date
                 * @description The first day of a line that has months
                 */
                start?: string;
                tier?: string;
                tierTitle?: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                to?: string;
                units?: number;
            }[];
            /** @description The rules that the grant was made under */
            ruleSetVersion: number;
            ruleSets: {
                source: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                validFrom: string;
                version: number;
            }[];
            /** @description What a post can be granted for */
            tiers: {
                tier: string;
                title: string;
            }[];
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            to: string;
        };
        GrantView: {
            /** @description What the person who asks can do with the file as a whole */
            actions: {
                action: "prepare-notice" | "countersign-notice" | "release-notice" | "return-notice" | "discard-notice";
                refusal?: {
                    code: string;
                    texts: {
                        de: string;
                        en: string;
                    };
                };
            }[];
            applicantName: string;
            applicationId: string;
            callId: string;
            /** @description Official five-digit district key */
            district: string;
            districtName: string;
            fileNumber: string;
            /** @description Of the file; a rejection has one too, and no grant */
            grantId: string;
            /** @description Oldest first */
            notices: {
                /** @description What the person who asks can do now */
                actions: ("dispatch" | "record-delivery" | "record-return" | "correct-dispatch" | "file-action" | "end-action" | "retrieve" | "waive-remedy")[];
                /** @description For its recipient from the retrieval or delivery on, as what it says */
                amountCents?: number;
                content?: {
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from: string;
                    /** @constant */
                    kind: "GRANT";
                    lines: ({
                        /** @description Amount in cents */
                        amountCents: number;
                        /** @constant */
                        kind: "post";
                        lineId: string;
                        months?: number;
                        qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        /** @description Hundredths of a full-time equivalent */
                        share: number;
                        tier: string;
                    } | {
                        /** @description Amount in cents */
                        amountCents: number;
                        /** @constant */
                        kind: "measure";
                        lineId: string;
                    } | {
                        /** @description Amount in cents */
                        amountCents: number;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        from?: string;
                        /** @constant */
                        kind: "officer";
                        lineId: string;
                        months: number;
                        qualification: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        /** @description Hundredths of a full-time equivalent */
                        share: number;
                        sizeClass: string;
                    } | {
                        /** @description Amount in cents */
                        amountCents: number;
                        kind: "course" | "flat-sum";
                        lineId: string;
                        named: string;
                        units: number;
                    } | {
                        /** @description Amount in cents */
                        amountCents: number;
                        /** @constant */
                        kind: "plan-item";
                        lineId: string;
                        named: string;
                    })[];
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    to: string;
                } | {
                    causes: ({
                        changeId: string;
                        /** @constant */
                        kind: "change-notification";
                    } | {
                        /** @constant */
                        kind: "rule-set";
                        ruleSetVersion: number;
                    })[];
                    /** @description Id (hea_…) */
                    hearingId?: string;
                    /** @constant */
                    kind: "AMENDMENT";
                    lines: {
                        after: {
                            /** @description Amount in cents */
                            amountCents: number;
                            months?: number;
                            parts?: {
                                /** @description Amount in cents */
                                amountCents: number;
                                /**
                                 * Format: date
                                 * @description Date in Europe/Berlin, YYYY-MM-DD
                                 */
                                from: string;
                                months: number;
                                qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                                ruleSetVersion: number;
                                /** @description Hundredths of a full-time equivalent */
                                share: number;
                                tier?: string;
                                /**
                                 * Format: date
                                 * @description Date in Europe/Berlin, YYYY-MM-DD
                                 */
                                to: string;
                            }[];
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            /** @description Hundredths of a full-time equivalent */
                            share?: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to?: string;
                            units?: number;
                        };
                        before: {
                            /** @description Amount in cents */
                            amountCents: number;
                            months?: number;
                            parts?: {
                                /** @description Amount in cents */
                                amountCents: number;
                                /**
                                 * Format: date
                                 * @description Date in Europe/Berlin, YYYY-MM-DD
                                 */
                                from: string;
                                months: number;
                                qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                                ruleSetVersion: number;
                                /** @description Hundredths of a full-time equivalent */
                                share: number;
                                tier?: string;
                                /**
                                 * Format: date
                                 * @description Date in Europe/Berlin, YYYY-MM-DD
                                 */
                                to: string;
                            }[];
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            /** @description Hundredths of a full-time equivalent */
                            share?: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to?: string;
                            units?: number;
                        };
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        from?: string;
                        lineId: string;
                    }[];
                } | {
                    furtherRequestIds?: string[];
                    /** @constant */
                    kind: "EXTENSION";
                    months: number;
                    posts: {
                        /** @description Amount in cents */
                        amountCents: number;
                        fundedMonths: number;
                        lineId: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        newEnd: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        oldEnd: string;
                        parts?: {
                            /** @description Amount in cents */
                            amountCents: number;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            from: string;
                            months: number;
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            ruleSetVersion: number;
                            /** @description Hundredths of a full-time equivalent */
                            share: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to: string;
                        }[];
                        postId: string;
                    }[];
                    requestId?: string;
                    ruleSetVersion: number;
                } | {
                    /** @constant */
                    kind: "EXTENSION_REJECTION";
                    posts: {
                        /** @description Amount in cents */
                        amountCents: number;
                        lineId: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        newEnd: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        oldEnd: string;
                        postId: string;
                    }[];
                    /** @description Id (ext_…) */
                    requestId: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    requestedOn: string;
                } | {
                    basis: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from: string;
                    /** @description Id (hea_…) */
                    hearingId?: string;
                    /** @constant */
                    kind: "REVOCATION";
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    knownOn: string;
                    lines: {
                        after: {
                            /** @description Amount in cents */
                            amountCents: number;
                            months?: number;
                            parts?: {
                                /** @description Amount in cents */
                                amountCents: number;
                                /**
                                 * Format: date
                                 * @description Date in Europe/Berlin, YYYY-MM-DD
                                 */
                                from: string;
                                months: number;
                                qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                                ruleSetVersion: number;
                                /** @description Hundredths of a full-time equivalent */
                                share: number;
                                tier?: string;
                                /**
                                 * Format: date
                                 * @description Date in Europe/Berlin, YYYY-MM-DD
                                 */
                                to: string;
                            }[];
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            /** @description Hundredths of a full-time equivalent */
                            share?: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to?: string;
                            units?: number;
                        };
                        before: {
                            /** @description Amount in cents */
                            amountCents: number;
                            months?: number;
                            parts?: {
                                /** @description Amount in cents */
                                amountCents: number;
                                /**
                                 * Format: date
                                 * @description Date in Europe/Berlin, YYYY-MM-DD
                                 */
                                from: string;
                                months: number;
                                qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                                ruleSetVersion: number;
                                /** @description Hundredths of a full-time equivalent */
                                share: number;
                                tier?: string;
                                /**
                                 * Format: date
                                 * @description Date in Europe/Berlin, YYYY-MM-DD
                                 */
                                to: string;
                            }[];
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            /** @description Hundredths of a full-time equivalent */
                            share?: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to?: string;
                            units?: number;
                        };
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        from?: string;
                        lineId: string;
                    }[];
                } | {
                    basis: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from: string;
                    /** @description Id (hea_…) */
                    hearingId?: string;
                    /** @constant */
                    kind: "WITHDRAWAL";
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    knownOn: string;
                    lines: {
                        after: {
                            /** @description Amount in cents */
                            amountCents: number;
                            months?: number;
                            parts?: {
                                /** @description Amount in cents */
                                amountCents: number;
                                /**
                                 * Format: date
                                 * @description Date in Europe/Berlin, YYYY-MM-DD
                                 */
                                from: string;
                                months: number;
                                qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                                ruleSetVersion: number;
                                /** @description Hundredths of a full-time equivalent */
                                share: number;
                                tier?: string;
                                /**
                                 * Format: date
                                 * @description Date in Europe/Berlin, YYYY-MM-DD
                                 */
                                to: string;
                            }[];
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            /** @description Hundredths of a full-time equivalent */
                            share?: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to?: string;
                            units?: number;
                        };
                        before: {
                            /** @description Amount in cents */
                            amountCents: number;
                            months?: number;
                            parts?: {
                                /** @description Amount in cents */
                                amountCents: number;
                                /**
                                 * Format: date
                                 * @description Date in Europe/Berlin, YYYY-MM-DD
                                 */
                                from: string;
                                months: number;
                                qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                                ruleSetVersion: number;
                                /** @description Hundredths of a full-time equivalent */
                                share: number;
                                tier?: string;
                                /**
                                 * Format: date
                                 * @description Date in Europe/Berlin, YYYY-MM-DD
                                 */
                                to: string;
                            }[];
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            /** @description Hundredths of a full-time equivalent */
                            share?: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to?: string;
                            units?: number;
                        };
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        from?: string;
                        lineId: string;
                    }[];
                } | {
                    /** @description Id (ntc_…) */
                    becauseNoticeId: string;
                    /** @description Amount in cents */
                    claimedCents: number;
                    /** @description Id (hea_…) */
                    hearingId?: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    interestFrom: string;
                    /** @constant */
                    kind: "REIMBURSEMENT";
                } | {
                    /** @description Amount in cents */
                    backPaidCents: number;
                    /** @description Amount in cents */
                    claimableCents: number;
                    /** @description Amount in cents */
                    grantedCents: number;
                    /** @description Id (hea_…) */
                    hearingId?: string;
                    /** @constant */
                    kind: "FINAL";
                    /** @description Amount in cents */
                    paidCents: number;
                    /** @description Id (prf_…) */
                    proofId: string;
                    /** @description Amount in cents */
                    provenCents: number;
                    /** @description Amount in cents */
                    settledCents: number;
                } | {
                    /** @description Id (ntc_…) */
                    becauseNoticeId: string;
                    /** @description Amount in cents */
                    claimedCents: number;
                    correctionCents?: number;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from: string;
                    /** @description Amount in cents */
                    interestCents: number;
                    /** @constant */
                    kind: "INTEREST";
                    periods: {
                        basePoints: number;
                        days: number;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        from: string;
                        /** @description Amount in cents */
                        owedCents: number;
                        points: number;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        to: string;
                    }[];
                    repayments: {
                        /** @description Amount in cents */
                        cents: number;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        on: string;
                    }[];
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    until: string;
                };
                courtActions: {
                    actionId: string;
                    /** @description Remedies were waived before; the notice stays final until the court says otherwise */
                    afterWaiver?: boolean;
                    court: string;
                    courtFileNumber?: string;
                    ended?: {
                        /** @description The lines that it was annulled for, where not as a whole */
                        lineIds?: string[];
                        note: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        on: string;
                        outcome: "dismissed" | "withdrawn" | "settled" | "annulled" | "annulled-in-part";
                    };
                    /**
                     * Format: date-time
                     * @description Instant (UTC)
                     */
                    filedAt: string;
                    late: boolean;
                }[];
                decisionId: string;
                delivered?: {
                    basis: "fiction" | "retrieval" | "receipt";
                    /**
                     * Format: date
                     * @description The last day to file an action
                     */
                    lastDay: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    on: string;
                    /** @description Why it is that day */
                    why?: {
                        de: string;
                        en: string;
                    };
                    /** @description Why it is that day */
                    whyLastDay: {
                        de: string;
                        en: string;
                    };
                };
                /** @description What it adds to the grant, below 0 what it takes; absent where its amount stands for itself */
                differenceCents?: number;
                /** @description Oldest first; the last one counts */
                dispatches: {
                    addressee: string;
                    againstReceipt?: boolean;
                    /** @description To how many people a mail went that it is ready */
                    announcedTo?: number;
                    /**
                     * Format: date
                     * @description The letter came back undelivered
                     */
                    cameBackOn?: string;
                    channel: "portal" | "post";
                    dispatchId: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    expiredOn?: string;
                    /** @description The notice says which remedy there is */
                    isInstructed: boolean;
                    /** @description SHA-256 of the letter */
                    letter?: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    on: string;
                    /**
                     * Format: date-time
                     * @description Instant (UTC)
                     */
                    retrievedAt?: string;
                    /**
                     * Format: date
                     * @description By post, or once retrieved: when it counts as delivered. Before that: the last day to retrieve it
                     */
                    until?: string;
                    /** @description Why it is that day */
                    why?: {
                        de: string;
                        en: string;
                    };
                }[];
                final?: {
                    because: "period-over" | "waived" | "action-ended";
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    on: string;
                };
                /** @description Sent, or retrieved, and not yet delivered: when it will count as delivered, and what follows */
                foreseen?: {
                    /**
                     * Format: date
                     * @description The last day to file an action then
                     */
                    lastDay: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    on: string;
                    /** @description Why it is that day */
                    whyLastDay: {
                        de: string;
                        en: string;
                    };
                };
                /** @description Its letter says which remedy there is */
                isInstructed: boolean;
                /** @description Whether it grants, rejects, changes …; for its recipient from the retrieval or delivery on */
                kind?: "GRANT" | "REJECTION" | "AMENDMENT" | "EXTENSION" | "EXTENSION_REJECTION" | "REVOCATION" | "WITHDRAWAL" | "REIMBURSEMENT" | "INTEREST" | "FINAL";
                /** @description SHA-256 of the letter, for whom may open it */
                letter?: string;
                noticeId: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                releasedOn: string;
                status: "released" | "posted" | "in-portal" | "retrieved" | "not-retrieved" | "came-back" | "delivered" | "contested" | "final" | "annulled";
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                waivedOn?: string;
            }[];
            preparation?: {
                /** @description Of the grant afterwards; of a reimbursement what is claimed */
                amountCents: number;
                blocks?: {
                    /** @description How letters name it */
                    key: string;
                    kind: "greeting" | "reason" | "ancillary-provision" | "remedy";
                    language: "de" | "en";
                    text: string;
                    title: string;
                    version: number;
                }[];
                content: {
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from: string;
                    /** @constant */
                    kind: "GRANT";
                    lines: ({
                        /** @description Amount in cents */
                        amountCents: number;
                        /** @constant */
                        kind: "post";
                        lineId: string;
                        months?: number;
                        qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        /** @description Hundredths of a full-time equivalent */
                        share: number;
                        tier: string;
                    } | {
                        /** @description Amount in cents */
                        amountCents: number;
                        /** @constant */
                        kind: "measure";
                        lineId: string;
                    } | {
                        /** @description Amount in cents */
                        amountCents: number;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        from?: string;
                        /** @constant */
                        kind: "officer";
                        lineId: string;
                        months: number;
                        qualification: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        /** @description Hundredths of a full-time equivalent */
                        share: number;
                        sizeClass: string;
                    } | {
                        /** @description Amount in cents */
                        amountCents: number;
                        kind: "course" | "flat-sum";
                        lineId: string;
                        named: string;
                        units: number;
                    } | {
                        /** @description Amount in cents */
                        amountCents: number;
                        /** @constant */
                        kind: "plan-item";
                        lineId: string;
                        named: string;
                    })[];
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    to: string;
                } | {
                    causes: ({
                        changeId: string;
                        /** @constant */
                        kind: "change-notification";
                    } | {
                        /** @constant */
                        kind: "rule-set";
                        ruleSetVersion: number;
                    })[];
                    /** @description Id (hea_…) */
                    hearingId?: string;
                    /** @constant */
                    kind: "AMENDMENT";
                    lines: {
                        after: {
                            /** @description Amount in cents */
                            amountCents: number;
                            months?: number;
                            parts?: {
                                /** @description Amount in cents */
                                amountCents: number;
                                /**
                                 * Format: date
                                 * @description Date in Europe/Berlin, YYYY-MM-DD
                                 */
                                from: string;
                                months: number;
                                qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                                ruleSetVersion: number;
                                /** @description Hundredths of a full-time equivalent */
                                share: number;
                                tier?: string;
                                /**
                                 * Format: date
                                 * @description Date in Europe/Berlin, YYYY-MM-DD
                                 */
                                to: string;
                            }[];
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            /** @description Hundredths of a full-time equivalent */
                            share?: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to?: string;
                            units?: number;
                        };
                        before: {
                            /** @description Amount in cents */
                            amountCents: number;
                            months?: number;
                            parts?: {
                                /** @description Amount in cents */
                                amountCents: number;
                                /**
                                 * Format: date
                                 * @description Date in Europe/Berlin, YYYY-MM-DD
                                 */
                                from: string;
                                months: number;
                                qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                                ruleSetVersion: number;
                                /** @description Hundredths of a full-time equivalent */
                                share: number;
                                tier?: string;
                                /**
                                 * Format: date
                                 * @description Date in Europe/Berlin, YYYY-MM-DD
                                 */
                                to: string;
                            }[];
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            /** @description Hundredths of a full-time equivalent */
                            share?: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to?: string;
                            units?: number;
                        };
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        from?: string;
                        lineId: string;
                    }[];
                } | {
                    furtherRequestIds?: string[];
                    /** @constant */
                    kind: "EXTENSION";
                    months: number;
                    posts: {
                        /** @description Amount in cents */
                        amountCents: number;
                        fundedMonths: number;
                        lineId: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        newEnd: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        oldEnd: string;
                        parts?: {
                            /** @description Amount in cents */
                            amountCents: number;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            from: string;
                            months: number;
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            ruleSetVersion: number;
                            /** @description Hundredths of a full-time equivalent */
                            share: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to: string;
                        }[];
                        postId: string;
                    }[];
                    requestId?: string;
                    ruleSetVersion: number;
                } | {
                    /** @constant */
                    kind: "EXTENSION_REJECTION";
                    posts: {
                        /** @description Amount in cents */
                        amountCents: number;
                        lineId: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        newEnd: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        oldEnd: string;
                        postId: string;
                    }[];
                    /** @description Id (ext_…) */
                    requestId: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    requestedOn: string;
                } | {
                    basis: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from: string;
                    /** @description Id (hea_…) */
                    hearingId?: string;
                    /** @constant */
                    kind: "REVOCATION";
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    knownOn: string;
                    lines: {
                        after: {
                            /** @description Amount in cents */
                            amountCents: number;
                            months?: number;
                            parts?: {
                                /** @description Amount in cents */
                                amountCents: number;
                                /**
                                 * Format: date
                                 * @description Date in Europe/Berlin, YYYY-MM-DD
                                 */
                                from: string;
                                months: number;
                                qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                                ruleSetVersion: number;
                                /** @description Hundredths of a full-time equivalent */
                                share: number;
                                tier?: string;
                                /**
                                 * Format: date
                                 * @description Date in Europe/Berlin, YYYY-MM-DD
                                 */
                                to: string;
                            }[];
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            /** @description Hundredths of a full-time equivalent */
                            share?: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to?: string;
                            units?: number;
                        };
                        before: {
                            /** @description Amount in cents */
                            amountCents: number;
                            months?: number;
                            parts?: {
                                /** @description Amount in cents */
                                amountCents: number;
                                /**
                                 * Format: date
                                 * @description Date in Europe/Berlin, YYYY-MM-DD
                                 */
                                from: string;
                                months: number;
                                qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                                ruleSetVersion: number;
                                /** @description Hundredths of a full-time equivalent */
                                share: number;
                                tier?: string;
                                /**
                                 * Format: date
                                 * @description Date in Europe/Berlin, YYYY-MM-DD
                                 */
                                to: string;
                            }[];
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            /** @description Hundredths of a full-time equivalent */
                            share?: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to?: string;
                            units?: number;
                        };
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        from?: string;
                        lineId: string;
                    }[];
                } | {
                    basis: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from: string;
                    /** @description Id (hea_…) */
                    hearingId?: string;
                    /** @constant */
                    kind: "WITHDRAWAL";
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    knownOn: string;
                    lines: {
                        after: {
                            /** @description Amount in cents */
                            amountCents: number;
                            months?: number;
                            parts?: {
                                /** @description Amount in cents */
                                amountCents: number;
                                /**
                                 * Format: date
                                 * @description Date in Europe/Berlin, YYYY-MM-DD
                                 */
                                from: string;
                                months: number;
                                qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                                ruleSetVersion: number;
                                /** @description Hundredths of a full-time equivalent */
                                share: number;
                                tier?: string;
                                /**
                                 * Format: date
                                 * @description Date in Europe/Berlin, YYYY-MM-DD
                                 */
                                to: string;
                            }[];
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            /** @description Hundredths of a full-time equivalent */
                            share?: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to?: string;
                            units?: number;
                        };
                        before: {
                            /** @description Amount in cents */
                            amountCents: number;
                            months?: number;
                            parts?: {
                                /** @description Amount in cents */
                                amountCents: number;
                                /**
                                 * Format: date
                                 * @description Date in Europe/Berlin, YYYY-MM-DD
                                 */
                                from: string;
                                months: number;
                                qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                                ruleSetVersion: number;
                                /** @description Hundredths of a full-time equivalent */
                                share: number;
                                tier?: string;
                                /**
                                 * Format: date
                                 * @description Date in Europe/Berlin, YYYY-MM-DD
                                 */
                                to: string;
                            }[];
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            /** @description Hundredths of a full-time equivalent */
                            share?: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to?: string;
                            units?: number;
                        };
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        from?: string;
                        lineId: string;
                    }[];
                } | {
                    /** @description Id (ntc_…) */
                    becauseNoticeId: string;
                    /** @description Amount in cents */
                    claimedCents: number;
                    /** @description Id (hea_…) */
                    hearingId?: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    interestFrom: string;
                    /** @constant */
                    kind: "REIMBURSEMENT";
                } | {
                    /** @description Amount in cents */
                    backPaidCents: number;
                    /** @description Amount in cents */
                    claimableCents: number;
                    /** @description Amount in cents */
                    grantedCents: number;
                    /** @description Id (hea_…) */
                    hearingId?: string;
                    /** @constant */
                    kind: "FINAL";
                    /** @description Amount in cents */
                    paidCents: number;
                    /** @description Id (prf_…) */
                    proofId: string;
                    /** @description Amount in cents */
                    provenCents: number;
                    /** @description Amount in cents */
                    settledCents: number;
                } | {
                    /** @description Id (ntc_…) */
                    becauseNoticeId: string;
                    /** @description Amount in cents */
                    claimedCents: number;
                    correctionCents?: number;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from: string;
                    /** @description Amount in cents */
                    interestCents: number;
                    /** @constant */
                    kind: "INTEREST";
                    periods: {
                        basePoints: number;
                        days: number;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        from: string;
                        /** @description Amount in cents */
                        owedCents: number;
                        points: number;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        to: string;
                    }[];
                    repayments: {
                        /** @description Amount in cents */
                        cents: number;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        on: string;
                    }[];
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    until: string;
                };
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                countersignedOn?: string;
                /** @description Whether what it adds is set aside */
                funds: {
                    closedYear?: number;
                    /** @description Amount in cents */
                    frameAvailableCents?: number;
                    kind: "not-needed" | "pending" | "reserved" | "refused";
                    /** @description Amount in cents */
                    potAvailableCents?: number;
                    reason?: string;
                };
                /**
                 * Format: date
                 * @description Something more was said in its hearing after it was prepared
                 */
                heardOn?: string;
                kind: "AMENDMENT" | "EXTENSION" | "EXTENSION_REJECTION" | "REVOCATION" | "WITHDRAWAL" | "REIMBURSEMENT" | "FINAL" | "INTEREST";
                needs?: {
                    hearing?: {
                        source: string;
                    };
                    thirdSignature?: {
                        /** @description Amount in cents */
                        fromCents: number;
                        source: string;
                    };
                };
                noticeId: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                preparedOn: string;
                /** @description What it adds to the grant */
                raisesCents?: number;
                reason: string;
                returned?: {
                    note: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    on: string;
                };
            };
            programmeId: string;
            /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
            recipient?: string;
            version: number;
        };
        HandOverBody: {
            /** @description For whoever signs; no person */
            note?: string;
        };
        HistoryView: {
            applicationId: string;
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
                ruleSet?: string;
                /** @description In German, the language of the files */
                sentence: string;
                /** @description The same in English; what people wrote stands there as they wrote it */
                sentenceEn: string;
            }[];
            fileNumber: string;
        };
        ImportPreviewView: {
            after?: {
                lines: number;
                /** @description Amount in cents */
                requestedCents: number;
            };
            before: {
                lines: number;
                /** @description Amount in cents */
                requestedCents: number;
            };
            /** @description How many cells are wrong; as long as there is one, nothing can be taken over */
            errors: number;
            /** @description What the formal check would find today; it keeps nothing from being taken over */
            findings: {
                code: string;
                curable: boolean;
                de: string;
                en: string;
                lineIds?: string[];
            }[];
            /** @description The first lines that the draft would have */
            first?: ({
                /** @description Amount in cents */
                amountCents: number;
                /** @description Whoever employs, where it is not the applicant; an organisation, no person */
                employer?: string;
                /**
                 * Format: date
                 * @description First day of work; absent: when the period begins
                 */
                from?: string;
                /** @constant */
                kind: "post";
                /** @description Unique within the application */
                lineId?: string;
                /** @description Funded months; absent: as long as the rules fund a post */
                months?: number;
                /** @description Full-time equivalent as a decimal, e.g. 0.5 */
                share: number;
                /** @description Qualification class, one of those that the rule set has a rate for */
                tier: string;
                workplace?: string;
            } | {
                /** @description Amount in cents */
                amountCents: number;
                description: string;
                /** @constant */
                kind: "measure";
                /** @description Unique within the application */
                lineId?: string;
            } | {
                /** @description Amount in cents */
                amountCents: number;
                /**
                 * Format: date
                 * @description First day of work; absent: when the period begins
                 */
                from?: string;
                /** @description Inhabitants on the reference date of the rules */
                inhabitants: number;
                /** @constant */
                kind: "officer";
                /** @description Unique within the application */
                lineId?: string;
                /** @description Funded months; absent: as long as the rules fund a post */
                months?: number;
                /** @description Full-time equivalent as a decimal, e.g. 0.5 */
                share: number;
                workplace?: string;
            } | {
                /** @description Amount in cents */
                amountCents: number;
                description?: string;
                /** @description Format, one of those that the rule set knows */
                format: string;
                /** @constant */
                kind: "course";
                /** @description Unique within the application */
                lineId?: string;
                supplements?: string[];
                /** @description How many are taught, or how often the sum is asked for */
                units: number;
            } | {
                /** @description Amount in cents */
                amountCents: number;
                description?: string;
                /** @description Flat sum, one of those that the rule set knows */
                flatSum: string;
                /** @constant */
                kind: "flat-sum";
                /** @description Unique within the application */
                lineId?: string;
                /** @description How many are taught, or how often the sum is asked for */
                units: number;
            } | {
                /** @description Amount in cents */
                amountCents: number;
                /** @description What it costs, in cents */
                costCents: number;
                description?: string;
                /** @description Item of the plan, one of those that the rule set knows */
                item: string;
                /** @constant */
                kind: "plan-item";
                /** @description Unique within the application */
                lineId?: string;
                /** @description Own and other money, in cents */
                ownCents?: number;
            })[];
            /** @description How many of the rows the spreadsheet hides; they are read like the others */
            hiddenRows: number;
            /** @description Sheets that hold something and are not read, because they are hidden */
            hiddenSheets: string[];
            mode: "replace" | "append";
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
        };
        InformationRequestItem: {
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            answeredAt?: string;
            applicationId: string;
            callId: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            extendedOn?: string;
            fileNumber: string;
            items: string[];
            /**
             * Format: date
             * @description When the period ends: the next working day, where it shifted
             */
            lastDay: string;
            requestId: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            requestedOn: string;
            state: "open" | "overdue" | "answered" | "answered-late" | "withdrawn" | "closed";
        };
        InformationRequestsView: {
            /** @description The last to end first */
            items: components["schemas"]["InformationRequestItem"][];
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            today: string;
        };
        IntendedView: {
            /** @description Why, by the law */
            basis?: {
                code: string;
                de: string;
                en: string;
                source: string;
            };
            becauseNoticeId?: string;
            claim?: {
                /** @description Amount in cents */
                claimedCents: number;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                interestFrom: string;
            };
            /** @description Of all lines */
            differenceCents: number;
            /**
             * Format: date
             * @description The first day on which the grant does not hold any more
             */
            from?: string;
            kind: "GRANT" | "REJECTION" | "AMENDMENT" | "EXTENSION" | "EXTENSION_REJECTION" | "REVOCATION" | "WITHDRAWAL" | "REIMBURSEMENT" | "INTEREST" | "FINAL";
            /**
             * Format: date
             * @description When the authority learnt of the facts
             */
            knownOn?: string;
            lines: {
                after: {
                    /** @description Amount in cents */
                    amountCents: number;
                    months?: number;
                    parts?: {
                        /** @description Amount in cents */
                        amountCents: number;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        from: string;
                        months: number;
                        qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        ruleSetVersion: number;
                        /** @description Hundredths of a full-time equivalent */
                        share: number;
                        tier?: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        to: string;
                    }[];
                    /** @description Hundredths of a full-time equivalent */
                    share?: number;
                    /**
                     * Format: date
                     * @description The last day that the line lasts for, where it is known
                     */
                    to?: string;
                    units?: number;
                };
                before: {
                    /** @description Amount in cents */
                    amountCents: number;
                    months?: number;
                    parts?: {
                        /** @description Amount in cents */
                        amountCents: number;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        from: string;
                        months: number;
                        qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        ruleSetVersion: number;
                        /** @description Hundredths of a full-time equivalent */
                        share: number;
                        tier?: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        to: string;
                    }[];
                    /** @description Hundredths of a full-time equivalent */
                    share?: number;
                    /**
                     * Format: date
                     * @description The last day that the line lasts for, where it is known
                     */
                    to?: string;
                    units?: number;
                };
                /** @description Negative where it takes something */
                differenceCents: number;
                lineId: string;
                /** @description Among the lines of the application, from 1 on */
                place: number;
            }[];
            /** @description Of a final notice: what is granted, what for good, and what was paid too much */
            settled?: {
                /** @description Amount in cents */
                claimableCents: number;
                /** @description Amount in cents */
                grantedCents: number;
                /** @description Amount in cents */
                settledCents: number;
            };
            /** @description Until when the authority may; absent where it always may */
            takenBackBy?: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                on: string;
                why: {
                    de: string;
                    en: string;
                };
            };
        };
        IntentionBody: {
            intended: {
                /** @description Why, by the law */
                basis: "purpose-missed" | "used-late" | "condition-broken" | "unlawful" | "wrong-statements" | "unlawfulness-known" | "deceit";
                /**
                 * Format: date
                 * @description The first day on which the grant does not hold any more; it may lie in the past
                 */
                from: string;
                kind: "REVOCATION" | "WITHDRAWAL";
                /**
                 * Format: date
                 * @description When the authority learnt of the facts: from then on it has a year
                 */
                knownOn: string;
                /** @description What is left of lines; one without a figure ends before that day, and without lines all of them do */
                lines?: {
                    /** @description Of a post it follows from share, months and tier, of a course from its units; 0: nothing of this line */
                    amountCents?: number;
                    lineId: string;
                    months?: number;
                    /** @description Full-time equivalent granted, e.g. 0.87 */
                    share?: number;
                    /** @description One of those that the rule set has a rate for */
                    tier?: string;
                    /** @description Of a course or a flat sum */
                    units?: number;
                }[];
            } | {
                /** @description Id (ntc_…) */
                becauseNoticeId: string;
                /** @description Amount in cents */
                claimedCents: number;
                /** @constant */
                kind: "REIMBURSEMENT";
                /**
                 * Format: date
                 * @description When it was paid; asked for where the grant was taken back for the past
                 */
                paidOn?: string;
            } | {
                /** @description Why it changes */
                causes: ({
                    changeId: string;
                    /** @constant */
                    kind: "change-notification";
                } | {
                    /** @constant */
                    kind: "rule-set";
                    ruleSetVersion: number;
                })[];
                /** @constant */
                kind: "AMENDMENT";
                /** @description What is to hold of lines instead */
                lines: {
                    /** @description Of a post it follows from share, months and tier, of a course from its units; 0: nothing of this line */
                    amountCents?: number;
                    /**
                     * Format: date
                     * @description The first day on which it holds, the first one of a month of the line; the whole line unless told
                     */
                    from?: string;
                    lineId: string;
                    months?: number;
                    /** @description Full-time equivalent granted, e.g. 0.87 */
                    share?: number;
                    /**
                     * Format: date
                     * @description The first day of work, where it is another one than before
                     */
                    start?: string;
                    /** @description One of those that the rule set has a rate for */
                    tier?: string;
                    /** @description Of a course or a flat sum */
                    units?: number;
                }[];
            } | {
                /** @constant */
                kind: "FINAL";
                /** @description What was paid so far */
                paidCents: number;
            };
        };
        LetterCodeView: {
            /**
             * Format: date
             * @description A court annulled the notice, or it fell with the one that it rests on: the letter is genuine, and has no effect any more
             */
            annulledOn?: string;
            code: string;
            fileNumber: string;
            /** @description The state that the letter tells of, for whom may read the file */
            opens?: {
                applicationId: string;
                /**
                 * Format: date
                 * @description The day of that state
                 */
                effectiveOn: string;
                /** @description File of the notice, where the letter is one */
                grantId?: string;
                /**
                 * Format: date-time
                 * @description What was known then: when it was submitted or released; for a recipient when they had it in hand
                 */
                knownAt: string;
            };
        };
        NewCalendarBody: {
            language: "de" | "en";
        };
        NoticeHearingsView: {
            actions: "open-notice-hearing"[];
            applicationId: string;
            /** @description For which reasons a grant can be taken back */
            bases: {
                code: string;
                de: string;
                en: string;
                kind: "GRANT" | "REJECTION" | "AMENDMENT" | "EXTENSION" | "EXTENSION_REJECTION" | "REVOCATION" | "WITHDRAWAL" | "REIMBURSEMENT" | "INTEREST" | "FINAL";
                mark: string;
                source: string;
            }[];
            fileNumber: string;
            grantId: string;
            /** @description The last one first */
            items: {
                actions: ("extend-notice-hearing" | "give-notice-statement")[];
                /** @description Why, by the law */
                basis?: {
                    code: string;
                    de: string;
                    en: string;
                    source: string;
                };
                becauseNoticeId?: string;
                claim?: {
                    /** @description Amount in cents */
                    claimedCents: number;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    interestFrom: string;
                };
                closed?: {
                    because: "statement-received" | "period-over";
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    on: string;
                };
                /** @description Of all lines */
                differenceCents: number;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                extendedOn?: string;
                /**
                 * Format: date
                 * @description The first day on which the grant does not hold any more
                 */
                from?: string;
                grounds: string;
                hearingId: string;
                kind: "GRANT" | "REJECTION" | "AMENDMENT" | "EXTENSION" | "EXTENSION_REJECTION" | "REVOCATION" | "WITHDRAWAL" | "REIMBURSEMENT" | "INTEREST" | "FINAL";
                /**
                 * Format: date
                 * @description When the authority learnt of the facts
                 */
                knownOn?: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                lastDay: string;
                lines: {
                    after: {
                        /** @description Amount in cents */
                        amountCents: number;
                        months?: number;
                        parts?: {
                            /** @description Amount in cents */
                            amountCents: number;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            from: string;
                            months: number;
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            ruleSetVersion: number;
                            /** @description Hundredths of a full-time equivalent */
                            share: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to: string;
                        }[];
                        /** @description Hundredths of a full-time equivalent */
                        share?: number;
                        /**
                         * Format: date
                         * @description The last day that the line lasts for, where it is known
                         */
                        to?: string;
                        units?: number;
                    };
                    before: {
                        /** @description Amount in cents */
                        amountCents: number;
                        months?: number;
                        parts?: {
                            /** @description Amount in cents */
                            amountCents: number;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            from: string;
                            months: number;
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            ruleSetVersion: number;
                            /** @description Hundredths of a full-time equivalent */
                            share: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to: string;
                        }[];
                        /** @description Hundredths of a full-time equivalent */
                        share?: number;
                        /**
                         * Format: date
                         * @description The last day that the line lasts for, where it is known
                         */
                        to?: string;
                        units?: number;
                    };
                    /** @description Negative where it takes something */
                    differenceCents: number;
                    lineId: string;
                    /** @description Among the lines of the application, from 1 on */
                    place: number;
                }[];
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                openedOn: string;
                /** @description Of a final notice: what is granted, what for good, and what was paid too much */
                settled?: {
                    /** @description Amount in cents */
                    claimableCents: number;
                    /** @description Amount in cents */
                    grantedCents: number;
                    /** @description Amount in cents */
                    settledCents: number;
                };
                /** @description Oldest first */
                statements: {
                    files?: {
                        /** @description Id (att_…) */
                        attachmentId: string;
                        kind: "pdf" | "png" | "jpeg" | "xlsx";
                        lineId?: string;
                        sha256: string;
                        sizeBytes: number;
                    }[];
                    late: boolean;
                    /**
                     * Format: date-time
                     * @description Instant (UTC)
                     */
                    receivedAt: string;
                    text: string;
                }[];
                /** @description Until when the authority may; absent where it always may */
                takenBackBy?: {
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    on: string;
                    why: {
                        de: string;
                        en: string;
                    };
                };
                whyLastDay: {
                    de: string;
                    en: string;
                };
            }[];
            /** @description What the grant grants now, line by line */
            lines: {
                lineId: string;
                place: number;
                terms: {
                    /** @description Amount in cents */
                    amountCents: number;
                    months?: number;
                    parts?: {
                        /** @description Amount in cents */
                        amountCents: number;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        from: string;
                        months: number;
                        qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        ruleSetVersion: number;
                        /** @description Hundredths of a full-time equivalent */
                        share: number;
                        tier?: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        to: string;
                    }[];
                    /** @description Hundredths of a full-time equivalent */
                    share?: number;
                    /**
                     * Format: date
                     * @description The last day that the line lasts for, where it is known
                     */
                    to?: string;
                    units?: number;
                };
            }[];
            /** @description Notices that took something back, with the day of their delivery: what was paid of it can be claimed */
            takenBack: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from: string;
                kind: "GRANT" | "REJECTION" | "AMENDMENT" | "EXTENSION" | "EXTENSION_REJECTION" | "REVOCATION" | "WITHDRAWAL" | "REIMBURSEMENT" | "INTEREST" | "FINAL";
                noticeId: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                on?: string;
                /** @description Amount in cents */
                takenBackCents: number;
            }[];
            version: number;
        };
        NoticeItem: {
            /** @description For its recipient from the retrieval or delivery on */
            amountCents?: number;
            applicantName: string;
            applicationId: string;
            callId: string;
            channel?: "portal" | "post";
            decisionId: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            deliveredOn?: string;
            /** @description What it adds to the grant, below 0 what it takes; absent where its amount stands for itself */
            differenceCents?: number;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            dispatchedOn?: string;
            /** @description Official five-digit district key */
            district: string;
            districtName: string;
            fileNumber: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            finalOn?: string;
            /** @description Of the file; a rejection has one too, and no grant */
            grantId: string;
            /** @description Whether it grants, rejects, changes …; for its recipient from the retrieval or delivery on */
            kind?: "GRANT" | "REJECTION" | "AMENDMENT" | "EXTENSION" | "EXTENSION_REJECTION" | "REVOCATION" | "WITHDRAWAL" | "REIMBURSEMENT" | "INTEREST" | "FINAL";
            /**
             * Format: date
             * @description The last day to file an action
             */
            lastDay?: string;
            noticeId: string;
            programmeId: string;
            /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
            recipient?: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            releasedOn: string;
            status: "released" | "posted" | "in-portal" | "retrieved" | "not-retrieved" | "came-back" | "delivered" | "contested" | "final" | "annulled";
        };
        NoticeItemPage: {
            items: components["schemas"]["NoticeItem"][];
            nextCursor?: string;
        };
        ObjectToProofBody: {
            /**
             * Format: date
             * @description Until when; on a weekend or holiday the next working day
             */
            dueOn: string;
            /** @description What the recipient is to correct */
            points: string;
        };
        OpenCallBody: {
            budgetYear: number;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            deadline: string;
            deadlineTerms?: {
                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                mark: "F" | "D" | "M" | "A" | "?";
                note?: string;
                source: string;
                value: {
                    /** @description Whether lateness can be cured, or the deadline is an Ausschlussfrist */
                    effect: "curable" | "cut-off";
                    /** @description Announced as the last day whatever day it is (§ 31(3) sentence 2 LVwVfG): no shift */
                    fixedToTheDay: boolean;
                };
            };
            distributionKey: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                asOf?: string;
                label: string;
                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                mark: "F" | "D" | "M" | "A" | "?";
                source: string;
                weights: {
                    /** @description Official five-digit district key */
                    district: string;
                    weight: number;
                }[];
            };
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            opensOn: string;
            /** @description Amount in cents */
            potCents: number;
            ruleSetVersion: number;
            source: string;
            titleDe: string;
            titleEn: string;
        };
        OpenHearingBody: {
            /** @description Why no more; the applicant reads exactly this */
            grounds: string;
            /** @description What is intended to be granted, less than was requested; 0: nothing */
            intendedCents: number;
        };
        OpenNoticeHearingBody: {
            /** @description What shall be claimed back with it */
            claim?: {
                /** @description Amount in cents */
                claimedCents: number;
                /**
                 * Format: date
                 * @description When it was paid; interest does not begin before
                 */
                paidOn?: string;
            };
            /**
             * Format: date
             * @description Fourteen days from today unless told; it ends on the next working day
             */
            dueOn?: string;
            /** @description Why; the recipient reads exactly this */
            grounds: string;
            intended: {
                /** @description Why, by the law */
                basis: "purpose-missed" | "used-late" | "condition-broken" | "unlawful" | "wrong-statements" | "unlawfulness-known" | "deceit";
                /**
                 * Format: date
                 * @description The first day on which the grant does not hold any more; it may lie in the past
                 */
                from: string;
                kind: "REVOCATION" | "WITHDRAWAL";
                /**
                 * Format: date
                 * @description When the authority learnt of the facts: from then on it has a year
                 */
                knownOn: string;
                /** @description What is left of lines; one without a figure ends before that day, and without lines all of them do */
                lines?: {
                    /** @description Of a post it follows from share, months and tier, of a course from its units; 0: nothing of this line */
                    amountCents?: number;
                    lineId: string;
                    months?: number;
                    /** @description Full-time equivalent granted, e.g. 0.87 */
                    share?: number;
                    /** @description One of those that the rule set has a rate for */
                    tier?: string;
                    /** @description Of a course or a flat sum */
                    units?: number;
                }[];
            } | {
                /** @description Id (ntc_…) */
                becauseNoticeId: string;
                /** @description Amount in cents */
                claimedCents: number;
                /** @constant */
                kind: "REIMBURSEMENT";
                /**
                 * Format: date
                 * @description When it was paid; asked for where the grant was taken back for the past
                 */
                paidOn?: string;
            } | {
                /** @description Why it changes */
                causes: ({
                    changeId: string;
                    /** @constant */
                    kind: "change-notification";
                } | {
                    /** @constant */
                    kind: "rule-set";
                    ruleSetVersion: number;
                })[];
                /** @constant */
                kind: "AMENDMENT";
                /** @description What is to hold of lines instead */
                lines: {
                    /** @description Of a post it follows from share, months and tier, of a course from its units; 0: nothing of this line */
                    amountCents?: number;
                    /**
                     * Format: date
                     * @description The first day on which it holds, the first one of a month of the line; the whole line unless told
                     */
                    from?: string;
                    lineId: string;
                    months?: number;
                    /** @description Full-time equivalent granted, e.g. 0.87 */
                    share?: number;
                    /**
                     * Format: date
                     * @description The first day of work, where it is another one than before
                     */
                    start?: string;
                    /** @description One of those that the rule set has a rate for */
                    tier?: string;
                    /** @description Of a course or a flat sum */
                    units?: number;
                }[];
            } | {
                /** @constant */
                kind: "FINAL";
                /** @description What was paid so far */
                paidCents: number;
            };
        };
        OpenRehearsalBody: Record<string, never>;
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
        PactView: {
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            publishedOn: string;
            source: string;
            titleDe: string;
            titleEn: string;
            version: number;
            /** @description In their order, each with its sum */
            years: {
                lines: {
                    amount: {
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /** @description Amount in cents */
                        value: number;
                    };
                    /** @description The purpose, the same in every year */
                    line: string;
                    programmeCode?: string;
                    titleDe: string;
                    titleEn: string;
                    year: number;
                }[];
                /** @description Amount in cents */
                sumCents: number;
                year: number;
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
        PortalConsentView: {
            /** @description Notices go into the portal, where nobody chooses the post */
            isAgreed: boolean;
            /** @description Without it nothing is dispatched into the portal */
            isNeeded: boolean;
            /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
            mark: "F" | "D" | "M" | "A" | "?";
            /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
            partyKey: string;
            /**
             * Format: date
             * @description Since when it holds, or does not any more
             */
            since?: string;
            source: string;
            /** @description Oldest first */
            steps: {
                kind: "given" | "revoked";
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                on: string;
                /**
                 * Format: date-time
                 * @description Instant (UTC)
                 */
                recordedAt: string;
            }[];
            version: number;
        };
        PreCheckView: {
            /** @description What it would be held against, each with figure, rule and source */
            checks: {
                check: string;
                figures: {
                    [key: string]: string | number | boolean;
                };
                /** @description Of the lines that something stands against */
                lineIds?: string[];
                result: "passed" | "objected" | "not-applicable";
                rule?: {
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    parameter: string;
                    source: string;
                };
                says?: {
                    de: string;
                    en: string;
                };
            }[];
            declarations: {
                de: string;
                declaration: string;
                en: string;
                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                mark: "F" | "D" | "M" | "A" | "?";
                source: string;
            }[];
            findings: {
                code: string;
                curable: boolean;
                de: string;
                en: string;
                lineIds?: string[];
            }[];
            lines: {
                calculation?: {
                    /** @description The most that the rules give */
                    amountCents: number;
                    trace: {
                        inputs: {
                            from: string;
                            name: string;
                            value: string;
                        }[];
                        rounding: string;
                        steps: {
                            /** @description Amount in cents */
                            cents: number;
                            de: string;
                        }[];
                    };
                };
                /** @description The largest share that the frame still carries, where the line as it is does not fit */
                fit?: {
                    /** @description Amount in cents */
                    amountCents: number;
                    next?: {
                        /** @description By so much the next hundredth is too much */
                        overCents: number;
                        /** @description Hundredths of a full-time equivalent */
                        share: number;
                    };
                    /** @description Hundredths of a full-time equivalent */
                    share: number;
                };
                lineId: string;
            }[];
            /** @description Requested above the frame that was named */
            overCents?: number;
            /** @description Amount in cents */
            requestedCents: number;
            sections: {
                done: number;
                isComplete: boolean;
                of: number;
                section: "applicant" | "lines" | "partners" | "early-start" | "bank" | "declarations" | "attachments";
            }[];
        };
        PreferenceBody: {
            digest: boolean;
            language: "de" | "en";
            reminders: boolean;
        };
        PreferenceView: {
            /** @description Where mail goes, as the identity provider named it */
            address?: string;
            /** @description A summary each working day on which something is due */
            digest: boolean;
            /** @description There is a secret address of the calendar; it was shown once */
            hasCalendar: boolean;
            /** @description False where this installation sends no mail */
            isMailOffered: boolean;
            /** @description Of mails and calendar */
            language?: "de" | "en";
            reminders: boolean;
        };
        PrepareExtensionBody: {
            /** @description Blocks of text in the order of the letter, in the version that holds today */
            blocks?: {
                /** @description How letters name it */
                key: string;
                version: number;
            }[];
            lineIds?: string[];
            /** @description The recipient reads it */
            reason: string;
        };
        PresenceBody: {
            section: "applicant" | "lines" | "partners" | "early-start" | "bank" | "declarations" | "attachments";
            /** @description Names the tab: one person in two tabs has two places */
            tab: string;
        };
        PresenceView: {
            here: {
                isYou: boolean;
                name?: string;
                sections: ("applicant" | "lines" | "partners" | "early-start" | "bank" | "declarations" | "attachments")[];
            }[];
        };
        PreviewChangeBody: {
            /**
             * Format: date
             * @description The first day on which it is so
             */
            from: string;
            lineId: string;
            wish: {
                /** @description Whoever employs; an organisation, no person */
                employer?: string;
                /**
                 * @description Another person is employed; who, staffing is told
                 * @constant
                 */
                person?: true;
                /** @description What the line is for; no person */
                purpose?: string;
                /** @description In hundredths */
                share?: number;
                /**
                 * Format: date
                 * @description First day of work
                 */
                start?: string;
                /** @description Qualification, one of those that the rules know */
                tier?: string;
            };
        };
        PreviewTemplateBody: {
            days: number;
            wording: {
                subjectDe: string;
                subjectEn: string;
                textDe: string;
                textEn: string;
            };
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
        ProgrammeChangesView: {
            /** @description `known` unless told */
            by: "known" | "effective";
            /** @description Field by field, in German words */
            changes: {
                after?: string;
                before?: string;
                causes: string[];
                field: string;
                name: string;
            }[];
            code: string;
            /** @description What happened in between */
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
                ruleSet?: string;
                /** @description In German, the language of the files */
                sentence: string;
                /** @description The same in English; what people wrote stands there as they wrote it */
                sentenceEn: string;
            }[];
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            from: string;
            programmeId: string;
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            to: string;
        };
        ProgrammeListItem: {
            code: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            effectiveOn: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            endsOn: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            evaluationOn: string;
            programmeId: string;
            ruleSets: {
                source: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                validFrom: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                validTo?: string;
                version: number;
            }[];
            titleDe: string;
            titleEn: string;
        };
        ProgrammeListItemPage: {
            items: components["schemas"]["ProgrammeListItem"][];
            nextCursor?: string;
        };
        ProgrammeView: {
            code: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            effectiveOn: string;
            endsOn: {
                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                mark: "F" | "D" | "M" | "A" | "?";
                note?: string;
                source: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                value: string;
            };
            evaluationOn: {
                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                mark: "F" | "D" | "M" | "A" | "?";
                note?: string;
                source: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                value: string;
            };
            programmeId: string;
            ruleSets: components["schemas"]["RuleSetView"][];
            source: string;
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
        ProofDraftView: {
            appointments: {
                appointmentId: string;
                /** @description Amount in cents */
                costCents?: number;
                differs?: {
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from?: string;
                    qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                    reason?: string;
                    /** @description Hundredths of a full-time equivalent */
                    share?: number;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    to?: string;
                };
            }[];
            lines: {
                /** @description Amount in cents */
                amountCents?: number;
                lineId: string;
                reason?: string;
            }[];
            /** @description Who worked on a post and is not known to have, without a person */
            named: {
                /** @description Amount in cents */
                costCents?: number;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from?: string;
                lineId?: string;
                qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                reason?: string;
                /** @description Hundredths of a full-time equivalent */
                share?: number;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                to?: string;
            }[];
            narrative: string;
            proofId: string;
            /** @description When and by whom; missing where nobody has saved anything */
            saved?: {
                /**
                 * Format: date-time
                 * @description Instant (UTC)
                 */
                at: string;
                isYou: boolean;
                name?: string;
            };
            version: number;
        };
        ProofOfUseHistoryView: {
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
                ruleSet?: string;
                /** @description In German, the language of the files */
                sentence: string;
                /** @description The same in English; what people wrote stands there as they wrote it */
                sentenceEn: string;
            }[];
            fileNumber: string;
            proofId: string;
        };
        ProofOfUseItem: {
            /** @description Amount in cents */
            acceptedCents?: number;
            /** @description As of the day of receipt */
            applicantName: string;
            applicationId: string;
            callId: string;
            /** @description The recipient said that something differs */
            deviates: boolean;
            /** @description Official five-digit district key */
            district: string;
            districtName: string;
            /**
             * Format: date
             * @description Last day to submit it
             */
            dueOn: string;
            fileNumber: string;
            /**
             * Format: date
             * @description First day that is proven
             */
            from: string;
            grantId: string;
            /** @description Amount in cents */
            grantedCents: number;
            /** @description The lot fell on it */
            isSampled: boolean;
            kind: "interim" | "final";
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            objectedUntil?: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            overdueOn?: string;
            programmeId: string;
            proofId: string;
            /** @description Amount in cents */
            provenCents?: number;
            /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
            recipient?: string;
            status: "running" | "due" | "overdue" | "submitted" | "objected" | "checked" | "accepted" | "dropped";
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            submittedOn?: string;
            /**
             * Format: date
             * @description Last day that is proven
             */
            to: string;
        };
        ProofOfUseItemPage: {
            items: components["schemas"]["ProofOfUseItem"][];
            nextCursor?: string;
        };
        ProofOfUseView: {
            accepted?: {
                /** @description Amount in cents */
                cents: number;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                on: string;
            };
            /** @description What the person who asks can do now */
            actions: ("prefill" | "draft" | "submit" | "remind" | "check" | "object" | "accept")[];
            /** @description As of the day of receipt */
            applicantName: string;
            applicationId: string;
            callId: string;
            check?: {
                /** @description Amount in cents */
                acceptedCents: number;
                answers: {
                    answer: "yes" | "no" | "not-applicable";
                    note?: string;
                    question: string;
                }[];
                notRecognised: {
                    /** @description Amount in cents */
                    amountCents: number;
                    of: string;
                    reason: string;
                }[];
                note: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                on: string;
            };
            /** @description Official five-digit district key */
            district: string;
            districtName: string;
            /**
             * Format: date
             * @description Last day to submit it
             */
            dueOn: string;
            fileNumber: string;
            /**
             * Format: date
             * @description First day that is proven
             */
            from: string;
            grantId: string;
            /** @description Amount in cents */
            grantedCents: number;
            kind: "interim" | "final";
            /** @description What is granted, once it is filled in */
            lines: {
                /** @description Granted */
                amountCents: number;
                kind: "post" | "officer" | "measure" | "course" | "flat-sum" | "plan-item";
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                lastDay?: string;
                lineId: string;
                parts?: {
                    /** @description Amount in cents */
                    amountCents: number;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from: string;
                    qualification: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                    rates: {
                        qualification: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        /** @description Amount in cents */
                        yearlyCents: number;
                    }[];
                    /** @description Hundredths of a full-time equivalent */
                    share: number;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    to: string;
                }[];
                qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                rates?: {
                    qualification: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                    /** @description Amount in cents */
                    yearlyCents: number;
                }[];
                /** @description Hundredths of a full-time equivalent */
                share?: number;
            }[];
            objection?: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                on: string;
                points: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                until: string;
            };
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            overdueOn?: string;
            /** @description What is known of the period */
            prefilled?: {
                /** @description Amount in cents */
                amountCents: number;
                appointments: {
                    /** @description Amount in cents */
                    amountCents: number;
                    appointmentId: string;
                    days?: {
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        from: string;
                        /** @description Hundredths of a full-time equivalent */
                        share: number;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        to: string;
                    }[];
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from: string;
                    lineId: string;
                    parts?: {
                        /** @description Amount in cents */
                        amountCents: number;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        from: string;
                        /** @description Hundredths of a full-time equivalent */
                        share: number;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        to: string;
                        /** @description Amount in cents */
                        yearlyCents: number;
                    }[];
                    qualification: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                    /** @description Hundredths of a full-time equivalent */
                    share: number;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    to: string;
                }[];
                /** @description What will be filled in once others tell it */
                missing: ("appointments" | "payments" | "counselling-totals")[];
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                on: string;
            };
            programmeId: string;
            proofId: string;
            /** @description What a check looks at; for the authority */
            questions: {
                de: string;
                en: string;
                key: string;
            }[];
            /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
            recipient?: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            remindedOn?: string;
            sampled?: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                on: string;
                sampleId: string;
                seed: string;
            };
            status: "running" | "due" | "overdue" | "submitted" | "objected" | "checked" | "accepted" | "dropped";
            submission?: {
                /** @description Amount in cents */
                amountCents: number;
                appointments: {
                    /** @description Amount in cents */
                    amountCents: number;
                    appointmentId: string;
                    /** @description What it really cost */
                    costCents: number;
                    days?: {
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        from: string;
                        /** @description Hundredths of a full-time equivalent */
                        share: number;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        to: string;
                    }[];
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from: string;
                    /**
                     * @description Named in the proof; nobody has reported it as an appointment
                     * @constant
                     */
                    isNamed?: true;
                    lineId: string;
                    parts?: {
                        /** @description Amount in cents */
                        amountCents: number;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        from: string;
                        /** @description Hundredths of a full-time equivalent */
                        share: number;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        to: string;
                        /** @description Amount in cents */
                        yearlyCents: number;
                    }[];
                    qualification: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                    /** @description Why it differs from what was known; missing where it is confirmed */
                    reason?: string;
                    /** @description Hundredths of a full-time equivalent */
                    share: number;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    to: string;
                }[];
                deviates: boolean;
                files: {
                    /** @description Id (att_…) */
                    attachmentId: string;
                    kind: "pdf" | "png" | "jpeg" | "xlsx";
                    lineId?: string;
                    sha256: string;
                    sizeBytes: number;
                }[];
                late: boolean;
                lines: {
                    /** @description Amount in cents */
                    amountCents: number;
                    lineId: string;
                    reason?: string;
                }[];
                narrative: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                on: string;
                /** @description What of the amount is above the actual cost of posts: for the statistic */
                overFinancedCents: number;
                /**
                 * Format: date-time
                 * @description Instant (UTC)
                 */
                receivedAt: string;
            };
            /**
             * Format: date
             * @description Last day that is proven
             */
            to: string;
            version: number;
            /** @description Why it is due on that day */
            whyDueOn: {
                de: string;
                en: string;
            };
        };
        ProofSampleView: {
            /** @description The same proofs are drawn as on that day */
            agrees: boolean;
            callId: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            drawnOn: string;
            kind: "interim" | "final";
            /** @description The draw, made again from seed and list, the smallest lot first */
            lots: {
                fileNumber?: string;
                /** @description Amount in cents */
                grantedCents?: number;
                /** @description SHA-256 of `seed:proof`: the smallest are drawn */
                hash: string;
                isDrawn: boolean;
                proofId: string;
            }[];
            percent: number;
            programmeId: string;
            sampleId: string;
            seed: string;
            year: string;
        };
        ProofView: {
            applicantName: string;
            applicationId: string;
            eventId: string;
            fileNumber: string;
            hash: string;
            /** @description Where a file was asked for */
            letter?: {
                /**
                 * Format: date-time
                 * @description Instant (UTC)
                 */
                renderedAt: string;
                sha256: string;
            };
            position: string;
            receipt?: components["schemas"]["ReceiptView"];
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            recordedAt: string;
            /** @constant */
            rehearsal?: true;
            streamVersion: number;
            /** @description What stands there, e.g. application.submitted */
            type: string;
        };
        ProposeTextBlockBody: {
            /** @description How letters name it */
            key: string;
            kind: "greeting" | "reason" | "ancillary-provision" | "remedy";
            language: "de" | "en";
            /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
            mark: "F" | "D" | "M" | "A" | "?";
            /** @description For which notices it is offered; absent: for all */
            notices?: {
                /** @description No notice of the kind goes without it, or without another block of its own kind that is needed as well */
                isNeeded: boolean;
                kind: "GRANT" | "REJECTION" | "AMENDMENT" | "EXTENSION" | "EXTENSION_REJECTION" | "REVOCATION" | "WITHDRAWAL" | "REIMBURSEMENT" | "INTEREST" | "FINAL";
            }[];
            /** @description Where it is written, or what it assumes */
            source: string;
            /** @description With placeholders in braces; a letter fills them in */
            text: string;
            title: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            validFrom: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            validTo?: string;
            version: number;
        };
        PublicationChangesView: {
            /** @description `known` unless told */
            by: "known" | "effective";
            /** @description Field by field, in German words */
            changes: {
                after?: string;
                before?: string;
                causes: string[];
                field: string;
                name: string;
            }[];
            /** @description What happened in between */
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
                ruleSet?: string;
                /** @description In German, the language of the files */
                sentence: string;
                /** @description The same in English; what people wrote stands there as they wrote it */
                sentenceEn: string;
            }[];
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            from: string;
            /** @description What is compared */
            of: string;
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            to: string;
        };
        PublicationHistoryView: {
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
                ruleSet?: string;
                /** @description In German, the language of the files */
                sentence: string;
                /** @description The same in English; what people wrote stands there as they wrote it */
                sentenceEn: string;
            }[];
            /** @description What it is called */
            of: string;
        };
        PublishDecreeBody: {
            code: string;
            groups: {
                accommodation?: ("TEMPORARY" | "FOLLOW_UP" | "PRIVATE")[];
                from: {
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    value: string;
                };
                /** @description How files name it */
                group: string;
                residenceStatus?: ("SECTION_24" | "ASYLUM_SEEKER" | "RECOGNISED" | "TOLERATED" | "OTHER")[];
                titleDe: string;
                titleEn: string;
                to?: {
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    value: string;
                };
            }[];
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            publishedOn: string;
            source: string;
            titleDe: string;
            titleEn: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            validFrom: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            validTo?: string;
        };
        PublishPactBody: {
            lines: {
                amount: {
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /** @description Amount in cents */
                    value: number;
                };
                /** @description The purpose, the same in every year */
                line: string;
                programmeCode?: string;
                titleDe: string;
                titleEn: string;
                year: number;
            }[];
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            publishedOn: string;
            source: string;
            titleDe: string;
            titleEn: string;
            version: number;
        };
        PublishProgrammeBody: {
            code: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            effectiveOn: string;
            endsOn: {
                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                mark: "F" | "D" | "M" | "A" | "?";
                note?: string;
                source: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                value: string;
            };
            evaluationOn: {
                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                mark: "F" | "D" | "M" | "A" | "?";
                note?: string;
                source: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                value: string;
            };
            source: string;
            titleDe: string;
            titleEn: string;
        };
        PublishRuleSetBody: {
            funding: {
                applicants: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: ("district" | "municipality" | "grouping" | "carrier")[];
                };
                counsellingLimitMonths?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: number;
                };
                counsellingLimitWithReasonMonths?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: number;
                };
                extension?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: {
                        /**
                         * Format: date
                         * @description The day on which a post has to stand in one of these states
                         */
                        cutOff: string;
                        /** @description Funded months that are added at most */
                        months: number;
                        /** @description Approved and never filled, filled, or vacant within its window */
                        states: ("APPROVED" | "FILLED" | "VACANT")[];
                    };
                };
                /** @constant */
                family: "per-capita-post";
                finalProofWithinMonths?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: number;
                };
                fundedMonthsInAll?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: number;
                };
                hearingBefore?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: ("rejection" | "cut")[];
                };
                hearingDays?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: number;
                };
                indicators?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: "half-yearly" | "yearly";
                };
                lineKinds: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: ("post" | "measure")[];
                };
                maximumMonths?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: number;
                };
                minimumShare: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /** @description Hundredths of a full-time equivalent */
                    value: number;
                };
                paysHigherTier?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: boolean;
                };
                periodFrom: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    value: string;
                };
                periodTo: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    value: string;
                };
                suspensionCapMonths?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: number;
                };
                thirdSignatureFromCents?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /** @description Amount in cents */
                    value: number;
                };
                tiers: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: {
                        /** @description What proves it */
                        evidenceDe: string;
                        evidenceEn: string;
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark?: "F" | "D" | "M" | "A" | "?";
                        /** @description The least qualification that a person needs for it, by the list of the state */
                        qualification: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        /** @description For a full-time equivalent and a year, in cents */
                        ratePerFteYearCents: number;
                        source?: string;
                        /** @description How lines name it */
                        tier: string;
                        titleDe: string;
                        titleEn: string;
                    }[];
                };
                vacancyWindowMonths?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: number;
                };
                waitingListBy?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: "receipt" | "score";
                };
                windowOfNeverFilled?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: boolean;
                };
            } | {
                applicants: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: ("district" | "municipality" | "grouping" | "carrier")[];
                };
                classes: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: {
                        /** @description For a full-time equivalent and a year, in cents */
                        ceilingCents: number;
                        /** @description How long funding may last at most */
                        fundingYears?: number;
                        /** @description No class of this size any more */
                        inhabitantsBelow?: number;
                        inhabitantsFrom: number;
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark?: "F" | "D" | "M" | "A" | "?";
                        /** @description How grants name it */
                        sizeClass: string;
                        source?: string;
                        titleDe: string;
                        titleEn: string;
                    }[];
                };
                /** @constant */
                family: "size-class-fixed";
                hearingBefore?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: ("rejection" | "cut")[];
                };
                hearingDays?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: number;
                };
                inhabitantsOn: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    value: string;
                };
                minimumShare: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /** @description Hundredths of a full-time equivalent */
                    value: number;
                };
                periodFrom: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    value: string;
                };
                periodTo: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    value: string;
                };
                qualification: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: {
                        evidenceDe: string;
                        evidenceEn: string;
                        qualification: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                    };
                };
                split: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: {
                        parts: number;
                        /** @description Hundredths of a full-time equivalent */
                        share: number;
                    };
                };
                thirdSignatureFromCents?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /** @description Amount in cents */
                    value: number;
                };
                waitingListBy?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: "receipt" | "score";
                };
            } | {
                applicants: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: ("district" | "municipality" | "grouping" | "carrier")[];
                };
                /** @constant */
                family: "per-unit";
                flatSums?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: {
                        /** @description How lines name it */
                        flatSum: string;
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark?: "F" | "D" | "M" | "A" | "?";
                        source?: string;
                        /** @description Amount in cents */
                        sumCents: number;
                        titleDe: string;
                        titleEn: string;
                    }[];
                };
                formats: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: {
                        /** @description How lines name it */
                        format: string;
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark?: "F" | "D" | "M" | "A" | "?";
                        maximumUnits?: number;
                        /** @description For one unit, in cents */
                        ratePerUnitCents: number;
                        source?: string;
                        titleDe: string;
                        titleEn: string;
                    }[];
                };
                hearingBefore?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: ("rejection" | "cut")[];
                };
                hearingDays?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: number;
                };
                periodFrom: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    value: string;
                };
                periodTo: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    value: string;
                };
                supplements?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: {
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark?: "F" | "D" | "M" | "A" | "?";
                        /** @description Added to the rate of one unit, in cents */
                        perUnitCents: number;
                        source?: string;
                        /** @description How lines name it */
                        supplement: string;
                        titleDe: string;
                        titleEn: string;
                    }[];
                };
                thirdSignatureFromCents?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /** @description Amount in cents */
                    value: number;
                };
                unit: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: {
                        minutes: number;
                        titleDe: string;
                        titleEn: string;
                    };
                };
                waitingListBy?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: "receipt" | "score";
                };
            } | {
                applicants: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: ("district" | "municipality" | "grouping" | "carrier")[];
                };
                carrier: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: string;
                };
                ceilingCents: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /** @description The most that an application can be granted */
                    value: number;
                };
                /** @constant */
                family: "project";
                financing: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /** @description Fixed amount, share of the cost, or what is left beside own money */
                    value: "fixed" | "proportional" | "deficit";
                };
                hearingBefore?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: ("rejection" | "cut")[];
                };
                hearingDays?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: number;
                };
                periodFrom: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    value: string;
                };
                periodTo: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    value: string;
                };
                planItems: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: {
                        /** @description Amount in cents */
                        ceilingCents?: number;
                        /** @description How lines name it */
                        item: string;
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark?: "F" | "D" | "M" | "A" | "?";
                        source?: string;
                        titleDe: string;
                        titleEn: string;
                    }[];
                };
                selection?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: {
                        criteria: {
                            /** @description How score sheets name it */
                            criterion: string;
                            /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                            mark?: "F" | "D" | "M" | "A" | "?";
                            mostPoints: number;
                            source?: string;
                            titleDe: string;
                            titleEn: string;
                            /** @description Of a hundred */
                            weight: number;
                        }[];
                        /** @description So many give their points to each application at least */
                        reviewers: number;
                        tieBy: string[];
                    };
                };
                sharePercent?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: number;
                };
                thirdSignatureFromCents?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /** @description Amount in cents */
                    value: number;
                };
                waitingListBy?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: "receipt" | "score";
                };
            };
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            publishedOn: string;
            source: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            validFrom: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            validTo?: string;
            version: number;
        };
        PublishTemplateBody: {
            days: {
                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                mark: "F" | "D" | "M" | "A" | "?";
                note?: string;
                source: string;
                value: number;
            };
            isAutomatic: boolean;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            validFrom: string;
            version: number;
            wording: {
                subjectDe: string;
                subjectEn: string;
                textDe: string;
                textEn: string;
            };
        };
        QueryChangeBody: {
            /** @description The recipient reads it */
            question: string;
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
        ReceiptView: {
            applicantName: string;
            applicationId: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            deadline: string;
            /** @description Official five-digit district key */
            district: string;
            districtName: string;
            eventId: string;
            fileNumber: string;
            /** @description SHA-256 of the submission in its chained stream */
            hash: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            lastDay: string;
            late: boolean;
            lines: number;
            position: string;
            programmeCode: string;
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            receivedAt: string;
            /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
            recipient?: string;
            /** @description Amount in cents */
            requestedCents: number;
            stream: string;
            streamVersion: number;
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
        RecordDeliveryBody: {
            /** @description Id (dsp_…) */
            dispatchId?: string;
            /**
             * Format: date
             * @description The day that the receipt names
             */
            receivedOn: string;
        };
        RecordReturnBody: {
            /**
             * Format: date
             * @description When the letter was back
             */
            cameBackOn: string;
            /** @description What the post noted on it */
            note?: string;
        };
        RefuseChangeBody: {
            /** @description The recipient reads it */
            reason: string;
        };
        RehearsalListItem: {
            callId: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            deadline: string;
            /** @description It is tried under rules that are not published */
            hasOwnRules: boolean;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            opensOn: string;
            /** @description Amount in cents */
            potCents: number;
            programmeCode: string;
            programmeId: string;
            ruleSetVersion: number;
            titleDe: string;
            titleEn: string;
        };
        RehearsalListItemPage: {
            items: components["schemas"]["RehearsalListItem"][];
            nextCursor?: string;
        };
        RehearsalOverView: {
            callId: string;
            openedCallId?: string;
        };
        RehearsalView: {
            call: {
                budgetYear: number;
                /** @description Id (call_…) */
                callId: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                deadline: string;
                deadlineTerms?: {
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: {
                        /** @description Whether lateness can be cured, or the deadline is an Ausschlussfrist */
                        effect: "curable" | "cut-off";
                        /** @description Announced as the last day whatever day it is (§ 31(3) sentence 2 LVwVfG): no shift */
                        fixedToTheDay: boolean;
                    };
                };
                distributionKey: {
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
                    weights: {
                        /** @description Official five-digit district key */
                        district: string;
                        weight: number;
                    }[];
                };
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                effectiveOn: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                opensOn: string;
                /** @description Amount in cents */
                potCents: number;
                programmeCode: string;
                /** @description Id (prg_…) */
                programmeId: string;
                ruleSetVersion: number;
                source: string;
                titleDe: string;
                titleEn: string;
            };
            money: components["schemas"]["FramesView"];
            /** @description Tried, and not published as such */
            rules?: {
                funding: {
                    applicants: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: ("district" | "municipality" | "grouping" | "carrier")[];
                    };
                    counsellingLimitMonths?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: number;
                    };
                    counsellingLimitWithReasonMonths?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: number;
                    };
                    extension?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: {
                            /**
                             * Format: date
                             * @description The day on which a post has to stand in one of these states
                             */
                            cutOff: string;
                            /** @description Funded months that are added at most */
                            months: number;
                            /** @description Approved and never filled, filled, or vacant within its window */
                            states: ("APPROVED" | "FILLED" | "VACANT")[];
                        };
                    };
                    /** @constant */
                    family: "per-capita-post";
                    finalProofWithinMonths?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: number;
                    };
                    fundedMonthsInAll?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: number;
                    };
                    hearingBefore?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: ("rejection" | "cut")[];
                    };
                    hearingDays?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: number;
                    };
                    indicators?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: "half-yearly" | "yearly";
                    };
                    lineKinds: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: ("post" | "measure")[];
                    };
                    maximumMonths?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: number;
                    };
                    minimumShare: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /** @description Hundredths of a full-time equivalent */
                        value: number;
                    };
                    paysHigherTier?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: boolean;
                    };
                    periodFrom: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        value: string;
                    };
                    periodTo: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        value: string;
                    };
                    suspensionCapMonths?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: number;
                    };
                    thirdSignatureFromCents?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /** @description Amount in cents */
                        value: number;
                    };
                    tiers: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: {
                            /** @description What proves it */
                            evidenceDe: string;
                            evidenceEn: string;
                            /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                            mark?: "F" | "D" | "M" | "A" | "?";
                            /** @description The least qualification that a person needs for it, by the list of the state */
                            qualification: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            /** @description For a full-time equivalent and a year, in cents */
                            ratePerFteYearCents: number;
                            source?: string;
                            /** @description How lines name it */
                            tier: string;
                            titleDe: string;
                            titleEn: string;
                        }[];
                    };
                    vacancyWindowMonths?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: number;
                    };
                    waitingListBy?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: "receipt" | "score";
                    };
                    windowOfNeverFilled?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: boolean;
                    };
                } | {
                    applicants: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: ("district" | "municipality" | "grouping" | "carrier")[];
                    };
                    classes: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: {
                            /** @description For a full-time equivalent and a year, in cents */
                            ceilingCents: number;
                            /** @description How long funding may last at most */
                            fundingYears?: number;
                            /** @description No class of this size any more */
                            inhabitantsBelow?: number;
                            inhabitantsFrom: number;
                            /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                            mark?: "F" | "D" | "M" | "A" | "?";
                            /** @description How grants name it */
                            sizeClass: string;
                            source?: string;
                            titleDe: string;
                            titleEn: string;
                        }[];
                    };
                    /** @constant */
                    family: "size-class-fixed";
                    hearingBefore?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: ("rejection" | "cut")[];
                    };
                    hearingDays?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: number;
                    };
                    inhabitantsOn: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        value: string;
                    };
                    minimumShare: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /** @description Hundredths of a full-time equivalent */
                        value: number;
                    };
                    periodFrom: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        value: string;
                    };
                    periodTo: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        value: string;
                    };
                    qualification: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: {
                            evidenceDe: string;
                            evidenceEn: string;
                            qualification: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        };
                    };
                    split: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: {
                            parts: number;
                            /** @description Hundredths of a full-time equivalent */
                            share: number;
                        };
                    };
                    thirdSignatureFromCents?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /** @description Amount in cents */
                        value: number;
                    };
                    waitingListBy?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: "receipt" | "score";
                    };
                } | {
                    applicants: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: ("district" | "municipality" | "grouping" | "carrier")[];
                    };
                    /** @constant */
                    family: "per-unit";
                    flatSums?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: {
                            /** @description How lines name it */
                            flatSum: string;
                            /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                            mark?: "F" | "D" | "M" | "A" | "?";
                            source?: string;
                            /** @description Amount in cents */
                            sumCents: number;
                            titleDe: string;
                            titleEn: string;
                        }[];
                    };
                    formats: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: {
                            /** @description How lines name it */
                            format: string;
                            /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                            mark?: "F" | "D" | "M" | "A" | "?";
                            maximumUnits?: number;
                            /** @description For one unit, in cents */
                            ratePerUnitCents: number;
                            source?: string;
                            titleDe: string;
                            titleEn: string;
                        }[];
                    };
                    hearingBefore?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: ("rejection" | "cut")[];
                    };
                    hearingDays?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: number;
                    };
                    periodFrom: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        value: string;
                    };
                    periodTo: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        value: string;
                    };
                    supplements?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: {
                            /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                            mark?: "F" | "D" | "M" | "A" | "?";
                            /** @description Added to the rate of one unit, in cents */
                            perUnitCents: number;
                            source?: string;
                            /** @description How lines name it */
                            supplement: string;
                            titleDe: string;
                            titleEn: string;
                        }[];
                    };
                    thirdSignatureFromCents?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /** @description Amount in cents */
                        value: number;
                    };
                    unit: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: {
                            minutes: number;
                            titleDe: string;
                            titleEn: string;
                        };
                    };
                    waitingListBy?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: "receipt" | "score";
                    };
                } | {
                    applicants: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: ("district" | "municipality" | "grouping" | "carrier")[];
                    };
                    carrier: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: string;
                    };
                    ceilingCents: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /** @description The most that an application can be granted */
                        value: number;
                    };
                    /** @constant */
                    family: "project";
                    financing: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /** @description Fixed amount, share of the cost, or what is left beside own money */
                        value: "fixed" | "proportional" | "deficit";
                    };
                    hearingBefore?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: ("rejection" | "cut")[];
                    };
                    hearingDays?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: number;
                    };
                    periodFrom: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        value: string;
                    };
                    periodTo: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        value: string;
                    };
                    planItems: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: {
                            /** @description Amount in cents */
                            ceilingCents?: number;
                            /** @description How lines name it */
                            item: string;
                            /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                            mark?: "F" | "D" | "M" | "A" | "?";
                            source?: string;
                            titleDe: string;
                            titleEn: string;
                        }[];
                    };
                    selection?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: {
                            criteria: {
                                /** @description How score sheets name it */
                                criterion: string;
                                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                                mark?: "F" | "D" | "M" | "A" | "?";
                                mostPoints: number;
                                source?: string;
                                titleDe: string;
                                titleEn: string;
                                /** @description Of a hundred */
                                weight: number;
                            }[];
                            /** @description So many give their points to each application at least */
                            reviewers: number;
                            tieBy: string[];
                        };
                    };
                    sharePercent?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: number;
                    };
                    thirdSignatureFromCents?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        /** @description Amount in cents */
                        value: number;
                    };
                    waitingListBy?: {
                        /** @description Whose date says which version of the rules holds */
                        anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                        /** @description What a new value does to notices that are final */
                        effect: "none" | "favourable-on-application" | "recalculate";
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark: "F" | "D" | "M" | "A" | "?";
                        note?: string;
                        source: string;
                        value: "receipt" | "score";
                    };
                };
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                publishedOn: string;
                ruleSetId: string;
                source: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                validFrom: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                validTo?: string;
                version: number;
            };
        };
        RejectExtensionRequestBody: {
            /** @description Blocks of text in the order of the letter, in the version that holds today */
            blocks?: {
                /** @description How letters name it */
                key: string;
                version: number;
            }[];
            /** @description The recipient reads it */
            reason: string;
        };
        RelayView: {
            consumer: string;
            position: number;
        };
        ReleaseBody: {
            /** @description Id (dec_…) */
            decisionId: string;
        };
        ReleaseTextBlockBody: {
            version: number;
        };
        ReminderPreviewView: {
            wording: {
                subjectDe: string;
                subjectEn: string;
                textDe: string;
                textEn: string;
            };
        };
        ReminderTemplateView: {
            /** @description The version that holds today */
            current?: number;
            kind: "answer-due" | "answer-missing" | "decision-waiting" | "draft-deadline" | "proof-due" | "notice-ready";
            /** @description What its texts may name in braces */
            placeholders: string[];
            /** @description In their order */
            versions: {
                days: {
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /** @description Before or behind the day in question */
                    value: number;
                };
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                effectiveOn: string;
                /** @description False: it goes out by hand only */
                isAutomatic: boolean;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                validFrom: string;
                version: number;
                wording: {
                    subjectDe: string;
                    subjectEn: string;
                    textDe: string;
                    textEn: string;
                };
            }[];
        };
        ReminderTemplatesView: {
            items: components["schemas"]["ReminderTemplateView"][];
        };
        RequestEarlyStartBody: {
            /**
             * Format: date
             * @description First day of work
             */
            from: string;
            /** @description Why it cannot wait; no person */
            reason: string;
        };
        RequestExtensionBody: {
            lineIds: string[];
        };
        RequestInformationBody: {
            /**
             * Format: date
             * @description Fourteen days from today unless told; it ends on the next working day
             */
            dueOn?: string;
            /** @description What is missing, each in a sentence */
            items: string[];
        };
        ResubmissionBody: {
            /** @description The id of the task */
            subjectId: string;
            task: "check-formally" | "prepare-decision" | "prepare-again" | "decide-waitlisted" | "countersign-decision" | "release-decision" | "information-overdue" | "answer-extension" | "supply-information" | "give-statement" | "give-notice-statement" | "decide-after-hearing" | "year-ends" | "countersign-notice" | "release-notice" | "prepare-notice" | "dispatch-notice" | "retrieve-notice" | "remedy-ends" | "check-proof" | "accept-proof" | "proof-overdue" | "submit-proof" | "correct-proof" | "settle-grant" | "acknowledge-change" | "answer-change" | "send-change" | "submit-draft";
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            until?: string;
        };
        ResubmissionView: {
            subjectId: string;
            task: "check-formally" | "prepare-decision" | "prepare-again" | "decide-waitlisted" | "countersign-decision" | "release-decision" | "information-overdue" | "answer-extension" | "supply-information" | "give-statement" | "give-notice-statement" | "decide-after-hearing" | "year-ends" | "countersign-notice" | "release-notice" | "prepare-notice" | "dispatch-notice" | "retrieve-notice" | "remedy-ends" | "check-proof" | "accept-proof" | "proof-overdue" | "submit-proof" | "correct-proof" | "settle-grant" | "acknowledge-change" | "answer-change" | "send-change" | "submit-draft";
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            until?: string;
        };
        ReturnBody: {
            /** @description Id (dec_…) */
            decisionId: string;
            /** @description What is to be different */
            note: string;
        };
        ReturnNoticeBody: {
            /** @description What is to be different */
            note: string;
        };
        ReturnTextBlockBody: {
            /** @description What is to be different */
            note: string;
            version: number;
        };
        RuleSetView: {
            funding: {
                applicants: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: ("district" | "municipality" | "grouping" | "carrier")[];
                };
                counsellingLimitMonths?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: number;
                };
                counsellingLimitWithReasonMonths?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: number;
                };
                extension?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: {
                        /**
                         * Format: date
                         * @description The day on which a post has to stand in one of these states
                         */
                        cutOff: string;
                        /** @description Funded months that are added at most */
                        months: number;
                        /** @description Approved and never filled, filled, or vacant within its window */
                        states: ("APPROVED" | "FILLED" | "VACANT")[];
                    };
                };
                /** @constant */
                family: "per-capita-post";
                finalProofWithinMonths?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: number;
                };
                fundedMonthsInAll?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: number;
                };
                hearingBefore?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: ("rejection" | "cut")[];
                };
                hearingDays?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: number;
                };
                indicators?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: "half-yearly" | "yearly";
                };
                lineKinds: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: ("post" | "measure")[];
                };
                maximumMonths?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: number;
                };
                minimumShare: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /** @description Hundredths of a full-time equivalent */
                    value: number;
                };
                paysHigherTier?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: boolean;
                };
                periodFrom: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    value: string;
                };
                periodTo: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    value: string;
                };
                suspensionCapMonths?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: number;
                };
                thirdSignatureFromCents?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /** @description Amount in cents */
                    value: number;
                };
                tiers: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: {
                        /** @description What proves it */
                        evidenceDe: string;
                        evidenceEn: string;
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark?: "F" | "D" | "M" | "A" | "?";
                        /** @description The least qualification that a person needs for it, by the list of the state */
                        qualification: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        /** @description For a full-time equivalent and a year, in cents */
                        ratePerFteYearCents: number;
                        source?: string;
                        /** @description How lines name it */
                        tier: string;
                        titleDe: string;
                        titleEn: string;
                    }[];
                };
                vacancyWindowMonths?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: number;
                };
                waitingListBy?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: "receipt" | "score";
                };
                windowOfNeverFilled?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: boolean;
                };
            } | {
                applicants: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: ("district" | "municipality" | "grouping" | "carrier")[];
                };
                classes: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: {
                        /** @description For a full-time equivalent and a year, in cents */
                        ceilingCents: number;
                        /** @description How long funding may last at most */
                        fundingYears?: number;
                        /** @description No class of this size any more */
                        inhabitantsBelow?: number;
                        inhabitantsFrom: number;
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark?: "F" | "D" | "M" | "A" | "?";
                        /** @description How grants name it */
                        sizeClass: string;
                        source?: string;
                        titleDe: string;
                        titleEn: string;
                    }[];
                };
                /** @constant */
                family: "size-class-fixed";
                hearingBefore?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: ("rejection" | "cut")[];
                };
                hearingDays?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: number;
                };
                inhabitantsOn: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    value: string;
                };
                minimumShare: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /** @description Hundredths of a full-time equivalent */
                    value: number;
                };
                periodFrom: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    value: string;
                };
                periodTo: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    value: string;
                };
                qualification: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: {
                        evidenceDe: string;
                        evidenceEn: string;
                        qualification: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                    };
                };
                split: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: {
                        parts: number;
                        /** @description Hundredths of a full-time equivalent */
                        share: number;
                    };
                };
                thirdSignatureFromCents?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /** @description Amount in cents */
                    value: number;
                };
                waitingListBy?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: "receipt" | "score";
                };
            } | {
                applicants: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: ("district" | "municipality" | "grouping" | "carrier")[];
                };
                /** @constant */
                family: "per-unit";
                flatSums?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: {
                        /** @description How lines name it */
                        flatSum: string;
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark?: "F" | "D" | "M" | "A" | "?";
                        source?: string;
                        /** @description Amount in cents */
                        sumCents: number;
                        titleDe: string;
                        titleEn: string;
                    }[];
                };
                formats: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: {
                        /** @description How lines name it */
                        format: string;
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark?: "F" | "D" | "M" | "A" | "?";
                        maximumUnits?: number;
                        /** @description For one unit, in cents */
                        ratePerUnitCents: number;
                        source?: string;
                        titleDe: string;
                        titleEn: string;
                    }[];
                };
                hearingBefore?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: ("rejection" | "cut")[];
                };
                hearingDays?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: number;
                };
                periodFrom: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    value: string;
                };
                periodTo: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    value: string;
                };
                supplements?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: {
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark?: "F" | "D" | "M" | "A" | "?";
                        /** @description Added to the rate of one unit, in cents */
                        perUnitCents: number;
                        source?: string;
                        /** @description How lines name it */
                        supplement: string;
                        titleDe: string;
                        titleEn: string;
                    }[];
                };
                thirdSignatureFromCents?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /** @description Amount in cents */
                    value: number;
                };
                unit: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: {
                        minutes: number;
                        titleDe: string;
                        titleEn: string;
                    };
                };
                waitingListBy?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: "receipt" | "score";
                };
            } | {
                applicants: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: ("district" | "municipality" | "grouping" | "carrier")[];
                };
                carrier: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: string;
                };
                ceilingCents: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /** @description The most that an application can be granted */
                    value: number;
                };
                /** @constant */
                family: "project";
                financing: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /** @description Fixed amount, share of the cost, or what is left beside own money */
                    value: "fixed" | "proportional" | "deficit";
                };
                hearingBefore?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: ("rejection" | "cut")[];
                };
                hearingDays?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: number;
                };
                periodFrom: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    value: string;
                };
                periodTo: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    value: string;
                };
                planItems: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: {
                        /** @description Amount in cents */
                        ceilingCents?: number;
                        /** @description How lines name it */
                        item: string;
                        /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                        mark?: "F" | "D" | "M" | "A" | "?";
                        source?: string;
                        titleDe: string;
                        titleEn: string;
                    }[];
                };
                selection?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: {
                        criteria: {
                            /** @description How score sheets name it */
                            criterion: string;
                            /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                            mark?: "F" | "D" | "M" | "A" | "?";
                            mostPoints: number;
                            source?: string;
                            titleDe: string;
                            titleEn: string;
                            /** @description Of a hundred */
                            weight: number;
                        }[];
                        /** @description So many give their points to each application at least */
                        reviewers: number;
                        tieBy: string[];
                    };
                };
                sharePercent?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: number;
                };
                thirdSignatureFromCents?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    /** @description Amount in cents */
                    value: number;
                };
                waitingListBy?: {
                    /** @description Whose date says which version of the rules holds */
                    anchor: "application" | "month" | "occupancy-start" | "interruption-end" | "cut-off";
                    /** @description What a new value does to notices that are final */
                    effect: "none" | "favourable-on-application" | "recalculate";
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark: "F" | "D" | "M" | "A" | "?";
                    note?: string;
                    source: string;
                    value: "receipt" | "score";
                };
            };
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            publishedOn: string;
            ruleSetId: string;
            source: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            validFrom: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            validTo?: string;
            version: number;
        };
        SaveFilterBody: {
            /** @description What stands in the address of the list */
            filter: {
                [key: string]: string;
            };
            /** @description As the page names it, e.g. `antraege` */
            list: string;
            name: string;
        };
        SaveProofDraftBody: {
            appointments: {
                appointmentId: string;
                /** @description Amount in cents */
                costCents?: number;
                differs?: {
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from?: string;
                    qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                    reason?: string;
                    /** @description Hundredths of a full-time equivalent */
                    share?: number;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    to?: string;
                };
            }[];
            lines: {
                /** @description Amount in cents */
                amountCents?: number;
                lineId: string;
                reason?: string;
            }[];
            /** @description Who worked on a post and is not known to have, without a person */
            named: {
                /** @description Amount in cents */
                costCents?: number;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from?: string;
                lineId?: string;
                qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                reason?: string;
                /** @description Hundredths of a full-time equivalent */
                share?: number;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                to?: string;
            }[];
            narrative: string;
        };
        SavedFilterView: {
            /** @description What stands in the address of the list */
            filter: {
                [key: string]: string;
            };
            filterId: string;
            list: string;
            name: string;
            /**
             * Format: date-time
             * @description Instant (UTC)
             */
            savedAt: string;
        };
        SavedFiltersView: {
            items: components["schemas"]["SavedFilterView"][];
        };
        SearchView: {
            /** @description Each file once, under the strongest reason; the newest first */
            groups: {
                group: "number" | "party" | "amount" | "text";
                items: components["schemas"]["FoundItem"][];
            }[];
            /** @description There are further ones; another word narrows it */
            hasMore: boolean;
            /** @description How many files are listed */
            n: number;
        };
        SelectionView: {
            callId: string;
            /** @description The ranking stands; so much was there */
            closed?: {
                /** @description Amount in cents */
                availableCents: number;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                on: string;
            };
            /** @description By place once the ranking is closed, else by file number */
            items: {
                applicantName: string;
                applicationId: string;
                /** @description So many stand close to the applicant */
                conflicts: number;
                fileNumber: string;
                /** @description So many people have given their points */
                given: number;
                /** @description The money reaches it */
                isWithin?: boolean;
                /** @description What who asks has said */
                own?: {
                    isConflicted: boolean;
                    points?: {
                        criterion: string;
                        points: number;
                    }[];
                };
                place?: number;
                /** @description Amount in cents */
                requestedCents: number;
                /** @description Hundredths of a hundred points */
                score?: number;
                /** @description Of others only once who asks has given theirs, or the ranking is closed */
                sheets: {
                    given?: {
                        note?: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        on: string;
                        points: {
                            criterion: string;
                            points: number;
                        }[];
                    };
                    isConflicted: boolean;
                    reviewer: string;
                }[];
                status: "submitted" | "checked" | "prepared" | "granted" | "rejected" | "withdrawn";
            }[];
            /** @description By which points, from how many people */
            rules: {
                criteria: {
                    /** @description How score sheets name it */
                    criterion: string;
                    /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                    mark?: "F" | "D" | "M" | "A" | "?";
                    mostPoints: number;
                    source?: string;
                    titleDe: string;
                    titleEn: string;
                    /** @description Of a hundred */
                    weight: number;
                }[];
                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                mark: "F" | "D" | "M" | "A" | "?";
                /** @description So many give their points to each application at least */
                reviewers: number;
                source: string;
                tieBy: string[];
            };
            /** @description Places that were added behind the ranking, each time with its reason and with what was left for them */
            supplements: {
                /** @description Amount in cents */
                availableCents: number;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                on: string;
                reason: string;
            }[];
        };
        SendChangeBody: {
            /** @description What it costs more or frees, as it was shown */
            differenceCents: number;
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
        SettlingBody: {
            /** @description Blocks of text in the order of the letter, in the version that holds today */
            blocks?: {
                /** @description How letters name it */
                key: string;
                version: number;
            }[];
            intended: {
                /** @constant */
                kind: "FINAL";
                /** @description What was paid so far */
                paidCents: number;
            } | {
                /** @description Id (ntc_…) */
                becauseNoticeId: string;
                /** @constant */
                kind: "INTEREST";
                /** @description What came back, and when */
                repayments: {
                    /** @description Amount in cents */
                    cents: number;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    on: string;
                }[];
                /**
                 * Format: date
                 * @description The last day that is reckoned; where everything came back, the last repayment unless told
                 */
                until?: string;
            };
            reason: string;
        };
        SettlingPreviewBody: {
            intended: {
                /** @constant */
                kind: "FINAL";
                /** @description What was paid so far */
                paidCents: number;
            } | {
                /** @description Id (ntc_…) */
                becauseNoticeId: string;
                /** @constant */
                kind: "INTEREST";
                /** @description What came back, and when */
                repayments: {
                    /** @description Amount in cents */
                    cents: number;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    on: string;
                }[];
                /**
                 * Format: date
                 * @description The last day that is reckoned; where everything came back, the last repayment unless told
                 */
                until?: string;
            };
        };
        SettlingView: {
            content: {
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from: string;
                /** @constant */
                kind: "GRANT";
                lines: ({
                    /** @description Amount in cents */
                    amountCents: number;
                    /** @constant */
                    kind: "post";
                    lineId: string;
                    months?: number;
                    qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                    /** @description Hundredths of a full-time equivalent */
                    share: number;
                    tier: string;
                } | {
                    /** @description Amount in cents */
                    amountCents: number;
                    /** @constant */
                    kind: "measure";
                    lineId: string;
                } | {
                    /** @description Amount in cents */
                    amountCents: number;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from?: string;
                    /** @constant */
                    kind: "officer";
                    lineId: string;
                    months: number;
                    qualification: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                    /** @description Hundredths of a full-time equivalent */
                    share: number;
                    sizeClass: string;
                } | {
                    /** @description Amount in cents */
                    amountCents: number;
                    kind: "course" | "flat-sum";
                    lineId: string;
                    named: string;
                    units: number;
                } | {
                    /** @description Amount in cents */
                    amountCents: number;
                    /** @constant */
                    kind: "plan-item";
                    lineId: string;
                    named: string;
                })[];
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                to: string;
            } | {
                causes: ({
                    changeId: string;
                    /** @constant */
                    kind: "change-notification";
                } | {
                    /** @constant */
                    kind: "rule-set";
                    ruleSetVersion: number;
                })[];
                /** @description Id (hea_…) */
                hearingId?: string;
                /** @constant */
                kind: "AMENDMENT";
                lines: {
                    after: {
                        /** @description Amount in cents */
                        amountCents: number;
                        months?: number;
                        parts?: {
                            /** @description Amount in cents */
                            amountCents: number;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            from: string;
                            months: number;
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            ruleSetVersion: number;
                            /** @description Hundredths of a full-time equivalent */
                            share: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to: string;
                        }[];
                        qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        /** @description Hundredths of a full-time equivalent */
                        share?: number;
                        tier?: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        to?: string;
                        units?: number;
                    };
                    before: {
                        /** @description Amount in cents */
                        amountCents: number;
                        months?: number;
                        parts?: {
                            /** @description Amount in cents */
                            amountCents: number;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            from: string;
                            months: number;
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            ruleSetVersion: number;
                            /** @description Hundredths of a full-time equivalent */
                            share: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to: string;
                        }[];
                        qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        /** @description Hundredths of a full-time equivalent */
                        share?: number;
                        tier?: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        to?: string;
                        units?: number;
                    };
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from?: string;
                    lineId: string;
                }[];
            } | {
                furtherRequestIds?: string[];
                /** @constant */
                kind: "EXTENSION";
                months: number;
                posts: {
                    /** @description Amount in cents */
                    amountCents: number;
                    fundedMonths: number;
                    lineId: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    newEnd: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    oldEnd: string;
                    parts?: {
                        /** @description Amount in cents */
                        amountCents: number;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        from: string;
                        months: number;
                        qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        ruleSetVersion: number;
                        /** @description Hundredths of a full-time equivalent */
                        share: number;
                        tier?: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        to: string;
                    }[];
                    postId: string;
                }[];
                requestId?: string;
                ruleSetVersion: number;
            } | {
                /** @constant */
                kind: "EXTENSION_REJECTION";
                posts: {
                    /** @description Amount in cents */
                    amountCents: number;
                    lineId: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    newEnd: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    oldEnd: string;
                    postId: string;
                }[];
                /** @description Id (ext_…) */
                requestId: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                requestedOn: string;
            } | {
                basis: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from: string;
                /** @description Id (hea_…) */
                hearingId?: string;
                /** @constant */
                kind: "REVOCATION";
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                knownOn: string;
                lines: {
                    after: {
                        /** @description Amount in cents */
                        amountCents: number;
                        months?: number;
                        parts?: {
                            /** @description Amount in cents */
                            amountCents: number;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            from: string;
                            months: number;
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            ruleSetVersion: number;
                            /** @description Hundredths of a full-time equivalent */
                            share: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to: string;
                        }[];
                        qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        /** @description Hundredths of a full-time equivalent */
                        share?: number;
                        tier?: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        to?: string;
                        units?: number;
                    };
                    before: {
                        /** @description Amount in cents */
                        amountCents: number;
                        months?: number;
                        parts?: {
                            /** @description Amount in cents */
                            amountCents: number;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            from: string;
                            months: number;
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            ruleSetVersion: number;
                            /** @description Hundredths of a full-time equivalent */
                            share: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to: string;
                        }[];
                        qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        /** @description Hundredths of a full-time equivalent */
                        share?: number;
                        tier?: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        to?: string;
                        units?: number;
                    };
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from?: string;
                    lineId: string;
                }[];
            } | {
                basis: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from: string;
                /** @description Id (hea_…) */
                hearingId?: string;
                /** @constant */
                kind: "WITHDRAWAL";
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                knownOn: string;
                lines: {
                    after: {
                        /** @description Amount in cents */
                        amountCents: number;
                        months?: number;
                        parts?: {
                            /** @description Amount in cents */
                            amountCents: number;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            from: string;
                            months: number;
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            ruleSetVersion: number;
                            /** @description Hundredths of a full-time equivalent */
                            share: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to: string;
                        }[];
                        qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        /** @description Hundredths of a full-time equivalent */
                        share?: number;
                        tier?: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        to?: string;
                        units?: number;
                    };
                    before: {
                        /** @description Amount in cents */
                        amountCents: number;
                        months?: number;
                        parts?: {
                            /** @description Amount in cents */
                            amountCents: number;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            from: string;
                            months: number;
                            qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                            ruleSetVersion: number;
                            /** @description Hundredths of a full-time equivalent */
                            share: number;
                            tier?: string;
                            /**
                             * Format: date
                             * @description Date in Europe/Berlin, YYYY-MM-DD
                             */
                            to: string;
                        }[];
                        qualification?: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                        /** @description Hundredths of a full-time equivalent */
                        share?: number;
                        tier?: string;
                        /**
                         * Format: date
                         * @description Date in Europe/Berlin, YYYY-MM-DD
                         */
                        to?: string;
                        units?: number;
                    };
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from?: string;
                    lineId: string;
                }[];
            } | {
                /** @description Id (ntc_…) */
                becauseNoticeId: string;
                /** @description Amount in cents */
                claimedCents: number;
                /** @description Id (hea_…) */
                hearingId?: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                interestFrom: string;
                /** @constant */
                kind: "REIMBURSEMENT";
            } | {
                /** @description Amount in cents */
                backPaidCents: number;
                /** @description Amount in cents */
                claimableCents: number;
                /** @description Amount in cents */
                grantedCents: number;
                /** @description Id (hea_…) */
                hearingId?: string;
                /** @constant */
                kind: "FINAL";
                /** @description Amount in cents */
                paidCents: number;
                /** @description Id (prf_…) */
                proofId: string;
                /** @description Amount in cents */
                provenCents: number;
                /** @description Amount in cents */
                settledCents: number;
            } | {
                /** @description Id (ntc_…) */
                becauseNoticeId: string;
                /** @description Amount in cents */
                claimedCents: number;
                correctionCents?: number;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from: string;
                /** @description Amount in cents */
                interestCents: number;
                /** @constant */
                kind: "INTEREST";
                periods: {
                    basePoints: number;
                    days: number;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from: string;
                    /** @description Amount in cents */
                    owedCents: number;
                    points: number;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    to: string;
                }[];
                repayments: {
                    /** @description Amount in cents */
                    cents: number;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    on: string;
                }[];
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                until: string;
            };
        };
        StartBulkBody: {
            /** @description A release names the decision that was seen */
            items: {
                /** @description Id (app_…) */
                applicationId: string;
                /** @description Id (dec_…) */
                decisionId?: string;
                /** @description Id (ntc_…) */
                noticeId?: string;
                /** @description Id (prf_…) */
                proofId?: string;
            }[];
            kind: "release" | "remind" | "dispatch" | "extend" | "release-notice" | "accept-proof";
            letter?: {
                /** @description Blocks of text in the order of the letter, in the version that holds today */
                blocks?: {
                    /** @description How letters name it */
                    key: string;
                    version: number;
                }[];
                reason: string;
            };
        };
        SubmitBody: Record<string, never>;
        SubmitProofBody: {
            /** @description The sum that whoever signs has seen */
            amountCents: number;
            /** @description Every appointment that is filled in */
            appointments: {
                appointmentId: string;
                /** @description What it really cost */
                costCents: number;
                /** @description What it really was; missing where it is confirmed as it is known */
                differs?: {
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    from: string;
                    qualification: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                    /** @description Why it differs; no person */
                    reason: string;
                    /** @description Hundredths of a full-time equivalent */
                    share: number;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    to: string;
                };
            }[];
            files?: string[];
            /** @description Every line without posts */
            lines: {
                /** @description What was used */
                amountCents: number;
                lineId: string;
                /** @description Why it differs; no person */
                reason?: string;
            }[];
            /** @description Who worked on a post and is not known to have, without a person */
            named?: {
                /** @description What it really cost */
                costCents: number;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                from: string;
                lineId: string;
                qualification: "A_SOCIAL_DEGREE" | "B_OTHER_DEGREE" | "C_VOCATIONAL";
                /** @description Why it is not reported on its post; no person */
                reason: string;
                /** @description Hundredths of a full-time equivalent */
                share: number;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                to: string;
            }[];
            /** @description One report for all carriers; no person */
            narrative?: string;
        };
        SubstantiveCheckBody: {
            /** @description Of what a person judges */
            judgements: {
                check: string;
                /** @description What was seen; the applicant can read it */
                note?: string;
                result: "passed" | "objected" | "not-applicable";
            }[];
        };
        SupplementRankingBody: {
            /** @description Why they were not ranked with the others */
            reason: string;
        };
        SupplyInformationBody: {
            answer: string;
            /** @description Brought in for it before, `POST /attachments` */
            files?: string[];
        };
        TakingBackBody: {
            /** @description Blocks of text in the order of the letter, in the version that holds today */
            blocks?: {
                /** @description How letters name it */
                key: string;
                version: number;
            }[];
            intended: {
                /** @description Why, by the law */
                basis: "purpose-missed" | "used-late" | "condition-broken" | "unlawful" | "wrong-statements" | "unlawfulness-known" | "deceit";
                /**
                 * Format: date
                 * @description The first day on which the grant does not hold any more; it may lie in the past
                 */
                from: string;
                kind: "REVOCATION" | "WITHDRAWAL";
                /**
                 * Format: date
                 * @description When the authority learnt of the facts: from then on it has a year
                 */
                knownOn: string;
                /** @description What is left of lines; one without a figure ends before that day, and without lines all of them do */
                lines?: {
                    /** @description Of a post it follows from share, months and tier, of a course from its units; 0: nothing of this line */
                    amountCents?: number;
                    lineId: string;
                    months?: number;
                    /** @description Full-time equivalent granted, e.g. 0.87 */
                    share?: number;
                    /** @description One of those that the rule set has a rate for */
                    tier?: string;
                    /** @description Of a course or a flat sum */
                    units?: number;
                }[];
            } | {
                /** @description Id (ntc_…) */
                becauseNoticeId: string;
                /** @description Amount in cents */
                claimedCents: number;
                /** @constant */
                kind: "REIMBURSEMENT";
                /**
                 * Format: date
                 * @description When it was paid; asked for where the grant was taken back for the past
                 */
                paidOn?: string;
            };
            reason: string;
        };
        TaskItem: {
            /** @description Who applies: as of the day of receipt, of a draft as of today */
            applicantName: string;
            /** @description The application, where the task is about something in it */
            applicationId?: string;
            callId: string;
            /** @description At stake: prepared, else requested; nothing of a notice that is to be retrieved */
            cents: number;
            /** @description Negative where the day is over */
            daysLeft: number;
            /** @description What a release or a dispatch names: the decision that was seen */
            decisionId?: string;
            /** @description Official five-digit district key */
            district: string;
            districtName: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            dueOn: string;
            /** @description A draft has none */
            fileNumber?: string;
            /** @description Of a notice or an extension: the file that it stands in */
            grantId?: string;
            /** @description Of the application, or of what in it waits: the notice, hearing, request, proof of use, or change; of a draft its own */
            id: string;
            /** @description Of a notice: what its kind is called */
            notice?: {
                de: string;
                en: string;
            };
            /** @description Of a notice: which one */
            noticeId?: string;
            programmeId: string;
            /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
            recipient?: string;
            task: "check-formally" | "prepare-decision" | "prepare-again" | "decide-waitlisted" | "countersign-decision" | "release-decision" | "information-overdue" | "answer-extension" | "supply-information" | "give-statement" | "give-notice-statement" | "decide-after-hearing" | "year-ends" | "countersign-notice" | "release-notice" | "prepare-notice" | "dispatch-notice" | "retrieve-notice" | "remedy-ends" | "check-proof" | "accept-proof" | "proof-overdue" | "submit-proof" | "correct-proof" | "settle-grant" | "acknowledge-change" | "answer-change" | "send-change" | "submit-draft";
            urgency: "overdue" | "now" | "week" | "later";
            /** @description Why now */
            why: {
                de: string;
                en: string;
            };
        };
        TaskListView: {
            /** @description What happened today without anybody’s hand, the last of it first */
            byItself: {
                applicantName: string;
                applicationId: string;
                /**
                 * Format: date-time
                 * @description Instant (UTC)
                 */
                at: string;
                /** @description Official five-digit district key */
                district: string;
                districtName: string;
                fileNumber: string;
                /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
                recipient?: string;
                what: "information-overdue" | "answer-due" | "answer-missing" | "decision-waiting" | "moved-up" | "notice-delivered" | "notice-not-retrieved" | "notice-final" | "proof-due" | "proof-overdue";
            }[];
            /** @description How many are due on each of the next working days, whichever of them is asked for */
            days: {
                overdue: number;
                working: {
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    day: string;
                    n: number;
                }[];
            };
            /** @description Of all that fits the filters, not only of what is listed */
            groups: {
                /** @description Amount in cents */
                cents: number;
                n: number;
                urgency: "overdue" | "now" | "week" | "later";
            }[];
            /** @description The first due first */
            items: components["schemas"]["TaskItem"][];
            /**
             * Format: date
             * @description The next day on which something is due or awaited
             */
            nextDueOn?: string;
            /** @description What others were to send and did not */
            notArrived: {
                /** @description Amount in cents */
                cents: number;
                items: components["schemas"]["TaskItem"][];
                n: number;
            };
            /** @description What this person has laid aside; listed where it is asked for */
            resubmitted: number;
            /** @description What there is of each, whichever of them is asked for */
            tasks: {
                n: number;
                task: "check-formally" | "prepare-decision" | "prepare-again" | "decide-waitlisted" | "countersign-decision" | "release-decision" | "information-overdue" | "answer-extension" | "supply-information" | "give-statement" | "give-notice-statement" | "decide-after-hearing" | "year-ends" | "countersign-notice" | "release-notice" | "prepare-notice" | "dispatch-notice" | "retrieve-notice" | "remedy-ends" | "check-proof" | "accept-proof" | "proof-overdue" | "submit-proof" | "correct-proof" | "settle-grant" | "acknowledge-change" | "answer-change" | "send-change" | "submit-draft";
            }[];
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            today: string;
        };
        TextBlockView: {
            blockId: string;
            /** @description The version that holds on the day that was asked for */
            current?: number;
            /** @description How letters name it */
            key: string;
            kind: "greeting" | "reason" | "ancillary-provision" | "remedy";
            language: "de" | "en";
            versions: {
                /** @description The one who asks proposed it, and cannot release it */
                isOwn: boolean;
                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                mark: "F" | "D" | "M" | "A" | "?";
                /** @description For which notices it is offered; absent: for all */
                notices?: {
                    /** @description No notice of the kind goes without it, or without another block of its own kind that is needed as well */
                    isNeeded: boolean;
                    kind: "GRANT" | "REJECTION" | "AMENDMENT" | "EXTENSION" | "EXTENSION_REJECTION" | "REVOCATION" | "WITHDRAWAL" | "REIMBURSEMENT" | "INTEREST" | "FINAL";
                }[];
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                proposedOn: string;
                /** @description Each time with what is to be different */
                returned?: {
                    note: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    on: string;
                }[];
                /** @description Where it is written, or what it assumes */
                source: string;
                status: "proposed" | "released" | "returned";
                /** @description With placeholders in braces; a letter fills them in */
                text: string;
                title: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                validFrom: string;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                validTo?: string;
                version: number;
            }[];
        };
        TextBlocksView: {
            items: components["schemas"]["TextBlockView"][];
            /** @description What a text may name, in braces */
            placeholders: string[];
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
            timer: string;
        };
        VolumeView: {
            applicantName: string;
            /** @description Id (app_…) */
            applicationId: string;
            /** @description Official five-digit district key */
            district: string;
            /** @description Everything that was known, in the order in which it became known */
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
                eventId: string;
                eventType: string;
                /** @description In which part of the file it stands */
                part: "application" | "grant" | "forwarding" | "extension" | "change" | "proof";
                position: string;
                /** @description The rules that it was decided on, and where they are written down */
                rule?: {
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    publishedOn: string;
                    source: string;
                    /**
                     * Format: date
                     * @description Date in Europe/Berlin, YYYY-MM-DD
                     */
                    validFrom: string;
                    version: number;
                };
                ruleSet?: string;
                /** @description In German, the language of the files */
                sentence: string;
                /** @description The same in English; what people wrote stands there as they wrote it */
                sentenceEn: string;
            }[];
            fileNumber: string;
            /** @description When something became known, until today: the steps of the knowledge date */
            instants: string[];
            /** @description Of all auditors, oldest first */
            notes: {
                /** @description The position of the event that it is about */
                about?: string;
                /**
                 * Format: date-time
                 * @description Instant (UTC)
                 */
                at: string;
                by?: string;
                /** @description Id (anote_…) */
                noteId: string;
                text: string;
            }[];
            programmeId: string;
        };
        WaitingListView: {
            callId: string;
            /** @description In order */
            items: {
                applicantName: string;
                applicationId: string;
                /** @description Official five-digit district key */
                district: string;
                districtName: string;
                fileNumber: string;
                /** @description Amount in cents */
                frameAvailableCents?: number;
                place: number;
                reason: string;
                /**
                 * Format: date-time
                 * @description Instant (UTC)
                 */
                receivedAt: string;
                /** @description Official key, or `T-…` of a carrier, `Z-…` of a grouping */
                recipient?: string;
                /** @description Amount in cents */
                requestedCents: number;
                /** @description Hundredths of points */
                score?: number;
                /**
                 * Format: date
                 * @description Date in Europe/Berlin, YYYY-MM-DD
                 */
                since: string;
                standing: "money-is-there" | "pot-short" | "frame-short" | "behind" | "money-unknown" | "moved-up" | "being-decided";
                /** @description Amount in cents */
                wantedCents: number;
            }[];
            /** @description What the places go by, and where that is written */
            order: {
                by: "receipt" | "score";
                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                mark: "F" | "D" | "M" | "A" | "?";
                source: string;
            };
            /** @description Absent where no pot is known, or its year is over */
            potAvailableCents?: number;
        };
        WaitingPlaceView: {
            applicationId: string;
            /** @description So many are on the list and not decided */
            of: number;
            /** @description What the places go by, and where that is written */
            order: {
                by: "receipt" | "score";
                /** @description F fact with source, D derived, M general knowledge, A assumption, ? unknown */
                mark: "F" | "D" | "M" | "A" | "?";
                source: string;
            };
            place: number;
            reason: string;
            /**
             * Format: date
             * @description Date in Europe/Berlin, YYYY-MM-DD
             */
            since: string;
            /** @description Amount in cents */
            wantedCents: number;
        };
        WaitlistBody: {
            /** @description Why it cannot be decided now; the applicant reads it */
            reason: string;
            /** @description What it waits for; all that was requested unless told */
            wantedCents?: number;
        };
        WithdrawBody: {
            reason: string;
        };
        WithdrawChangeBody: {
            /** @description The authority reads it */
            reason: string;
        };
        WithdrawInformationBody: {
            /** @description Why it is not asked for any more; the applicant reads it */
            reason: string;
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
    Application_all: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                callId?: string;
                programmeId?: string;
                district?: string;
                status?: "submitted" | "checked" | "prepared" | "granted" | "rejected" | "withdrawn";
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
            /** @description Newest first; who applies sees their own */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationListItemPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Application_one: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path: {
                applicationId: string;
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
                    "application/json": components["schemas"]["ApplicationView"];
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
    Application_calculation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The most that each line can be granted, step by step */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalculationView"];
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
    ChangeNotification_changeable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is granted now, line by line, and what can be told to change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeableView"];
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
    Application_changes: {
        parameters: {
            query: {
                by?: "known" | "effective";
                from: string;
                to?: string;
            };
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed between two instants, field by field, and what changed it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangesView"];
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
    ChangeNotification_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftChangeBody"];
            };
        };
        responses: {
            /** @description Written down, not sent */
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
                    "application/json": components["schemas"]["ChangeView"];
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
    Application_changesCsv: {
        parameters: {
            query: {
                by?: "known" | "effective";
                from: string;
                to?: string;
            };
            header?: never;
            path: {
                applicationId: string;
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
    Application_changesXlsx: {
        parameters: {
            query: {
                by?: "known" | "effective";
                from: string;
                to?: string;
            };
            header?: never;
            path: {
                applicationId: string;
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
    ChangeNotification_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewChangeBody"];
            };
        };
        responses: {
            /** @description What a change would cost or free; nothing is stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePreviewView"];
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
    Application_checks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is checked, against which rule, and how it would come out now; of what is decided, the rules of the formal check, and what nobody judged. The applicant reads the rules of the formal check once it is recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistView"];
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
    Application_prepare: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionBody"];
            };
        };
        responses: {
            /** @description Prepared; the amount is being reserved, another person releases */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
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
    Application_countersign: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountersignBody"];
            };
        };
        responses: {
            /** @description Signed by the second of three people */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
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
    Application_preview: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionPreviewBody"];
            };
        };
        responses: {
            /** @description What preparing it would come to, line by line; nothing is stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionPreviewView"];
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
    Application_release: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseBody"];
            };
        };
        responses: {
            /** @description Released by another person than the one who prepared */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
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
    Application_return: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnBody"];
            };
        };
        responses: {
            /** @description Returned to be prepared anew */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
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
    Application_requestEarlyStart: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestEarlyStartBody"];
            };
        };
        responses: {
            /** @description Asked for */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
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
    Application_answerEarlyStart: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerEarlyStartBody"];
            };
        };
        responses: {
            /** @description Approved or refused; the decision is not bound by it */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
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
    Application_checkFormally: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EmptyBody"];
            };
        };
        responses: {
            /** @description Checked, with what stands against it; nothing is decided yet */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
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
    Forwarding_one: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is granted, and what of it is passed on */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForwardingsView"];
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
    Forwarding_agree: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeForwardingBody"];
            };
        };
        responses: {
            /** @description Agreed, by who may sign for the party that was granted */
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
                    "application/json": components["schemas"]["ForwardingsView"];
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
    Forwarding_history: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who passed on what to whom, in German sentences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForwardingHistoryView"];
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
    Forwarding_historyCsv: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
            path: {
                applicationId: string;
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
    Forwarding_historyXlsx: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
            path: {
                applicationId: string;
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
    Forwarding_end: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
                forwardingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndForwardingBody"];
            };
        };
        responses: {
            /** @description Ended before its time */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForwardingsView"];
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
    Application_openHearing: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenHearingBody"];
            };
        };
        responses: {
            /** @description The applicant is heard, until a day */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
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
    Application_giveStatement: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
                hearingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveStatementBody"];
            };
        };
        responses: {
            /** @description Received; the instant of receipt says whether it is late */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
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
    Application_history: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who did what, when and on which rule, in German sentences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryView"];
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
    Application_historyCsv: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path: {
                applicationId: string;
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
    Application_historyXlsx: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path: {
                applicationId: string;
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
    Application_requestInformation: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestInformationBody"];
            };
        };
        responses: {
            /** @description Asked for, until a day */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
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
    Application_extendInformation: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EmptyBody"];
            };
        };
        responses: {
            /** @description Extended, once */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
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
    Application_supplyInformation: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplyInformationBody"];
            };
        };
        responses: {
            /** @description Received; the instant of receipt says whether it is late */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
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
    Application_withdrawInformation: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawInformationBody"];
            };
        };
        responses: {
            /** @description Not asked for any more */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
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
    Application_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description That and when it was received, and where the log proves it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptView"];
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
    Application_receiptCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt for the files of the applicant */
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
    Application_receiptPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt as a letter with what was submitted: PDF/UA-1 and PDF/A-3a, its data attached; the same file ever after */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    Application_receiptXlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same as a spreadsheet */
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
    Application_checkSubstantively: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubstantiveCheckBody"];
            };
        };
        responses: {
            /** @description Checked in substance, with what was seen; nothing is decided yet */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
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
    Application_waitingPlace: {
        parameters: {
            query?: never;
            header?: {
                /** @description Paktwerk-Position of an answer to a command: the answer here is at least as fresh, or 503 after three seconds; 422 where nothing of that service arrives */
                "Paktwerk-After"?: string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Which place it has, of how many, and what the order goes by */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingPlaceView"];
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
    Application_waitlist: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaitlistBody"];
            };
        };
        responses: {
            /** @description Nothing but money stands against it: it waits, in the order of the rules */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
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
    Application_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawBody"];
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
                    "application/json": components["schemas"]["ApplicationView"];
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
    Attachment_ofApplication: {
        parameters: {
            query: {
                applicationId: string;
                answerOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the authority was given with an application and with its answers; of an answer: what its party has brought in and not given */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentListView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Attachment_addToAnswer: {
        parameters: {
            query: {
                applicationId: string;
                answerOf: string;
            };
            header: {
                /** @description What the file is called, percent-encoded UTF-8 */
                "Paktwerk-File-Name": string;
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
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Stored for an answer, encrypted; the authority has it once the answer names it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentView"];
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
    Attachment_removeFromAnswer: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted with its key, as long as no answer has named it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attachmentId: string;
                    };
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
    Attachment_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file as it was brought in; to be saved, never shown in the page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    Bulk_mine: {
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
            /** @description What the person who asks has started, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkJobItemPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Bulk_start: {
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
                "application/json": components["schemas"]["StartBulkBody"];
            };
        };
        responses: {
            /** @description Confirmed; it goes on by itself, also when this process ends */
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
                    "application/json": components["schemas"]["BulkJobView"];
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
    Bulk_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bulkId: string;
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
                    "application/json": components["schemas"]["BulkJobView"];
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
                "application/json": components["schemas"]["NewCalendarBody"];
            };
        };
        responses: {
            /** @description A new secret address; the one before opens nothing any more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
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
                "application/json": components["schemas"]["EmptyBody"];
            };
        };
        responses: {
            /** @description The address opens nothing any more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
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
            /** @description The tasks of whom the secret was made for */
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
    Call_list: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                programmeId?: string;
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallListItemPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Call_toApplyFor: {
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
            /** @description Every call with its last day, and whether the party of who asks is entitled */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallsToApplyForView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Call_one: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
            path: {
                callId: string;
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
                    "application/json": components["schemas"]["CallView"];
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
    Call_forms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fields of its lines and of their proof, as the rules of the call say */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallFormsView"];
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
    History_call: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call, in German sentences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationHistoryView"];
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
    History_callCsv: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
            path: {
                callId: string;
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
    History_callXlsx: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
            path: {
                callId: string;
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
    Call_lineTemplate: {
        parameters: {
            query?: {
                language?: "de" | "en";
            };
            header?: never;
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A workbook in which the lines of an application are filled in, with the allowed values as lists */
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
    Selection_one: {
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
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is selected from, by which criteria; points of others once who asks has given theirs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelectionView"];
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
    Selection_close: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EmptyBody"];
            };
        };
        responses: {
            /** @description The order stands, and where the money ends */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelectionView"];
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
    Selection_history: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who stood close to whom, who gave points, how the ranking was closed, in sentences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationHistoryView"];
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
    Selection_historyCsv: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
            path: {
                callId: string;
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
    Selection_historyXlsx: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
            path: {
                callId: string;
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
    Selection_declare: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareInterestBody"];
            };
        };
        responses: {
            /** @description Declared; who stands close gives no points */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelectionView"];
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
    Selection_csv: {
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
                callId: string;
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
    Selection_xlsx: {
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
                callId: string;
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
    Selection_score: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveScoreBody"];
            };
        };
        responses: {
            /** @description Given, once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelectionView"];
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
    Selection_supplement: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplementRankingBody"];
            };
        };
        responses: {
            /** @description Whoever could be ranked only now has a place behind the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelectionView"];
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
    WaitingList_list: {
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
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who waits for money of the call, in order, and how everybody stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingListView"];
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
    WaitingList_csv: {
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
                callId: string;
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
    WaitingList_xlsx: {
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
                callId: string;
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
    ChangeNotification_all: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                applicationId?: string;
                status?: "draft" | "sent" | "queried" | "acknowledged" | "refused" | "withdrawn";
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
            /** @description Newest first; a recipient sees their own, drafts too, the bodies of the state what is sent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeItemPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    ChangeNotification_one: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
            path: {
                changeId: string;
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
                    "application/json": components["schemas"]["ChangeView"];
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
    ChangeNotification_acknowledge: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                changeId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AcknowledgeChangeBody"];
            };
        };
        responses: {
            /** @description Taken note of; where money follows, an amendment is to say so */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeView"];
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
    ChangeNotification_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerChangeBody"];
            };
        };
        responses: {
            /** @description What was asked back is answered */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeView"];
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
    ChangeNotification_draftAgain: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftChangeBody"];
            };
        };
        responses: {
            /** @description Written anew, as long as it is not sent */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeView"];
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
    ChangeNotification_history: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
            path: {
                changeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who said what of the change, in German sentences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeHistoryView"];
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
    ChangeNotification_historyCsv: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
            path: {
                changeId: string;
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
    ChangeNotification_historyXlsx: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
            path: {
                changeId: string;
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
    ChangeNotification_query: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryChangeBody"];
            };
        };
        responses: {
            /** @description The authority asks back */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeView"];
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
    ChangeNotification_refuse: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseChangeBody"];
            };
        };
        responses: {
            /** @description Not agreed to; the grant stays as it is */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeView"];
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
    ChangeNotification_send: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendChangeBody"];
            };
        };
        responses: {
            /** @description Sent to the authority, by who may sign for the recipient */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeView"];
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
    ChangeNotification_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawChangeBody"];
            };
        };
        responses: {
            /** @description Taken back by its recipient */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeView"];
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
    Decree_all: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, in the order in which they were published here */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecreesView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Decree_publish: {
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
                "application/json": components["schemas"]["PublishDecreeBody"];
            };
        };
        responses: {
            /** @description Published */
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
                    "application/json": components["schemas"]["DecreeView"];
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
    History_decreesChanges: {
        parameters: {
            query: {
                by?: "known" | "effective";
                from: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed in whom decrees name and which of them hold, between two instants */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationChangesView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    History_decreesChangesCsv: {
        parameters: {
            query: {
                by?: "known" | "effective";
                from: string;
                to?: string;
            };
            header?: never;
            path?: never;
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
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    History_decreesChangesXlsx: {
        parameters: {
            query: {
                by?: "known" | "effective";
                from: string;
                to?: string;
            };
            header?: never;
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
    History_decrees: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All decrees, in German sentences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationHistoryView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    History_decreesCsv: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
            path?: never;
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
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    History_decreesXlsx: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
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
    Decree_one: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
            path: {
                decreeId: string;
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
                    "application/json": components["schemas"]["DecreeView"];
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
    Draft_list: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
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
                    "application/json": components["schemas"]["DraftListItemPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Draft_create: {
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
                "application/json": components["schemas"]["CreateDraftBody"];
            };
        };
        responses: {
            /** @description Draft saved */
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
                    "application/json": components["schemas"]["DraftView"];
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
    Draft_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
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
                    "application/json": components["schemas"]["DraftView"];
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
    Draft_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        draftId: string;
                    };
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
    Draft_change: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDraftBody"];
            };
        };
        responses: {
            /** @description Changed, field by field, on whatever others have changed; a field that others have changed too is refused */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
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
    Attachment_ofDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
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
                    "application/json": components["schemas"]["AttachmentListView"];
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
    Attachment_add: {
        parameters: {
            query?: {
                lineId?: string;
            };
            header: {
                /** @description What the file is called, percent-encoded UTF-8 */
                "Paktwerk-File-Name": string;
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Stored, encrypted; where there is a scanner, in quarantine until it has looked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentView"];
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
    Attachment_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                draftId: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted with its key; one that was submitted stays */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attachmentId: string;
                    };
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
    Draft_changes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who changed what, the last change first, a hundred of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftChangesView"];
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
    Draft_check: {
        parameters: {
            query?: {
                frameCents?: number;
            };
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description So it would be checked if it were submitted now; nothing is stored, and nothing keeps it from being submitted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreCheckView"];
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
    Draft_handOver: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["HandOverBody"];
            };
        };
        responses: {
            /** @description Ready for the signature, with a note; a change afterwards takes it back */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
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
    Draft_replaceLines: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description The lines of the file stand in the place of those of the draft */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
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
    Draft_appendLines: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description The lines of the file stand behind those of the draft */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
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
    Draft_checkLines: {
        parameters: {
            query: {
                mode: "replace" | "append";
            };
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description What the file would make of the draft, cell by cell; nothing is stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreviewView"];
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
    Draft_markedLines: {
        parameters: {
            query: {
                mode: "replace" | "append";
                language?: "de" | "en";
            };
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description The same file with red cells and comments where something is wrong; nothing is stored */
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
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    Draft_here: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who has it open just now, and in which sections */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceView"];
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
    Draft_say: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresenceBody"];
            };
        };
        responses: {
            /** @description I am here; over after 75 seconds, so it is said again and again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceView"];
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
    Draft_leave: {
        parameters: {
            query: {
                tab: string;
            };
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description I have left, in this tab */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceView"];
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
    Draft_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SubmitBody"];
            };
        };
        responses: {
            /** @description Received; submitting twice is one submission */
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
                    "application/json": components["schemas"]["ApplicationView"];
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
    Extension_preview: {
        parameters: {
            query: {
                programmeId: string;
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
            /** @description What the rules that hold today would extend of a programme, post by post */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionPreviewView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Extension_previewCsv: {
        parameters: {
            query: {
                programmeId: string;
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
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Extension_previewXlsx: {
        parameters: {
            query: {
                programmeId: string;
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
    Extension_all: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                programmeId?: string;
                district?: string;
                status?: "open" | "answered" | "partly-rejected" | "rejected" | "withdrawn" | "declined";
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
            /** @description Newest first; a recipient sees their own */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionRequestItemPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Extension_allCsv: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                programmeId?: string;
                district?: string;
                status?: "open" | "answered" | "partly-rejected" | "rejected" | "withdrawn" | "declined";
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
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Extension_allXlsx: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                programmeId?: string;
                district?: string;
                status?: "open" | "answered" | "partly-rejected" | "rejected" | "withdrawn" | "declined";
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
    Forwarding_all: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                direction?: "given" | "received";
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
            /** @description Newest first; a party sees what it passes on and what is passed on to it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForwardingItemPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Grant_all: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                applicationId?: string;
                programmeId?: string;
                district?: string;
                status?: "released" | "posted" | "in-portal" | "retrieved" | "not-retrieved" | "came-back" | "delivered" | "contested" | "final" | "annulled";
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
            /** @description Notices, newest first; a recipient sees their own */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeItemPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Grant_one: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path: {
                grantId: string;
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
                    "application/json": components["schemas"]["GrantView"];
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
    PreparedNotice_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendmentBody"];
            };
        };
        responses: {
            /** @description An amendment is prepared; another person releases it */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
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
    PreparedNotice_preview: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendmentPreviewBody"];
            };
        };
        responses: {
            /** @description What preparing it would come to, line by line; nothing is stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentPreviewView"];
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
    Extension_one: {
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
                grantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the rules extend of a grant, or why not */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionView"];
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
    Extension_history: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who asked for what, in sentences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionHistoryView"];
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
    Extension_prepare: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareExtensionBody"];
            };
        };
        responses: {
            /** @description Prepared; another person releases the notice */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionView"];
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
    Extension_request: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestExtensionBody"];
            };
        };
        responses: {
            /** @description Requested by who may sign for the recipient */
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
                    "application/json": components["schemas"]["ExtensionView"];
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
    Extension_decline: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                grantId: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseExtensionRequestBody"];
            };
        };
        responses: {
            /** @description Nothing is extended on it, for a reason that the recipient reads */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionView"];
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
    Extension_reject: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                grantId: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectExtensionRequestBody"];
            };
        };
        responses: {
            /** @description The notice that rejects it is prepared; another person releases it */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionView"];
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
    Extension_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                grantId: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseExtensionRequestBody"];
            };
        };
        responses: {
            /** @description Taken back, before a notice on it is released */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionView"];
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
    NoticeHearing_all: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On what the recipient of a grant was heard, and what they said */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeHearingsView"];
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
    NoticeHearing_open: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenNoticeHearingBody"];
            };
        };
        responses: {
            /** @description The recipient is heard, until a day */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeHearingsView"];
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
    NoticeHearing_preview: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntentionBody"];
            };
        };
        responses: {
            /** @description What a notice would take, line by line; nothing is recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntendedView"];
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
    NoticeHearing_extend: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                grantId: string;
                hearingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendNoticeHearingBody"];
            };
        };
        responses: {
            /** @description The period ends later */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeHearingsView"];
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
    NoticeHearing_say: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                grantId: string;
                hearingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveNoticeStatementBody"];
            };
        };
        responses: {
            /** @description Received; the instant of receipt says whether it is late */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeHearingsView"];
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
    Grant_history: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of the notices, in German sentences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantHistoryView"];
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
    Grant_historyCsv: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path: {
                grantId: string;
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
    Grant_historyXlsx: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path: {
                grantId: string;
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
    Grant_fileAction: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                grantId: string;
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileActionBody"];
            };
        };
        responses: {
            /** @description An action in court, in time or late */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
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
    Grant_endAction: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                grantId: string;
                noticeId: string;
                actionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndActionBody"];
            };
        };
        responses: {
            /** @description How it ended; unless the notice was annulled, it is final behind the period for remedies */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
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
    Grant_recordDelivery: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                grantId: string;
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordDeliveryBody"];
            };
        };
        responses: {
            /** @description Delivered on the day that the receipt names */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
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
    Grant_dispatch: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                grantId: string;
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispatchNoticeBody"];
            };
        };
        responses: {
            /** @description Dispatched, with the day on which something becomes of it by itself */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
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
    Grant_correctDispatch: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                grantId: string;
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectDispatchBody"];
            };
        };
        responses: {
            /** @description The last letter was posted on another day: its days follow anew */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
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
    Grant_letter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grantId: string;
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notice as it was rendered when it was released; its recipient has it from the retrieval or delivery on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    Grant_retrieve: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                grantId: string;
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EmptyBody"];
            };
        };
        responses: {
            /** @description Opened by the recipient; it counts as delivered on the next day */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
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
    Grant_recordReturn: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                grantId: string;
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordReturnBody"];
            };
        };
        responses: {
            /** @description The letter came back undelivered: it is dispatched again */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
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
    Grant_waive: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                grantId: string;
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EmptyBody"];
            };
        };
        responses: {
            /** @description No action will be filed: the notice is final at once */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
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
    PreparedNotice_countersign: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                grantId: string;
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EmptyBody"];
            };
        };
        responses: {
            /** @description Signed by the second of three people */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
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
    PreparedNotice_discard: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                grantId: string;
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardNoticeBody"];
            };
        };
        responses: {
            /** @description Not needed any more; the grant stands as it did */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
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
    PreparedNotice_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grantId: string;
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is prepared as its letter would say it, marked as a draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    PreparedNotice_release: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                grantId: string;
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EmptyBody"];
            };
        };
        responses: {
            /** @description Released by another person than the one who prepared, with its letter */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
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
    PreparedNotice_return: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                grantId: string;
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnNoticeBody"];
            };
        };
        responses: {
            /** @description Returned to be prepared anew */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
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
    PreparedNotice_settle: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettlingBody"];
            };
        };
        responses: {
            /** @description The final notice, or interest on a claim, is prepared; another person releases it */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
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
    PreparedNotice_previewSettling: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettlingPreviewBody"];
            };
        };
        responses: {
            /** @description What the final notice or the interest would come to; nothing is stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettlingView"];
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
    PreparedNotice_takeBack: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakingBackBody"];
            };
        };
        responses: {
            /** @description A revocation, a withdrawal or a claim is prepared, after the hearing about it */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
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
    PreparedNotice_terms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the grant grants after all its notices, line by line */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantTermsView"];
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
    Information_mine: {
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
            /** @description What the party of who asks was ever asked for, and what became of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InformationRequestsView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Pact_one: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its years, their lines and sums */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PactView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Pact_publish: {
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
                "application/json": components["schemas"]["PublishPactBody"];
            };
        };
        responses: {
            /** @description Published */
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
                    "application/json": components["schemas"]["PactView"];
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
    History_pactChanges: {
        parameters: {
            query: {
                by?: "known" | "effective";
                from: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed in the pact between two instants, amount by amount, and what changed it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationChangesView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    History_pactChangesCsv: {
        parameters: {
            query: {
                by?: "known" | "effective";
                from: string;
                to?: string;
            };
            header?: never;
            path?: never;
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
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    History_pactChangesXlsx: {
        parameters: {
            query: {
                by?: "known" | "effective";
                from: string;
                to?: string;
            };
            header?: never;
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
    History_pact: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions of the pact, in German sentences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationHistoryView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    History_pactCsv: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
            path?: never;
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
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    History_pactXlsx: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
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
    PortalConsent_one: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
            path: {
                partyKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether a party wants its notices in the portal, and since when */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalConsentView"];
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
    PortalConsent_give: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                partyKey: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EmptyBody"];
            };
        };
        responses: {
            /** @description From now on its notices may go into the portal */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalConsentView"];
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
    PortalConsent_revoke: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                partyKey: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EmptyBody"];
            };
        };
        responses: {
            /** @description From now on its notices come by post */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalConsentView"];
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
    Preference_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the person who asks has switched on; nothing unless they did */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferenceView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Preference_change: {
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
                "application/json": components["schemas"]["PreferenceBody"];
            };
        };
        responses: {
            /** @description Changed; where nothing is switched on, nothing is kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferenceView"];
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
    Programme_list: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeListItemPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Programme_publish: {
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
                "application/json": components["schemas"]["PublishProgrammeBody"];
            };
        };
        responses: {
            /** @description Published */
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
                    "application/json": components["schemas"]["ProgrammeView"];
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
    Programme_one: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
            path: {
                programmeId: string;
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
                    "application/json": components["schemas"]["ProgrammeView"];
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
    Programme_affected: {
        parameters: {
            query?: never;
            header?: {
                /** @description Paktwerk-Position of an answer to a command: the answer here is at least as fresh, or 503 after three seconds; 422 where nothing of that service arrives */
                "Paktwerk-After"?: string;
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whom a new version of the rules could concern: calls, applications and grants of the programme */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffectedView"];
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
    Programme_openCall: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCallBody"];
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
                    "application/json": components["schemas"]["CallView"];
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
    Programme_changes: {
        parameters: {
            query: {
                by?: "known" | "effective";
                from: string;
                to?: string;
            };
            header?: never;
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed between two instants: which version of the rules held, what it says value by value, and who published it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeChangesView"];
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
    Programme_changesCsv: {
        parameters: {
            query: {
                by?: "known" | "effective";
                from: string;
                to?: string;
            };
            header?: never;
            path: {
                programmeId: string;
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
    Programme_changesXlsx: {
        parameters: {
            query: {
                by?: "known" | "effective";
                from: string;
                to?: string;
            };
            header?: never;
            path: {
                programmeId: string;
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
    History_programme: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: {
                /** @description Paktwerk-Position of an answer to a command: the answer here is at least as fresh, or 503 after three seconds; 422 where nothing of that service arrives */
                "Paktwerk-After"?: string;
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The programme, the versions of its rules and its calls, in German sentences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationHistoryView"];
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
    History_programmeCsv: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: {
                /** @description Paktwerk-Position of an answer to a command: the answer here is at least as fresh, or 503 after three seconds; 422 where nothing of that service arrives */
                "Paktwerk-After"?: string;
            };
            path: {
                programmeId: string;
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
    History_programmeXlsx: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: {
                /** @description Paktwerk-Position of an answer to a command: the answer here is at least as fresh, or 503 after three seconds; 422 where nothing of that service arrives */
                "Paktwerk-After"?: string;
            };
            path: {
                programmeId: string;
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
    Programme_publishRuleSet: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishRuleSetBody"];
            };
        };
        responses: {
            /** @description Published */
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
                    "application/json": components["schemas"]["RuleSetView"];
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
    ProofSample_ofCall: {
        parameters: {
            query: {
                callId: string;
                kind: "interim" | "final";
                year: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draw of a call, kind and year */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofSampleView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    ProofSample_draw: {
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
                "application/json": components["schemas"]["DrawSampleBody"];
            };
        };
        responses: {
            /** @description Drawn among all whose period ended in a year that is over, submitted or not; once for each call, kind and year */
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
                    "application/json": components["schemas"]["ProofSampleView"];
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
    ProofSample_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sampleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draw, made again from seed and list */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofSampleView"];
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
    ProofOfUse_all: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                applicationId?: string;
                grantId?: string;
                callId?: string;
                programmeId?: string;
                district?: string;
                kind?: "interim" | "final";
                status?: "running" | "due" | "overdue" | "submitted" | "objected" | "checked" | "accepted" | "dropped";
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
            /** @description Newest first; a recipient sees their own */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofOfUseItemPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    ProofOfUse_csv: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                applicationId?: string;
                grantId?: string;
                callId?: string;
                programmeId?: string;
                district?: string;
                kind?: "interim" | "final";
                status?: "running" | "due" | "overdue" | "submitted" | "objected" | "checked" | "accepted" | "dropped";
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
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    ProofOfUse_xlsx: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                applicationId?: string;
                grantId?: string;
                callId?: string;
                programmeId?: string;
                district?: string;
                kind?: "interim" | "final";
                status?: "running" | "due" | "overdue" | "submitted" | "objected" | "checked" | "accepted" | "dropped";
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
    ProofOfUse_one: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path: {
                proofId: string;
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
                    "application/json": components["schemas"]["ProofOfUseView"];
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
    ProofOfUse_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                proofId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EmptyBody"];
            };
        };
        responses: {
            /** @description Accepted by another person than who checked it */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofOfUseView"];
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
    ProofOfUse_check: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                proofId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckProofBody"];
            };
        };
        responses: {
            /** @description Checked; another person accepts it */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofOfUseView"];
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
    ProofDraft_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proofId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the party has written so far; empty where nobody has */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofDraftView"];
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
    ProofDraft_save: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                proofId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveProofDraftBody"];
            };
        };
        responses: {
            /** @description Kept until the proof is signed; it proves nothing */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofDraftView"];
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
    ProofOfUse_history: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path: {
                proofId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of the proof, in German sentences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofOfUseHistoryView"];
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
    ProofOfUse_historyCsv: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path: {
                proofId: string;
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
    ProofOfUse_historyXlsx: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path: {
                proofId: string;
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
    ProofOfUse_object: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                proofId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectToProofBody"];
            };
        };
        responses: {
            /** @description Sent back to the recipient until a day */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofOfUseView"];
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
    ProofOfUse_prefill: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                proofId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EmptyBody"];
            };
        };
        responses: {
            /** @description Filled in from what is known by now */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofOfUseView"];
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
    ProofOfUse_remind: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                proofId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EmptyBody"];
            };
        };
        responses: {
            /** @description Reminded by hand, once a day at most */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofOfUseView"];
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
    ProofOfUse_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                proofId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitProofBody"];
            };
        };
        responses: {
            /** @description Submitted, or corrected, by who may sign for the recipient */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofOfUseView"];
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
    Proof_code: {
        parameters: {
            query: {
                fileNumber: string;
                code: string;
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
            /** @description That a letter with this code is genuine and its chain holds; to whom may read the file, which state it tells of */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterCodeView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Proof_file: {
        parameters: {
            query: {
                sha256: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a letter that was given out tells of, by the file itself */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Proof_printed: {
        parameters: {
            query: {
                fileNumber: string;
                hash: string;
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
            /** @description What stands in the log under a file number and a checksum, and that its chain holds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Rehearsal_list: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                programmeId?: string;
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
            /** @description What is tried now, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsalListItemPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Rehearsal_begin: {
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
                "application/json": components["schemas"]["BeginRehearsalBody"];
            };
        };
        responses: {
            /** @description Begun; only this service knows of it */
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
                    "application/json": components["schemas"]["RehearsalView"];
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
    Rehearsal_preview: {
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
                "application/json": components["schemas"]["BeginRehearsalBody"];
            };
        };
        responses: {
            /** @description The planning frames that such a call would have; nothing is recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FramesView"];
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
    Rehearsal_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is tried and its frames; a party sees no reservations */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsalView"];
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
    Rehearsal_discard: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardRehearsalBody"];
            };
        };
        responses: {
            /** @description Discarded, with everything that was tried in it */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsalOverView"];
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
    Rehearsal_open: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OpenRehearsalBody"];
            };
        };
        responses: {
            /** @description Over: a call with the same data is open; nothing of what was tried travels */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsalOverView"];
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
    Reminder_all: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is sent to whom is reminded, by kind */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderTemplatesView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Reminder_publish: {
        parameters: {
            query: {
                kind: "answer-due" | "answer-missing" | "decision-waiting" | "draft-deadline" | "proof-due" | "notice-ready";
            };
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
                "application/json": components["schemas"]["PublishTemplateBody"];
            };
        };
        responses: {
            /** @description Published; it holds from its day on */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderTemplateView"];
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
    Reminder_preview: {
        parameters: {
            query: {
                kind: "answer-due" | "answer-missing" | "decision-waiting" | "draft-deadline" | "proof-due" | "notice-ready";
            };
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
                "application/json": components["schemas"]["PreviewTemplateBody"];
            };
        };
        responses: {
            /** @description As it would go out, with figures that are made up; nothing is stored and nothing sent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderPreviewView"];
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
    SavedFilter_mine: {
        parameters: {
            query?: {
                list?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Of who asks, in the order in which they were saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFiltersView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    SavedFilter_save: {
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
                "application/json": components["schemas"]["SaveFilterBody"];
            };
        };
        responses: {
            /** @description Saved, in the place of the one of this name; all of the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFiltersView"];
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
    SavedFilter_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                filterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        filterId: string;
                    };
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
    Search_find: {
        parameters: {
            query: {
                q: string;
                district?: string;
                limit?: number;
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
            /** @description Files by what stands in them; who applies finds their own, and in them what is decided */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    DraftStream_stream: {
        parameters: {
            query: {
                draftId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events: "changed" whenever the draft changed or somebody came or went, "heartbeat" every 15 seconds */
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
    Task_mine: {
        parameters: {
            query?: {
                task?: "check-formally" | "prepare-decision" | "prepare-again" | "decide-waitlisted" | "countersign-decision" | "release-decision" | "information-overdue" | "answer-extension" | "supply-information" | "give-statement" | "give-notice-statement" | "decide-after-hearing" | "year-ends" | "countersign-notice" | "release-notice" | "prepare-notice" | "dispatch-notice" | "retrieve-notice" | "remedy-ends" | "check-proof" | "accept-proof" | "proof-overdue" | "submit-proof" | "correct-proof" | "settle-grant" | "acknowledge-change" | "answer-change" | "send-change" | "submit-draft";
                district?: string;
                programmeId?: string;
                search?: string;
                dueOn?: string;
                overdue?: boolean;
                resubmitted?: boolean;
                limit?: number;
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
            /** @description What is next for who asks, the first due first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskListView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Task_resubmit: {
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
                "application/json": components["schemas"]["ResubmissionBody"];
            };
        };
        responses: {
            /** @description Laid aside for who asks, until that day; without a day it is back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResubmissionView"];
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
    TextBlock_all: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every block with all of its versions, and which of them holds */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextBlocksView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    TextBlock_propose: {
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
                "application/json": components["schemas"]["ProposeTextBlockBody"];
            };
        };
        responses: {
            /** @description Proposed; another person releases it */
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
                    "application/json": components["schemas"]["TextBlockView"];
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
    History_textBlocksChanges: {
        parameters: {
            query: {
                by?: "known" | "effective";
                from: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed in the blocks of text between two instants, word by word */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationChangesView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    History_textBlocksChangesCsv: {
        parameters: {
            query: {
                by?: "known" | "effective";
                from: string;
                to?: string;
            };
            header?: never;
            path?: never;
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
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    History_textBlocksChangesXlsx: {
        parameters: {
            query: {
                by?: "known" | "effective";
                from: string;
                to?: string;
            };
            header?: never;
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
    History_textBlocks: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who proposed, released and returned which block of text, in German sentences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationHistoryView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    History_textBlocksCsv: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
            path?: never;
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
            405: components["responses"]["MethodNotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    History_textBlocksXlsx: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
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
    TextBlock_one: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path: {
                blockId: string;
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
                    "application/json": components["schemas"]["TextBlockView"];
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
    TextBlock_release: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                blockId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseTextBlockBody"];
            };
        };
        responses: {
            /** @description Released by another person than the one who proposed it */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextBlockView"];
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
    TextBlock_return: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                blockId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnTextBlockBody"];
            };
        };
        responses: {
            /** @description Not released as it is: by whoever may release, or by the one who proposed it */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextBlockView"];
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
    Audit_one: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Application, notices and forwarding of a file in one order, as known at an instant and held on a day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolumeView"];
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
    Audit_note: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time */
                "Idempotency-Key": string;
                /** @description The version that the caller has seen, from the ETag: another one is refused (412) */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddNoteBody"];
            };
        };
        responses: {
            /** @description The file with the note */
            200: {
                headers: {
                    /** @description The version of what is shown, for If-Match */
                    ETag?: string;
                    /** @description Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded */
                    "Paktwerk-Position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolumeView"];
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
    Audit_csv: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path: {
                applicationId: string;
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
    Audit_xlsx: {
        parameters: {
            query?: {
                knownAt?: string;
                effectiveOn?: string;
            };
            header?: never;
            path: {
                applicationId: string;
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
