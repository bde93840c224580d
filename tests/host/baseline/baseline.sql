--
-- Name: quittance_action; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_action (
    id integer NOT NULL,
    company_id integer NOT NULL,
    case_id integer NOT NULL,
    item_count integer,
    recipient_id integer,
    approved_by_id integer,
    activity_id integer,
    merged_from integer,
    create_uid integer,
    write_uid integer,
    policy character varying,
    policy_hash character varying,
    stage character varying NOT NULL,
    channel character varying,
    state character varying NOT NULL,
    error character varying,
    night date NOT NULL,
    done_on date,
    reasons jsonb,
    approved_facts jsonb,
    amount numeric,
    automatic boolean,
    approved_on timestamp without time zone,
    retry_on timestamp without time zone,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    fingerprint bigint
);


--
-- Name: quittance_action_document_rel; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_action_document_rel (
    action_id integer NOT NULL,
    attachment_id integer NOT NULL
);


--
-- Name: quittance_action_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quittance_action_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quittance_action_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quittance_action_id_seq OWNED BY public.quittance_action.id;


--
-- Name: quittance_action_line; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_action_line (
    id integer NOT NULL,
    action_id integer NOT NULL,
    company_id integer NOT NULL,
    move_id integer NOT NULL,
    ordinal integer NOT NULL,
    item_id integer NOT NULL,
    cycle integer NOT NULL,
    currency_id integer,
    stage character varying,
    counts_as character varying,
    due_date date,
    claim numeric,
    advances boolean
);


--
-- Name: quittance_action_line_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quittance_action_line_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quittance_action_line_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quittance_action_line_id_seq OWNED BY public.quittance_action_line.id;


--
-- Name: quittance_attempt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_attempt (
    id integer NOT NULL,
    action_id integer NOT NULL,
    company_id integer NOT NULL,
    mail_id integer,
    user_id integer,
    attachment_id integer,
    channel character varying NOT NULL,
    address character varying,
    copies character varying,
    copied character varying,
    refused character varying,
    state character varying NOT NULL,
    message_ref character varying,
    result character varying,
    error character varying,
    documents jsonb,
    content jsonb,
    note text,
    detail text,
    is_erased boolean,
    started_at timestamp without time zone,
    settled_at timestamp without time zone
);


--
-- Name: quittance_attempt_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quittance_attempt_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quittance_attempt_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quittance_attempt_id_seq OWNED BY public.quittance_attempt.id;


--
-- Name: quittance_case; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_case (
    id integer NOT NULL,
    company_id integer NOT NULL,
    partner_id integer NOT NULL,
    user_id integer,
    own_policy_id integer,
    item_count integer,
    create_uid integer,
    write_uid integer,
    relation character varying,
    backlog character varying,
    relation_used character varying,
    relation_reason character varying,
    grade character varying,
    state character varying,
    policy character varying,
    stage character varying,
    next_stage character varying,
    insolvent_since date,
    last_contact_on date,
    oldest_due_date date,
    next_date date,
    decided_on date,
    reasons jsonb,
    grade_reasons jsonb,
    overdue numeric,
    not_due numeric,
    held numeric,
    penalties numeric,
    interest numeric,
    compensation numeric,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    fingerprint bigint,
    never_charge_reason character varying,
    limitation_told date
);


--
-- Name: quittance_case_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quittance_case_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quittance_case_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quittance_case_id_seq OWNED BY public.quittance_case.id;


--
-- Name: quittance_charge; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_charge (
    id integer NOT NULL,
    case_id integer NOT NULL,
    company_id integer,
    move_id integer NOT NULL,
    ordinal integer NOT NULL,
    currency_id integer NOT NULL,
    entry_id integer,
    user_id integer,
    create_uid integer,
    write_uid integer,
    number character varying NOT NULL,
    kind character varying NOT NULL,
    nature character varying NOT NULL,
    reason character varying,
    until_date date,
    waived_on date,
    amount numeric NOT NULL,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    CONSTRAINT quittance_charge_charged_by_entry CHECK ((((nature)::text = 'charged'::text) = (entry_id IS NOT NULL))),
    CONSTRAINT quittance_charge_waived_with_reason CHECK ((((nature)::text <> 'waived'::text) OR ((reason)::text <> ''::text)))
);


--
-- Name: quittance_charge_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quittance_charge_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quittance_charge_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quittance_charge_id_seq OWNED BY public.quittance_charge.id;


--
-- Name: quittance_charge_proposal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_charge_proposal (
    id integer NOT NULL,
    company_id integer NOT NULL,
    user_id integer NOT NULL,
    least_days_late integer,
    create_uid integer,
    write_uid integer,
    state character varying NOT NULL,
    until_date date NOT NULL,
    unverified jsonb,
    applied jsonb,
    error text,
    least_amount numeric,
    with_paid boolean,
    post boolean,
    confirmed boolean,
    reckoned_at timestamp without time zone,
    create_date timestamp without time zone,
    write_date timestamp without time zone
);


--
-- Name: quittance_charge_proposal_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_charge_proposal_entry (
    id integer NOT NULL,
    proposal_id integer NOT NULL,
    company_id integer NOT NULL,
    partner_id integer NOT NULL,
    branch_id integer NOT NULL,
    currency_id integer NOT NULL,
    claim_count integer,
    chosen_count integer,
    days_late integer,
    move_id integer,
    state character varying NOT NULL,
    note character varying,
    interest numeric,
    compensation numeric,
    total numeric,
    selected boolean,
    verified boolean
);


--
-- Name: quittance_charge_proposal_entry_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quittance_charge_proposal_entry_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quittance_charge_proposal_entry_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quittance_charge_proposal_entry_id_seq OWNED BY public.quittance_charge_proposal_entry.id;


--
-- Name: quittance_charge_proposal_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quittance_charge_proposal_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quittance_charge_proposal_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quittance_charge_proposal_id_seq OWNED BY public.quittance_charge_proposal.id;


--
-- Name: quittance_charge_proposal_line; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_charge_proposal_line (
    id integer NOT NULL,
    entry_id integer NOT NULL,
    proposal_id integer NOT NULL,
    company_id integer NOT NULL,
    move_id integer NOT NULL,
    ordinal integer NOT NULL,
    currency_id integer NOT NULL,
    days_late integer,
    claim_currency_id integer,
    due_date date,
    interest numeric,
    compensation numeric,
    total numeric,
    chosen_total numeric,
    residual numeric,
    verified boolean,
    selected boolean
);


--
-- Name: quittance_charge_proposal_line_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quittance_charge_proposal_line_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quittance_charge_proposal_line_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quittance_charge_proposal_line_id_seq OWNED BY public.quittance_charge_proposal_line.id;


--
-- Name: quittance_charge_proposal_res_partner_rel; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_charge_proposal_res_partner_rel (
    quittance_charge_proposal_id integer NOT NULL,
    res_partner_id integer NOT NULL
);


--
-- Name: quittance_confirmation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_confirmation (
    id integer NOT NULL,
    company_id integer NOT NULL,
    user_id integer NOT NULL,
    create_uid integer,
    write_uid integer,
    jurisdiction character varying,
    fact character varying,
    series character varying,
    percent character varying,
    status character varying,
    date_from date,
    text text,
    reading text NOT NULL,
    confirmed_on timestamp without time zone NOT NULL,
    create_date timestamp without time zone,
    write_date timestamp without time zone
);


--
-- Name: quittance_confirmation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quittance_confirmation_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quittance_confirmation_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quittance_confirmation_id_seq OWNED BY public.quittance_confirmation.id;


--
-- Name: quittance_decision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_decision (
    id integer NOT NULL,
    company_id integer NOT NULL,
    customer integer NOT NULL,
    state character varying NOT NULL,
    policy character varying,
    stage character varying,
    next_stage character varying,
    night date NOT NULL,
    until date,
    next_date date,
    fingerprint bigint NOT NULL
);


--
-- Name: quittance_decision_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quittance_decision_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quittance_decision_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quittance_decision_id_seq OWNED BY public.quittance_decision.id;


--
-- Name: quittance_hold; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_hold (
    id integer NOT NULL,
    case_id integer NOT NULL,
    company_id integer,
    move_id integer,
    ordinal integer,
    currency_id integer,
    create_uid integer,
    write_uid integer,
    scope character varying,
    code character varying NOT NULL,
    reason character varying,
    from_date date NOT NULL,
    until_date date,
    lifted_on date,
    amount numeric,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    CONSTRAINT quittance_hold_amount_positive CHECK ((((amount > (0)::numeric) AND (currency_id IS NOT NULL)) OR (amount IS NULL))),
    CONSTRAINT quittance_hold_dates_in_order CHECK ((from_date <= until_date)),
    CONSTRAINT quittance_hold_instalment_of_move CHECK (((COALESCE(ordinal, 0) = 0) OR ((move_id IS NOT NULL) AND (ordinal > 0)))),
    CONSTRAINT quittance_hold_reason_without_end CHECK (((until_date IS NOT NULL) OR ((COALESCE(reason, ''::character varying))::text <> ''::text)))
);


--
-- Name: quittance_hold_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quittance_hold_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quittance_hold_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quittance_hold_id_seq OWNED BY public.quittance_hold.id;


--
-- Name: quittance_interruption; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_interruption (
    id integer NOT NULL,
    case_id integer NOT NULL,
    company_id integer,
    move_id integer,
    create_uid integer,
    write_uid integer,
    event character varying NOT NULL,
    note character varying,
    date date NOT NULL,
    create_date timestamp without time zone,
    write_date timestamp without time zone
);


--
-- Name: quittance_interruption_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quittance_interruption_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quittance_interruption_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quittance_interruption_id_seq OWNED BY public.quittance_interruption.id;


--
-- Name: quittance_item; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_item (
    id integer NOT NULL,
    company_id integer NOT NULL,
    case_id integer,
    move_id integer NOT NULL,
    ordinal integer NOT NULL,
    stage_customer_id integer,
    cycle integer,
    line_id integer,
    branch_id integer,
    currency_id integer,
    stage character varying,
    kind character varying,
    hold character varying,
    state character varying,
    next_stage character varying,
    stage_on date,
    limitation_date date,
    due_date date,
    next_date date,
    decided_on date,
    closed_on date,
    reasons jsonb,
    residual numeric,
    claim numeric,
    held numeric,
    residual_company numeric,
    interest numeric,
    compensation numeric,
    mentioned boolean,
    fingerprint bigint
)
WITH (fillfactor='80');


--
-- Name: quittance_item_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quittance_item_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quittance_item_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quittance_item_id_seq OWNED BY public.quittance_item.id;


--
-- Name: quittance_kept_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_kept_text (
    id integer NOT NULL,
    company_id integer NOT NULL,
    hash character varying NOT NULL,
    text text NOT NULL
);


--
-- Name: quittance_kept_text_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quittance_kept_text_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quittance_kept_text_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quittance_kept_text_id_seq OWNED BY public.quittance_kept_text.id;


--
-- Name: quittance_manifest; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_manifest (
    id integer NOT NULL,
    company_id integer,
    create_uid integer,
    write_uid integer,
    kind character varying NOT NULL,
    name character varying NOT NULL,
    title character varying NOT NULL,
    text text,
    create_date timestamp without time zone,
    write_date timestamp without time zone
);


--
-- Name: quittance_manifest_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quittance_manifest_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quittance_manifest_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quittance_manifest_id_seq OWNED BY public.quittance_manifest.id;


--
-- Name: quittance_policy; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_policy (
    id integer NOT NULL,
    company_id integer NOT NULL,
    version integer,
    approved_by_id integer,
    gap_days integer,
    contacts_per_week integer,
    contacts_per_month integer,
    grace_days integer,
    create_uid integer,
    write_uid integer,
    code character varying NOT NULL,
    state character varying NOT NULL,
    manifest_hash character varying,
    countries character varying,
    relations character varying,
    mentions character varying NOT NULL,
    tolerance character varying NOT NULL,
    tolerances character varying,
    business_days character varying,
    days_off character varying,
    quiet character varying,
    quiet_hours character varying,
    customer_minimum character varying,
    item_minimum character varying,
    titles jsonb,
    replaces_chosen jsonb,
    manifest text,
    approved_on timestamp without time zone,
    create_date timestamp without time zone,
    write_date timestamp without time zone
);


--
-- Name: quittance_policy_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quittance_policy_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quittance_policy_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quittance_policy_id_seq OWNED BY public.quittance_policy.id;


--
-- Name: quittance_policy_quittance_run_rel; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_policy_quittance_run_rel (
    quittance_run_id integer NOT NULL,
    quittance_policy_id integer NOT NULL
);


--
-- Name: quittance_proof; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_proof (
    id integer NOT NULL,
    company_id integer NOT NULL,
    partner_id integer NOT NULL,
    action_id integer,
    attempt_id integer,
    format_version integer NOT NULL,
    previous_hash character varying,
    hash character varying NOT NULL,
    record text NOT NULL,
    recorded_at timestamp without time zone NOT NULL
);


--
-- Name: quittance_proof_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quittance_proof_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quittance_proof_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quittance_proof_id_seq OWNED BY public.quittance_proof.id;


--
-- Name: quittance_rate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_rate (
    id integer NOT NULL,
    series_id integer NOT NULL,
    company_id integer,
    create_uid integer,
    write_uid integer,
    percent character varying NOT NULL,
    source character varying NOT NULL,
    status character varying NOT NULL,
    date_from date NOT NULL,
    date_until date,
    read_on date,
    create_date timestamp without time zone,
    write_date timestamp without time zone
);


--
-- Name: quittance_rate_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quittance_rate_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quittance_rate_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quittance_rate_id_seq OWNED BY public.quittance_rate.id;


--
-- Name: quittance_rate_series; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_rate_series (
    id integer NOT NULL,
    company_id integer,
    create_uid integer,
    write_uid integer,
    code character varying NOT NULL,
    title character varying NOT NULL,
    coverage character varying NOT NULL,
    agrees_with character varying,
    complete_until date,
    reminded_for date,
    create_date timestamp without time zone,
    write_date timestamp without time zone
);


--
-- Name: quittance_rate_series_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quittance_rate_series_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quittance_rate_series_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quittance_rate_series_id_seq OWNED BY public.quittance_rate_series.id;


--
-- Name: quittance_run; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_run (
    id integer NOT NULL,
    company_id integer NOT NULL,
    duration_ms integer,
    statements integer,
    customer_count integer,
    item_count integer,
    to_contact_count integer,
    bank_journal_id integer,
    bank_wait_count integer,
    bank_waived_by_id integer,
    proposed_count integer,
    changed_count integer,
    cancelled_count integer,
    closed_count integer,
    create_uid integer,
    write_uid integer,
    kind character varying NOT NULL,
    state character varying NOT NULL,
    policy_hash character varying,
    as_of date NOT NULL,
    bank_matched_on date,
    prior jsonb,
    replay jsonb,
    summary jsonb,
    error text,
    overdue numeric,
    not_due numeric,
    held numeric,
    started_at timestamp without time zone,
    create_date timestamp without time zone,
    write_date timestamp without time zone
);


--
-- Name: quittance_run_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quittance_run_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quittance_run_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quittance_run_id_seq OWNED BY public.quittance_run.id;


--
-- Name: quittance_run_line; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_run_line (
    id integer NOT NULL,
    run_id integer NOT NULL,
    count integer,
    partner_id integer,
    move_id integer,
    spare_currency_id integer,
    kind character varying NOT NULL,
    code character varying,
    message character varying,
    spare jsonb,
    amount numeric
);


--
-- Name: quittance_run_line_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quittance_run_line_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quittance_run_line_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quittance_run_line_id_seq OWNED BY public.quittance_run_line.id;


--
-- Name: quittance_segment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_segment (
    id integer NOT NULL,
    settings_id integer NOT NULL,
    sequence integer,
    policy_id integer NOT NULL,
    create_uid integer,
    write_uid integer,
    name character varying NOT NULL,
    code character varying NOT NULL,
    relations character varying,
    countries character varying,
    tags character varying,
    conditions jsonb,
    create_date timestamp without time zone,
    write_date timestamp without time zone
);


--
-- Name: quittance_segment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quittance_segment_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quittance_segment_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quittance_segment_id_seq OWNED BY public.quittance_segment.id;


--
-- Name: quittance_segment_partner_rel; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_segment_partner_rel (
    segment_id integer NOT NULL,
    partner_id integer NOT NULL
);


--
-- Name: quittance_settings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_settings (
    id integer NOT NULL,
    company_id integer NOT NULL,
    policy_id integer,
    keep_words_months integer,
    keep_nights_months integer,
    accountant_id integer,
    team_leader_id integer,
    create_uid integer,
    write_uid integer,
    backlog character varying NOT NULL,
    first_steps_on date,
    sending_on boolean,
    copy_contacts boolean,
    bank_gate boolean,
    grade_natural_persons boolean,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    journal_id integer,
    interest_account_id integer,
    compensation_account_id integer,
    charge_least_days_late integer,
    limitation_days integer,
    imputation character varying NOT NULL,
    sector character varying,
    charge_least_amount numeric,
    post_charges boolean,
    forbid_waiving boolean,
    mentions boolean,
    CONSTRAINT quittance_settings_keeps_nights CHECK ((keep_nights_months >= 0)),
    CONSTRAINT quittance_settings_keeps_words CHECK ((keep_words_months >= 0))
);


--
-- Name: quittance_settings_bank_journal_rel; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_settings_bank_journal_rel (
    settings_id integer NOT NULL,
    journal_id integer NOT NULL
);


--
-- Name: quittance_settings_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quittance_settings_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quittance_settings_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quittance_settings_id_seq OWNED BY public.quittance_settings.id;


--
-- Name: quittance_slice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_slice (
    id integer NOT NULL,
    company_id integer NOT NULL,
    customer integer NOT NULL,
    night date NOT NULL,
    until date,
    leaves_on date,
    hash bigint NOT NULL,
    slice bytea
);


--
-- Name: quittance_slice_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quittance_slice_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quittance_slice_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quittance_slice_id_seq OWNED BY public.quittance_slice.id;


--
-- Name: quittance_stage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_stage (
    id integer NOT NULL,
    policy_id integer NOT NULL,
    number integer NOT NULL,
    offset_days integer,
    gap_days integer,
    deadline_days integer,
    create_uid integer,
    write_uid integer,
    code character varying NOT NULL,
    counted_from character varying NOT NULL,
    days character varying NOT NULL,
    otherwise character varying NOT NULL,
    channel character varying NOT NULL,
    channels_after character varying,
    recipient_role character varying NOT NULL,
    copy_roles character varying,
    in_charge character varying,
    text character varying,
    penalties character varying NOT NULL,
    attachments character varying NOT NULL,
    titles jsonb,
    conditions jsonb,
    end_of_month boolean,
    formal_notice boolean,
    hands_over boolean,
    automatic boolean,
    lapses_at_due_date boolean,
    create_date timestamp without time zone,
    write_date timestamp without time zone
);


--
-- Name: quittance_stage_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_stage_code (
    id integer NOT NULL,
    company_id integer NOT NULL,
    sequence integer,
    create_uid integer,
    write_uid integer,
    code character varying NOT NULL,
    titles jsonb,
    create_date timestamp without time zone,
    write_date timestamp without time zone
);


--
-- Name: quittance_stage_code_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quittance_stage_code_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quittance_stage_code_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quittance_stage_code_id_seq OWNED BY public.quittance_stage_code.id;


--
-- Name: quittance_stage_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quittance_stage_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quittance_stage_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quittance_stage_id_seq OWNED BY public.quittance_stage.id;


--
-- Name: quittance_terms; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_terms (
    id integer NOT NULL,
    case_id integer NOT NULL,
    company_id integer,
    move_id integer,
    rate_series_id integer,
    rate_factor integer,
    create_uid integer,
    write_uid integer,
    kind character varying NOT NULL,
    reference character varying,
    jurisdiction character varying,
    relation character varying,
    rate_percent character varying,
    rate_margin character varying,
    rate_read_on character varying,
    contract_rate character varying,
    capitalisation_basis character varying,
    period character varying,
    sector character varying,
    date_from date,
    date_until date,
    notice_on date,
    judgment_on date,
    insolvent_since date,
    capitalises boolean,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    CONSTRAINT quittance_terms_dates_in_order CHECK ((date_from <= date_until)),
    CONSTRAINT quittance_terms_invoice_has_move CHECK ((((kind)::text = 'invoice'::text) = (move_id IS NOT NULL)))
);


--
-- Name: quittance_terms_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quittance_terms_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quittance_terms_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quittance_terms_id_seq OWNED BY public.quittance_terms.id;


--
-- Name: quittance_action id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_action ALTER COLUMN id SET DEFAULT nextval('public.quittance_action_id_seq'::regclass);


--
-- Name: quittance_action_line id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_action_line ALTER COLUMN id SET DEFAULT nextval('public.quittance_action_line_id_seq'::regclass);


--
-- Name: quittance_attempt id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_attempt ALTER COLUMN id SET DEFAULT nextval('public.quittance_attempt_id_seq'::regclass);


--
-- Name: quittance_case id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_case ALTER COLUMN id SET DEFAULT nextval('public.quittance_case_id_seq'::regclass);


--
-- Name: quittance_charge id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_charge ALTER COLUMN id SET DEFAULT nextval('public.quittance_charge_id_seq'::regclass);


--
-- Name: quittance_charge_proposal id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_charge_proposal ALTER COLUMN id SET DEFAULT nextval('public.quittance_charge_proposal_id_seq'::regclass);


--
-- Name: quittance_charge_proposal_entry id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_charge_proposal_entry ALTER COLUMN id SET DEFAULT nextval('public.quittance_charge_proposal_entry_id_seq'::regclass);


--
-- Name: quittance_charge_proposal_line id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_charge_proposal_line ALTER COLUMN id SET DEFAULT nextval('public.quittance_charge_proposal_line_id_seq'::regclass);


--
-- Name: quittance_confirmation id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_confirmation ALTER COLUMN id SET DEFAULT nextval('public.quittance_confirmation_id_seq'::regclass);


--
-- Name: quittance_decision id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_decision ALTER COLUMN id SET DEFAULT nextval('public.quittance_decision_id_seq'::regclass);


--
-- Name: quittance_hold id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_hold ALTER COLUMN id SET DEFAULT nextval('public.quittance_hold_id_seq'::regclass);


--
-- Name: quittance_interruption id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_interruption ALTER COLUMN id SET DEFAULT nextval('public.quittance_interruption_id_seq'::regclass);


--
-- Name: quittance_item id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_item ALTER COLUMN id SET DEFAULT nextval('public.quittance_item_id_seq'::regclass);


--
-- Name: quittance_kept_text id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_kept_text ALTER COLUMN id SET DEFAULT nextval('public.quittance_kept_text_id_seq'::regclass);


--
-- Name: quittance_manifest id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_manifest ALTER COLUMN id SET DEFAULT nextval('public.quittance_manifest_id_seq'::regclass);


--
-- Name: quittance_policy id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_policy ALTER COLUMN id SET DEFAULT nextval('public.quittance_policy_id_seq'::regclass);


--
-- Name: quittance_proof id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_proof ALTER COLUMN id SET DEFAULT nextval('public.quittance_proof_id_seq'::regclass);


--
-- Name: quittance_rate id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_rate ALTER COLUMN id SET DEFAULT nextval('public.quittance_rate_id_seq'::regclass);


--
-- Name: quittance_rate_series id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_rate_series ALTER COLUMN id SET DEFAULT nextval('public.quittance_rate_series_id_seq'::regclass);


--
-- Name: quittance_run id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_run ALTER COLUMN id SET DEFAULT nextval('public.quittance_run_id_seq'::regclass);


--
-- Name: quittance_run_line id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_run_line ALTER COLUMN id SET DEFAULT nextval('public.quittance_run_line_id_seq'::regclass);


--
-- Name: quittance_segment id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_segment ALTER COLUMN id SET DEFAULT nextval('public.quittance_segment_id_seq'::regclass);


--
-- Name: quittance_settings id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_settings ALTER COLUMN id SET DEFAULT nextval('public.quittance_settings_id_seq'::regclass);


--
-- Name: quittance_slice id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_slice ALTER COLUMN id SET DEFAULT nextval('public.quittance_slice_id_seq'::regclass);


--
-- Name: quittance_stage id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_stage ALTER COLUMN id SET DEFAULT nextval('public.quittance_stage_id_seq'::regclass);


--
-- Name: quittance_stage_code id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_stage_code ALTER COLUMN id SET DEFAULT nextval('public.quittance_stage_code_id_seq'::regclass);


--
-- Name: quittance_terms id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_terms ALTER COLUMN id SET DEFAULT nextval('public.quittance_terms_id_seq'::regclass);


--
-- Data for Name: quittance_action; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_action (id, company_id, case_id, item_count, recipient_id, approved_by_id, activity_id, merged_from, create_uid, write_uid, policy, policy_hash, stage, channel, state, error, night, done_on, reasons, approved_facts, amount, automatic, approved_on, retry_on, create_date, write_date, fingerprint) VALUES
	(12, 1, 18, 1, 1000016, NULL, NULL, NULL, NULL, NULL, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'to_approve', NULL, '2026-05-25', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-06", "currency": "EUR", "overdue_amount": "180.00"}, {"code": "first_contact", "side": "for"}]', NULL, 180.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 1808008271405707489),
	(24, 1, 15, 1, 1000010, NULL, NULL, NULL, NULL, NULL, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'firm', 'email', 'to_approve', NULL, '2026-06-30', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-15", "currency": "EUR", "overdue_amount": "550.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-15"}, {"code": "credit_applied", "side": "amount", "currency": "EUR", "credit_amount": "350.00"}]', NULL, 550.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 4751762298180957397),
	(3, 1, 5, 3, 1000018, NULL, NULL, NULL, NULL, NULL, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'to_approve', NULL, '2026-05-25', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-03-15", "currency": "EUR", "overdue_amount": "4000.00"}, {"code": "first_contact", "side": "for"}]', NULL, 4120.25, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -2620836317490170455),
	(16, 1, 7, 1, 1000001, NULL, NULL, NULL, NULL, NULL, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'to_approve', NULL, '2026-06-15', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-06-20", "currency": "EUR", "overdue_amount": "1200.00"}, {"code": "first_contact", "side": "for"}]', NULL, 1200.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 5484508543775781350),
	(21, 1, 12, 1, 1000006, NULL, NULL, NULL, NULL, NULL, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'before_due', 'email', 'to_approve', NULL, '2026-06-30', NULL, '[{"code": "stage_due", "side": "for", "stage": "before_due", "since_on": "2026-06-29"}, {"code": "first_contact", "side": "for"}]', NULL, 99.90, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 990812544634048635),
	(18, 1, 10, 1, 1000004, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'formal_notice', 'task', 'done', NULL, '2026-06-15', '2026-06-15', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-04-15", "currency": "EUR", "overdue_amount": "5200.00"}, {"code": "stage_done", "side": "for", "stage": "firm", "done_on": "2026-06-03"}]', '{"items": [[1000004, 1, "INV/2026/00004", "EUR", "2026-04-15", "5200.00", true]], "stage": "formal_notice", "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "channel": "task"}', 5200.00, false, '2026-06-15 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 7968787765374122638),
	(7, 1, 10, 1, 1000004, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'done', NULL, '2026-05-25', '2026-05-25', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-04-15", "currency": "EUR", "overdue_amount": "5200.00"}, {"code": "first_contact", "side": "for"}]', '{"text": "cb39017b51faecdafe7d436d8f0c9a8387c98437f4320da2dc99ea40766ea016", "items": [[1000004, 1, "INV/2026/00004", "EUR", "2026-04-15", "5200.00", true]], "stage": "friendly", "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "scierie-vidal@customer.example.com", "channel": "email", "recipient": 1000004}', 5200.00, false, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 1037259662996347485),
	(25, 1, 16, 1, 1000011, NULL, NULL, NULL, NULL, NULL, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'firm', 'email', 'to_approve', NULL, '2026-06-30', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-05", "currency": "EUR", "overdue_amount": "330.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-15"}]', NULL, 330.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 2091894015647816610),
	(9, 1, 14, 1, 1000009, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'done', NULL, '2026-05-25', '2026-05-25', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-10", "currency": "EUR", "overdue_amount": "1250.00"}, {"code": "first_contact", "side": "for"}]', '{"text": "cb39017b51faecdafe7d436d8f0c9a8387c98437f4320da2dc99ea40766ea016", "items": [[1000013, 1, "INV/2026/00011", "EUR", "2026-05-10", "1250.00", true]], "stage": "friendly", "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "cave-martin@customer.example.com", "channel": "email", "recipient": 1000009}', 1250.00, false, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -7803526206628223450),
	(19, 1, 11, 1, 1000005, NULL, NULL, NULL, NULL, NULL, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'to_approve', NULL, '2026-06-15', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-06-12", "currency": "EUR", "overdue_amount": "450.00"}, {"code": "first_contact", "side": "for"}]', NULL, 450.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -7745825152475948714),
	(20, 1, 4, 1, 1000017, NULL, NULL, NULL, NULL, NULL, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'firm', 'email', 'to_approve', NULL, '2026-06-15', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-06", "currency": "EUR", "overdue_amount": "1000.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-03"}]', NULL, 1000.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 6738685018559661727),
	(22, 1, 1, 1, 1000015, NULL, NULL, NULL, NULL, NULL, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'firm', 'email', 'to_approve', NULL, '2026-06-30', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-04", "currency": "EUR", "overdue_amount": "2000.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-15"}]', NULL, 2000.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 4420387626544904990),
	(8, 1, 13, 1, 1000007, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'done', NULL, '2026-05-25', '2026-05-25', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-04-30", "currency": "EUR", "overdue_amount": "700.00"}, {"code": "first_contact", "side": "for"}]', '{"text": "cb39017b51faecdafe7d436d8f0c9a8387c98437f4320da2dc99ea40766ea016", "items": [[1000008, 1, "INV/2026/00008", "EUR", "2026-04-30", "700.00", true]], "stage": "friendly", "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "auberge-des-alpes@customer.example.com", "channel": "email", "recipient": 1000007}', 700.00, false, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 6170849326983526008),
	(5, 1, 8, 1, 1000002, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'done', NULL, '2026-05-25', '2026-06-03', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-27", "currency": "EUR", "overdue_amount": "2000.00"}, {"code": "first_contact", "side": "for"}]', '{"text": "cb39017b51faecdafe7d436d8f0c9a8387c98437f4320da2dc99ea40766ea016", "items": [[1000002, 1, "INV/2026/00002", "EUR", "2026-05-27", "2000.00", true]], "stage": "friendly", "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "imprimerie-duval@customer.example.com", "channel": "email", "recipient": 1000002}', 2000.00, false, '2026-06-03 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -5705744592375805171),
	(6, 1, 9, 1, 1000003, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'failed', 'The mail server refused the message.', '2026-05-25', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-26", "currency": "EUR", "overdue_amount": "640.00"}, {"code": "first_contact", "side": "for"}]', '{"text": "cb39017b51faecdafe7d436d8f0c9a8387c98437f4320da2dc99ea40766ea016", "items": [[1000003, 1, "INV/2026/00003", "EUR", "2026-05-26", "640.00", true]], "stage": "friendly", "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "p-tisserie-blanc@customer.example.com", "channel": "email", "recipient": 1000003}', 640.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 8067678580745586284),
	(10, 1, 15, 1, 1000010, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'done', NULL, '2026-05-25', '2026-06-15', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-15", "currency": "EUR", "overdue_amount": "550.00"}, {"code": "first_contact", "side": "for"}, {"code": "credit_applied", "side": "amount", "currency": "EUR", "credit_amount": "350.00"}]', '{"text": "cb39017b51faecdafe7d436d8f0c9a8387c98437f4320da2dc99ea40766ea016", "items": [[1000015, 1, "INV/2026/00012", "EUR", "2026-05-15", "550.00", true]], "stage": "friendly", "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "maison-colin@customer.example.com", "channel": "email", "recipient": 1000010}', 550.00, false, '2026-06-15 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -5643652103916167838),
	(2, 1, 4, 1, 1000017, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'done', NULL, '2026-05-25', '2026-06-03', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-06", "currency": "EUR", "overdue_amount": "1000.00"}, {"code": "first_contact", "side": "for"}]', '{"text": "cb39017b51faecdafe7d436d8f0c9a8387c98437f4320da2dc99ea40766ea016", "items": [[1000024, 1, "INV/2026/00020", "USD", "2026-05-06", "1250.00", true]], "stage": "friendly", "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "brouwerij-zuid@customer.example.com", "channel": "email", "recipient": 1000017}', 1000.00, false, '2026-06-03 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -3009545807830051919),
	(15, 1, 10, 1, 1000004, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'firm', 'email', 'done', NULL, '2026-06-03', '2026-06-03', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-04-15", "currency": "EUR", "overdue_amount": "5200.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-05-25"}]', '{"text": "c2cd0f061f57da70e1cc25ee1a449ba0b7ffcbd95b2a4d847729481ab5c43807", "items": [[1000004, 1, "INV/2026/00004", "EUR", "2026-04-15", "5200.00", true]], "stage": "firm", "terms": [], "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "scierie-vidal@customer.example.com", "channel": "email", "recipient": 1000004}', 5200.00, false, '2026-06-03 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 3541643599260384974),
	(17, 1, 8, 1, 1000002, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'firm', 'email', 'approved', NULL, '2026-06-15', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-27", "currency": "EUR", "overdue_amount": "2000.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-03"}]', '{"text": "c2cd0f061f57da70e1cc25ee1a449ba0b7ffcbd95b2a4d847729481ab5c43807", "items": [[1000002, 1, "INV/2026/00002", "EUR", "2026-05-27", "2000.00", true]], "stage": "firm", "terms": [], "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "imprimerie-duval@customer.example.com", "channel": "email", "recipient": 1000002}', 2000.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -8102022252340962749),
	(14, 1, 14, 1, 1000009, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'firm', 'email', 'approved', NULL, '2026-06-03', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-10", "currency": "EUR", "overdue_amount": "1250.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-05-25"}]', '{"text": "c2cd0f061f57da70e1cc25ee1a449ba0b7ffcbd95b2a4d847729481ab5c43807", "items": [[1000013, 1, "INV/2026/00011", "EUR", "2026-05-10", "1250.00", true]], "stage": "firm", "terms": [], "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "cave-martin@customer.example.com", "channel": "email", "recipient": 1000009}', 1250.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -5529699829313920133),
	(11, 1, 16, 1, 1000011, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'done', NULL, '2026-05-25', '2026-06-15', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-05", "currency": "EUR", "overdue_amount": "330.00"}, {"code": "first_contact", "side": "for"}]', '{"text": "cb39017b51faecdafe7d436d8f0c9a8387c98437f4320da2dc99ea40766ea016", "items": [[1000017, 1, "INV/2026/00013", "EUR", "2026-05-05", "330.00", true]], "stage": "friendly", "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "fleurs-simon@customer.example.com", "channel": "email", "recipient": 1000011}', 330.00, false, '2026-06-15 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -429049468053743729),
	(1, 1, 1, 1, 1000015, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'done', NULL, '2026-05-25', '2026-06-15', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-04", "currency": "EUR", "overdue_amount": "2000.00"}, {"code": "first_contact", "side": "for"}]', '{"text": "cb39017b51faecdafe7d436d8f0c9a8387c98437f4320da2dc99ea40766ea016", "items": [[1000022, 1, "INV/2026/00018", "EUR", "2026-05-04", "2000.00", true]], "stage": "friendly", "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "mairie-de-lumi-res@customer.example.com", "channel": "email", "recipient": 1000015}', 2000.00, false, '2026-06-15 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -512001206752378630),
	(4, 1, 6, 1, 1000008, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'in_flight', NULL, '2026-05-25', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-22", "currency": "EUR", "overdue_amount": "800.00"}, {"code": "first_contact", "side": "for"}]', '{"text": "cb39017b51faecdafe7d436d8f0c9a8387c98437f4320da2dc99ea40766ea016", "items": [[1000012, 1, "INV/2026/00010", "EUR", "2026-05-22", "800.00", true]], "stage": "friendly", "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "garage-petit@customer.example.com", "channel": "email", "recipient": 1000008}', 800.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 2572540346707168681),
	(23, 1, 10, 1, 1000004, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'last_step', 'task', 'task', NULL, '2026-06-30', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-04-15", "currency": "EUR", "overdue_amount": "5200.00"}, {"code": "stage_done", "side": "for", "stage": "formal_notice", "done_on": "2026-06-15"}]', '{"items": [[1000004, 1, "INV/2026/00004", "EUR", "2026-04-15", "5200.00", true]], "stage": "last_step", "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "channel": "task"}', 5200.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -5878450634138027574),
	(13, 1, 13, 2, 1000007, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'firm', 'email', 'approved', NULL, '2026-06-03', NULL, '[{"code": "overdue", "side": "for", "count": 2, "due_on": "2026-04-30", "currency": "EUR", "overdue_amount": "3400.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-05-25"}]', '{"text": "c2cd0f061f57da70e1cc25ee1a449ba0b7ffcbd95b2a4d847729481ab5c43807", "items": [[1000008, 1, "INV/2026/00008", "EUR", "2026-04-30", "700.00", true], [1000008, 2, "INV/2026/00008", "EUR", "2026-05-31", "2700.00", true]], "stage": "firm", "terms": [], "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "auberge-des-alpes@customer.example.com", "channel": "email", "recipient": 1000007}', 3400.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -8502106218995425653);


--
-- Data for Name: quittance_action_document_rel; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: quittance_action_line; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_action_line (id, action_id, company_id, move_id, ordinal, item_id, cycle, currency_id, stage, counts_as, due_date, claim, advances) VALUES
	(1, 8, 1, 1000008, 1, 17, 1, 126, 'friendly', NULL, '2026-04-30', 700.00, true),
	(2, 9, 1, 1000013, 1, 18, 1, 126, 'friendly', NULL, '2026-05-10', 1250.00, true),
	(3, 7, 1, 1000004, 1, 11, 1, 126, 'friendly', NULL, '2026-04-15', 5200.00, true),
	(4, 5, 1, 1000002, 1, 9, 1, 126, 'friendly', NULL, '2026-05-27', 2000.00, true),
	(5, 2, 1, 1000024, 1, 3, 1, 1, 'friendly', NULL, '2026-05-06', 1250.00, true),
	(6, 15, 1, 1000004, 1, 11, 1, 126, 'firm', NULL, '2026-04-15', 5200.00, true),
	(7, 10, 1, 1000015, 1, 19, 1, 126, 'friendly', NULL, '2026-05-15', 550.00, true),
	(8, 11, 1, 1000017, 1, 20, 1, 126, 'friendly', NULL, '2026-05-05', 330.00, true),
	(9, 1, 1, 1000022, 1, 2, 1, 126, 'friendly', NULL, '2026-05-04', 2000.00, true),
	(10, 18, 1, 1000004, 1, 11, 1, 126, 'formal_notice', NULL, '2026-04-15', 5200.00, true),
	(11, 6, 1, 1000003, 1, 10, 1, 126, 'friendly', NULL, '2026-05-26', 640.00, true),
	(12, 4, 1, 1000012, 1, 7, 1, 126, 'friendly', NULL, '2026-05-22', 800.00, true),
	(13, 23, 1, 1000004, 1, 11, 1, 126, 'last_step', NULL, '2026-04-15', 5200.00, true),
	(14, 17, 1, 1000002, 1, 9, 1, 126, 'firm', NULL, '2026-05-27', 2000.00, true),
	(15, 14, 1, 1000013, 1, 18, 1, 126, 'firm', NULL, '2026-05-10', 1250.00, true),
	(16, 13, 1, 1000008, 2, 15, 1, 126, 'friendly', NULL, '2026-05-31', 2700.00, true),
	(17, 13, 1, 1000008, 1, 17, 1, 126, 'firm', NULL, '2026-04-30', 700.00, true);


--
-- Data for Name: quittance_attempt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_attempt (id, action_id, company_id, mail_id, user_id, attachment_id, channel, address, copies, copied, refused, state, message_ref, result, error, documents, content, note, detail, is_erased, started_at, settled_at) VALUES
	(4, 2, 1, 4, NULL, NULL, 'email', 'brouwerij-zuid@customer.example.com', NULL, NULL, NULL, 'sent', '<quittance-2.a7f0d24d00839cd6658ad25be76ac846@creditor.example.com>', NULL, NULL, NULL, '{"body": "717090023ca258211367283b57c830bc08626f03214af544b25ac1747f05cce9", "subject": "d68f4f89b3b64acfe6e4877fd0ee80e9baaa60d2c5dc36cd9d94479284b79fb6", "recipients": "fd3898f11c9697274707378d36ffa163ef491158b5005ff2a5fdda534e8f064b"}', NULL, NULL, NULL, '2026-06-03 09:00:00', '2026-06-03 09:00:00'),
	(10, 18, 1, NULL, 1, NULL, 'task', NULL, NULL, NULL, NULL, 'sent', NULL, 'reached', NULL, NULL, NULL, NULL, NULL, NULL, '2026-06-15 09:00:00', '2026-06-15 09:00:00'),
	(1, 7, 1, 1, NULL, NULL, 'email', 'scierie-vidal@customer.example.com', NULL, NULL, NULL, 'sent', '<quittance-7.76a19fb41f19a31921906e0157b50e3f@creditor.example.com>', NULL, NULL, NULL, '{"body": "cdc9f3d8c7719e1531be7b23746f07df1723c9b5836d3c08401de83132149a21", "subject": "11c9da39c56004b50090e464852a34fea26c97e4d3f00df00683b39e845c82fa", "recipients": "9875b87c9f7d06ba9bcb041d46c2fc80a03ebdac2491428e683b57af52c068c9"}', NULL, NULL, NULL, '2026-05-25 09:00:00', '2026-05-25 09:00:00'),
	(2, 8, 1, 2, NULL, NULL, 'email', 'auberge-des-alpes@customer.example.com', NULL, NULL, NULL, 'sent', '<quittance-8.0306f7bf84567419606d14e74402983e@creditor.example.com>', NULL, NULL, NULL, '{"body": "f9f7f9b3741fb1182ab696666d9e971613631bfa6287c40262737170d3b7a7da", "subject": "7ebadd2fc148878f291bb4afe3146aad2afc66a8ca844abcbe407de9e9b833af", "recipients": "59b014e4c1e6b03c67c6057f8c9107bf300380f919ee075652f3c9c150e699a5"}', NULL, NULL, NULL, '2026-05-25 09:00:00', '2026-05-25 09:00:00'),
	(3, 9, 1, 3, NULL, NULL, 'email', 'cave-martin@customer.example.com', NULL, NULL, NULL, 'sent', '<quittance-9.d23e5e0fa24818f6a22c399ee0358723@creditor.example.com>', NULL, NULL, NULL, '{"body": "42d1a8093499ad868801ee3b0751bf3590e8faab6ac381d813709200c6da38b5", "subject": "302e6ae0f8eb5c4e94f69c45f7f66f3f02887cf51a50808d73d7cc1d04903f68", "recipients": "6cd0ab9446c0366afb8d24930a7fc95ce915457b5d6acb9ad412e37f86be8bc7"}', NULL, NULL, NULL, '2026-05-25 09:00:00', '2026-05-25 09:00:00'),
	(7, 1, 1, 8, NULL, NULL, 'email', 'mairie-de-lumi-res@customer.example.com', NULL, NULL, NULL, 'sent', '<quittance-1.c8aa48b6b10a31022b9cf13b1a7d220f@creditor.example.com>', NULL, NULL, NULL, '{"body": "ae0adb415468a4f11e754f2099fe863632fb48a772f8f83cbcbf70a2b78884fc", "subject": "045f632b6f0d4b3db91cf308f1b5b1b4825ff50320c113c3c1ce70dad70bd7b0", "recipients": "374e78c4fe6725d7f9b9fa90044a96b846b438a4e7db809cf62e996b49d3c46b"}', NULL, NULL, NULL, '2026-06-15 09:00:00', '2026-06-15 09:00:00'),
	(5, 5, 1, 5, NULL, NULL, 'email', 'imprimerie-duval@customer.example.com', NULL, NULL, NULL, 'sent', '<quittance-5.dbcef2b60f42b28433ae2fd1a2ac0221@creditor.example.com>', NULL, NULL, NULL, '{"body": "b26e071bf92a6ed86e3165822d3d47a692b97a4bfca0f11d0e6de130a36cdda2", "subject": "241007e43209e136fd9e9cd5dfd003b989576549786ffe6af94d8263f2ef9fbe", "recipients": "7e28731bf996bc9fe9e1d4e39daff4d0d9ab8220a2a9f6569032ab205fcb30d7"}', NULL, NULL, NULL, '2026-06-03 09:00:00', '2026-06-03 09:00:00'),
	(6, 15, 1, 6, NULL, NULL, 'email', 'scierie-vidal@customer.example.com', NULL, NULL, NULL, 'sent', '<quittance-15.59b91c73b98be51668da3ba1a1e057c8@creditor.example.com>', NULL, NULL, NULL, '{"body": "1a4f3e7eac156086587c7757f268999cf7af23d378da69ee2cc1b9986d97c4b9", "subject": "11c9da39c56004b50090e464852a34fea26c97e4d3f00df00683b39e845c82fa", "recipients": "9875b87c9f7d06ba9bcb041d46c2fc80a03ebdac2491428e683b57af52c068c9"}', NULL, NULL, NULL, '2026-06-03 09:00:00', '2026-06-03 09:00:00'),
	(8, 10, 1, 9, NULL, NULL, 'email', 'maison-colin@customer.example.com', NULL, NULL, NULL, 'sent', '<quittance-10.c3db98484a3c0e51b94e1a122cfe7d8c@creditor.example.com>', NULL, NULL, NULL, '{"body": "e97087e8a0cbd25db18857f69befa5d8c21670bb295581f1ebe44fc800f7295d", "subject": "ec162c3a665e7a1fa075799f6c3f20bebc621552af97532b594990bdb005ebd5", "recipients": "4bc939321c470ee9480cbec4a5fb7cc3043d141f7fe921a11570b9b97526d7c8"}', NULL, NULL, NULL, '2026-06-15 09:00:00', '2026-06-15 09:00:00'),
	(9, 11, 1, 10, NULL, NULL, 'email', 'fleurs-simon@customer.example.com', NULL, NULL, NULL, 'sent', '<quittance-11.45855328b6416c74fb7d1ede49b34d33@creditor.example.com>', NULL, NULL, NULL, '{"body": "9aac8d7e28f9ffe06971e02505d664d2f4033c119064dafe115bda1d92efcf2d", "subject": "3ff8dc644f7c56d2333de2d67d3e75e391f275fc0b224e8825c7defa60c1ba3b", "recipients": "9395295b55bc9075c94617c8d0abc7f17b92d8d48d3e7c98ba673b112d82d217"}', NULL, NULL, NULL, '2026-06-15 09:00:00', '2026-06-15 09:00:00'),
	(11, 4, 1, 11, NULL, NULL, 'email', 'garage-petit@customer.example.com', NULL, NULL, NULL, 'unknown', '<quittance-4.d00d4ffeebd6653a7d1d4a364ae140d5@creditor.example.com>', NULL, 'The connection broke off before the mail server had answered.', NULL, '{"body": "a5d4187e03fb55abee22d00a6ea8ca5a2aaf5a08e09f6e3836b115f42d96d338", "subject": "6cccfe2d1edab4ede26b67a2f1e14bae8146e73710e35d098bd78116d681db81", "recipients": "8105c1097334d8bb8957b92e8348c0e11cc58272897effd5816126b354fefb2b"}', NULL, 'SMTPServerDisconnected: Connection unexpectedly closed', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(12, 6, 1, 12, NULL, NULL, 'email', 'p-tisserie-blanc@customer.example.com', NULL, NULL, NULL, 'failed', '<quittance-6.851951bfc63362ab09515b995103a3c4@creditor.example.com>', NULL, 'The mail server refused the message.', NULL, '{"body": "e8241b922b0ccc426372301e628a5d0acd79a24fd26b9f42198160421e1fbd98", "subject": "443606f9e7085ae4b763ca0311f4059e153246fb51b668949fc7538ed1834008", "recipients": "19d17f300211544f174c00792001fd3bef9c6a66cfe0134e53349c8547c85d04"}', NULL, 'SMTPResponseException: (550, b''No such mailbox'')', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00');


--
-- Data for Name: quittance_case; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_case (id, company_id, partner_id, user_id, own_policy_id, item_count, create_uid, write_uid, relation, backlog, relation_used, relation_reason, grade, state, policy, stage, next_stage, insolvent_since, last_contact_on, oldest_due_date, next_date, decided_on, reasons, grade_reasons, overdue, not_due, held, penalties, interest, compensation, create_date, write_date, fingerprint, never_charge_reason, limitation_told) VALUES
	(9, 1, 1000003, NULL, NULL, 1, NULL, NULL, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', NULL, 'friendly', NULL, NULL, '2026-05-26', '2026-05-29', '2026-06-03', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-26", "currency": "EUR", "overdue_amount": "640.00"}, {"code": "next_step", "side": "for", "stage": "friendly", "due_on": "2026-05-26", "channel": "email"}]', '[{"code": "no_settled_item", "side": "against"}]', 640.00, 0.00, 0.00, 0.00, 1.70, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -7826113034236852151, NULL, NULL),
	(3, 1, 1000012, NULL, NULL, 1, 1, 1, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'held', 'default-fr', NULL, NULL, NULL, NULL, NULL, '2026-07-01', '2026-05-25', '[{"code": "held", "side": "against", "count": 1, "currency": "EUR", "held_amount": "1750.00"}, {"code": "paused", "side": "against", "until_on": "2026-06-30"}]', '[{"code": "no_settled_item", "side": "against"}]', 0.00, 0.00, 1750.00, 0.00, 7.57, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', 5238787661512524835, NULL, NULL),
	(8, 1, 1000002, NULL, NULL, 1, NULL, 1, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', 'friendly', 'firm', NULL, '2026-06-03', '2026-05-27', '2026-06-11', '2026-06-15', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-27", "currency": "EUR", "overdue_amount": "2000.00"}, {"code": "next_step", "side": "for", "stage": "firm", "due_on": "2026-05-27", "channel": "email", "contact_on": "2026-06-03"}]', '[{"code": "no_settled_item", "side": "against"}]', 2000.00, 0.00, 0.00, 0.00, 12.65, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -407392560835904432, NULL, NULL),
	(17, 1, 1000014, NULL, NULL, 1, NULL, NULL, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'blocked', 'default-fr', NULL, 'friendly', NULL, NULL, '2026-05-02', '2026-05-05', '2026-05-25', '[{"code": "no_address", "side": "against"}, {"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-02", "currency": "EUR", "overdue_amount": "210.00"}]', '[{"code": "no_settled_item", "side": "against"}]', 210.00, 0.00, 0.00, 0.00, 1.61, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -7791180450978230593, NULL, NULL),
	(18, 1, 1000016, NULL, NULL, 1, NULL, NULL, NULL, NULL, 'unknown', 'nothing_known', NULL, 'to_contact', 'default-fr', NULL, 'friendly', NULL, NULL, '2026-05-06', '2026-05-11', '2026-05-25', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-06", "currency": "EUR", "overdue_amount": "180.00"}, {"code": "next_step", "side": "for", "stage": "friendly", "due_on": "2026-05-06", "channel": "email"}, {"code": "notice_missing", "side": "amount"}]', '[{"code": "natural_person", "side": "against"}]', 180.00, 0.00, 0.00, 0.00, NULL, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -8279698665349154162, NULL, NULL),
	(5, 1, 1000018, NULL, NULL, 3, 1, 1, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', NULL, 'friendly', NULL, NULL, '2026-03-15', '2026-03-18', '2026-05-25', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-03-15", "currency": "EUR", "overdue_amount": "4000.00"}, {"code": "next_step", "side": "for", "stage": "friendly", "due_on": "2026-03-15", "channel": "email"}, {"code": "penalties_charged", "side": "amount", "count": 2, "currency": "EUR", "penalties_amount": "120.25"}]', '[{"code": "no_settled_item", "side": "against"}]', 4000.00, 0.00, 0.00, 120.25, 36.46, 0.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -1850945895557065063, NULL, NULL),
	(7, 1, 1000001, NULL, NULL, 1, NULL, NULL, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', NULL, 'friendly', NULL, NULL, '2026-06-20', '2026-06-23', '2026-06-30', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-06-20", "currency": "EUR", "overdue_amount": "1200.00"}, {"code": "next_step", "side": "for", "stage": "friendly", "due_on": "2026-06-20", "channel": "email"}]', '[{"code": "no_settled_item", "side": "against"}]', 1200.00, 0.00, 0.00, 0.00, 3.99, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -2177897884850769799, NULL, NULL),
	(11, 1, 1000005, NULL, NULL, 1, NULL, NULL, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', NULL, 'friendly', NULL, NULL, '2026-06-12', '2026-06-15', '2026-06-15', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-06-12", "currency": "EUR", "overdue_amount": "450.00"}, {"code": "next_step", "side": "for", "stage": "friendly", "due_on": "2026-06-12", "channel": "email"}]', '[{"code": "no_settled_item", "side": "against"}]', 450.00, 0.00, 0.00, 0.00, 0.45, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -1426818177890048491, NULL, NULL),
	(13, 1, 1000007, NULL, NULL, 3, NULL, 1, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', 'friendly', 'firm', NULL, '2026-05-25', '2026-04-30', '2026-06-01', '2026-06-03', '[{"code": "overdue", "side": "for", "count": 2, "due_on": "2026-04-30", "currency": "EUR", "overdue_amount": "3400.00"}, {"code": "next_step", "side": "for", "stage": "firm", "due_on": "2026-04-30", "channel": "email", "contact_on": "2026-05-25"}]', '[{"code": "no_settled_item", "side": "against"}]', 3400.00, 3600.00, 0.00, 0.00, 23.94, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -4922361954970368133, NULL, NULL),
	(14, 1, 1000009, NULL, NULL, 1, NULL, 1, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', 'friendly', 'firm', NULL, '2026-05-25', '2026-05-10', '2026-06-01', '2026-06-03', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-10", "currency": "EUR", "overdue_amount": "1250.00"}, {"code": "next_step", "side": "for", "stage": "firm", "due_on": "2026-05-10", "channel": "email", "contact_on": "2026-05-25"}]', '[{"code": "no_settled_item", "side": "against"}]', 1250.00, 0.00, 0.00, 0.00, 9.99, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -8116449285372642596, NULL, NULL),
	(4, 1, 1000017, NULL, NULL, 1, 1, 1, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', 'friendly', 'firm', NULL, '2026-06-03', '2026-05-06', '2026-06-10', '2026-06-15', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-06", "currency": "EUR", "overdue_amount": "1000.00"}, {"code": "next_step", "side": "for", "stage": "firm", "due_on": "2026-05-06", "channel": "email", "contact_on": "2026-06-03"}]', '[{"code": "no_settled_item", "side": "against"}]', 1000.00, 0.00, 0.00, 0.00, 13.31, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', 6243909051705168070, NULL, NULL),
	(6, 1, 1000008, NULL, NULL, 1, 1, 1, NULL, NULL, 'b2b', 'has_vat_number', 'D', 'to_contact', 'default-fr', NULL, 'friendly', NULL, NULL, '2026-05-22', '2026-05-25', '2026-05-25', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-22", "currency": "EUR", "overdue_amount": "800.00"}, {"code": "next_step", "side": "for", "stage": "friendly", "due_on": "2026-05-22", "channel": "email"}]', '[{"code": "payment_delay", "days": "25.7", "side": "against", "letter": "D", "weight": "0.905969", "settled": 1, "days_sum": "30.802946", "portfolio_days": "14.1", "portfolio_weight": "0.650000"}, {"code": "late_share", "side": "against", "letter": "C", "weight": "1.818532", "percent": "78.0", "late_sum": "1.818532", "portfolio_weight": "1.500000", "portfolio_percent": "51.3"}, {"code": "cold_start", "side": "against", "settled": 1}]', 800.00, 0.00, 0.00, 0.00, 0.80, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -5502043503467481380, NULL, NULL),
	(2, 1, 1000013, NULL, NULL, 1, 1, 1, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'blocked', 'default-fr', NULL, NULL, '2026-05-25', NULL, '2026-03-31', NULL, '2026-05-25', '[{"code": "insolvent", "side": "against", "since_on": "2026-05-25"}, {"code": "overdue", "side": "for", "count": 1, "due_on": "2026-03-31", "currency": "EUR", "overdue_amount": "2600.00"}]', '[{"code": "no_settled_item", "side": "against"}]', 2600.00, 0.00, 0.00, 0.00, 46.74, 0.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', 4308832401188407085, NULL, NULL),
	(12, 1, 1000006, NULL, NULL, 2, NULL, NULL, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', NULL, 'before_due', NULL, NULL, NULL, '2026-06-29', '2026-06-30', '[{"code": "next_step", "side": "for", "stage": "before_due", "channel": "email"}]', '[{"code": "no_settled_item", "side": "against"}]', 0.00, 219.90, 0.00, 0.00, 0.00, 0.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -1792966141213114589, NULL, NULL),
	(1, 1, 1000015, NULL, NULL, 1, 1, 1, 'public', NULL, 'public', 'stated_by_user', NULL, 'to_contact', 'default-fr', 'friendly', 'firm', NULL, '2026-06-15', '2026-05-04', '2026-06-22', '2026-06-30', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-04", "currency": "EUR", "overdue_amount": "2000.00"}, {"code": "next_step", "side": "for", "stage": "firm", "due_on": "2026-05-04", "channel": "email", "contact_on": "2026-06-15"}, {"code": "held", "side": "against", "count": 1, "currency": "EUR", "held_amount": "1100.00"}, {"code": "paused", "side": "against", "until_on": "2026-08-31"}]', '[{"code": "no_settled_item", "side": "against"}]', 2000.00, 0.00, 1100.00, 0.00, 49.14, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -4623671620519669868, NULL, NULL),
	(10, 1, 1000004, NULL, NULL, 1, NULL, 1, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', 'formal_notice', 'last_step', NULL, '2026-06-15', '2026-04-15', '2026-06-22', '2026-06-30', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-04-15", "currency": "EUR", "overdue_amount": "5200.00"}, {"code": "next_step", "side": "for", "stage": "last_step", "due_on": "2026-04-15", "channel": "task", "contact_on": "2026-06-15"}]', '[{"code": "no_settled_item", "side": "against"}]', 5200.00, 0.00, 0.00, 0.00, 131.55, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -3338473155893092186, NULL, NULL),
	(15, 1, 1000010, NULL, NULL, 1, NULL, 1, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', 'friendly', 'firm', NULL, '2026-06-15', '2026-05-15', '2026-06-22', '2026-06-30', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-15", "currency": "EUR", "overdue_amount": "550.00"}, {"code": "next_step", "side": "for", "stage": "firm", "due_on": "2026-05-15", "channel": "email", "contact_on": "2026-06-15"}, {"code": "credit_applied", "side": "amount", "currency": "EUR", "credit_amount": "350.00"}]', '[{"code": "no_settled_item", "side": "against"}]', 550.00, 0.00, 0.00, 0.00, 8.77, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', 8322279597343419596, NULL, NULL),
	(16, 1, 1000011, NULL, NULL, 2, NULL, 1, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', 'friendly', 'firm', NULL, '2026-06-15', '2026-05-05', '2026-06-22', '2026-06-30', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-05", "currency": "EUR", "overdue_amount": "330.00"}, {"code": "next_step", "side": "for", "stage": "firm", "due_on": "2026-05-05", "channel": "email", "contact_on": "2026-06-15"}, {"code": "held", "side": "against", "count": 1, "currency": "EUR", "held_amount": "470.00"}, {"code": "excluded_by_accountant", "side": "against"}]', '[{"code": "no_settled_item", "side": "against"}]', 330.00, 0.00, 470.00, 0.00, 6.15, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -9218380311795888064, NULL, NULL);


--
-- Data for Name: quittance_charge; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_charge (id, case_id, company_id, move_id, ordinal, currency_id, entry_id, user_id, create_uid, write_uid, number, kind, nature, reason, until_date, waived_on, amount, create_date, write_date) VALUES
	(1, 5, 1, 1000025, 1, 126, 1000026, NULL, 1, 1, 'INV/2026/00021', 'interest', 'charged', NULL, '2026-05-25', NULL, 80.25, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(2, 5, 1, 1000025, 1, 126, 1000026, NULL, 1, 1, 'INV/2026/00021', 'compensation', 'charged', NULL, '2026-05-25', NULL, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(3, 6, 1, 1000010, 1, 126, NULL, 1, 1, 1, 'INV/2026/00009', 'interest', 'waived', 'A good customer', NULL, '2026-05-25', 7.92, '2026-06-30 09:00:00', '2026-06-30 09:00:00');


--
-- Data for Name: quittance_charge_proposal; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: quittance_charge_proposal_entry; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: quittance_charge_proposal_line; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: quittance_charge_proposal_res_partner_rel; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: quittance_confirmation; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: quittance_decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_decision (id, company_id, customer, state, policy, stage, next_stage, night, until, next_date, fingerprint) VALUES
	(8, 1, 1000008, 'to_contact', 'default-fr', NULL, 'friendly', '2026-05-25', NULL, '2026-05-25', -7994606044403078459),
	(12, 1, 1000012, 'held', 'default-fr', NULL, NULL, '2026-05-25', NULL, '2026-07-01', 19430386386434705),
	(13, 1, 1000013, 'blocked', 'default-fr', NULL, NULL, '2026-05-25', NULL, NULL, 3909086433968819252),
	(14, 1, 1000014, 'blocked', 'default-fr', NULL, 'friendly', '2026-05-25', NULL, '2026-05-05', 9210595868259268722),
	(16, 1, 1000016, 'to_contact', 'default-fr', NULL, 'friendly', '2026-05-25', NULL, '2026-05-11', -6138469513293991172),
	(19, 1, 1000007, 'to_contact', 'default-fr', 'friendly', 'firm', '2026-06-03', NULL, '2026-06-01', -4762009571207405660),
	(20, 1, 1000009, 'to_contact', 'default-fr', 'friendly', 'firm', '2026-06-03', NULL, '2026-06-01', 7241749010136436727),
	(22, 1, 1000003, 'to_contact', 'default-fr', NULL, 'friendly', '2026-06-03', NULL, '2026-05-29', -1200844795871409779),
	(24, 1, 1000018, 'to_contact', 'default-fr', NULL, 'friendly', '2026-06-03', NULL, '2026-03-18', -9143929857100523276),
	(2, 1, 1000002, 'to_contact', 'default-fr', NULL, 'before_due', '2026-05-25', '2026-06-03', '2026-05-22', 7709109638919803462),
	(3, 1, 1000003, 'to_contact', 'default-fr', NULL, 'before_due', '2026-05-25', '2026-06-03', '2026-05-21', -6165343106691317076),
	(4, 1, 1000004, 'to_contact', 'default-fr', NULL, 'friendly', '2026-05-25', '2026-06-03', '2026-04-20', 8129265065933820085),
	(7, 1, 1000007, 'to_contact', 'default-fr', NULL, 'friendly', '2026-05-25', '2026-06-03', '2026-05-04', -4961975179641930025),
	(9, 1, 1000009, 'to_contact', 'default-fr', NULL, 'friendly', '2026-05-25', '2026-06-03', '2026-05-13', -8973974144486220346),
	(18, 1, 1000018, 'to_contact', 'default-fr', NULL, 'friendly', '2026-05-25', '2026-06-03', '2026-03-18', 8583125778489459286),
	(26, 1, 1000002, 'to_contact', 'default-fr', 'friendly', 'firm', '2026-06-15', NULL, '2026-06-11', -3203298437613615196),
	(28, 1, 1000005, 'to_contact', 'default-fr', NULL, 'friendly', '2026-06-15', NULL, '2026-06-15', 7456500063216394558),
	(29, 1, 1000017, 'to_contact', 'default-fr', 'friendly', 'firm', '2026-06-15', NULL, '2026-06-10', 3014534908171858223),
	(1, 1, 1000001, 'waiting', 'default-fr', NULL, 'before_due', '2026-05-25', '2026-06-15', '2026-06-15', -249742601700231489),
	(21, 1, 1000002, 'to_contact', 'default-fr', NULL, 'friendly', '2026-06-03', '2026-06-15', '2026-06-01', 3829044667139093043),
	(23, 1, 1000004, 'to_contact', 'default-fr', 'friendly', 'firm', '2026-06-03', '2026-06-15', '2026-06-01', 2334732912104766554),
	(5, 1, 1000005, 'waiting', 'default-fr', NULL, 'before_due', '2026-05-25', '2026-06-15', '2026-06-08', 826868539450707843),
	(17, 1, 1000017, 'to_contact', 'default-fr', NULL, 'friendly', '2026-05-25', '2026-06-15', '2026-05-11', -256989034242185160),
	(30, 1, 1000006, 'to_contact', 'default-fr', NULL, 'before_due', '2026-06-30', NULL, '2026-06-29', -369204670039398505),
	(31, 1, 1000015, 'to_contact', 'default-fr', 'friendly', 'firm', '2026-06-30', NULL, '2026-06-22', -7341871719810991737),
	(32, 1, 1000001, 'to_contact', 'default-fr', NULL, 'friendly', '2026-06-30', NULL, '2026-06-23', -8668560376859770132),
	(33, 1, 1000004, 'to_contact', 'default-fr', 'formal_notice', 'last_step', '2026-06-30', NULL, '2026-06-22', 3695154431439081792),
	(34, 1, 1000010, 'to_contact', 'default-fr', 'friendly', 'firm', '2026-06-30', NULL, '2026-06-22', -7094128921117241170),
	(35, 1, 1000011, 'to_contact', 'default-fr', 'friendly', 'firm', '2026-06-30', NULL, '2026-06-22', 5776176360248641824),
	(25, 1, 1000001, 'to_contact', 'default-fr', NULL, 'before_due', '2026-06-15', '2026-06-30', '2026-06-15', -6867996881372825048),
	(27, 1, 1000004, 'to_contact', 'default-fr', 'firm', 'formal_notice', '2026-06-15', '2026-06-30', '2026-06-10', 2778421597321294299),
	(6, 1, 1000006, 'waiting', 'default-fr', NULL, 'before_due', '2026-05-25', '2026-06-30', '2026-06-29', -2885111320383689785),
	(10, 1, 1000010, 'to_contact', 'default-fr', NULL, 'friendly', '2026-05-25', '2026-06-30', '2026-05-18', 2094797384161710270),
	(11, 1, 1000011, 'to_contact', 'default-fr', NULL, 'friendly', '2026-05-25', '2026-06-30', '2026-05-08', -6629791002332726241),
	(15, 1, 1000015, 'to_contact', 'default-fr', NULL, 'friendly', '2026-05-25', '2026-06-30', '2026-05-07', 2332328652081821529);


--
-- Data for Name: quittance_hold; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_hold (id, case_id, company_id, move_id, ordinal, currency_id, create_uid, write_uid, scope, code, reason, from_date, until_date, lifted_on, amount, create_date, write_date) VALUES
	(1, 3, 1, NULL, NULL, 126, 1, 1, 'customer', 'paused', 'A cheque is in the post.', '2026-05-25', '2026-06-30', NULL, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(2, 1, 1, 1000022, NULL, 126, 1, 1, 'invoice', 'paused', 'A cheque is in the post.', '2026-05-25', '2026-08-31', NULL, 1100.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(3, 4, 1, NULL, NULL, 126, 1, 1, 'customer', 'paused', 'A cheque is in the post.', '2026-05-25', '2026-06-30', '2026-05-25', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00');


--
-- Data for Name: quittance_interruption; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_interruption (id, case_id, company_id, move_id, create_uid, write_uid, event, note, date, create_date, write_date) VALUES
	(1, 5, 1, NULL, 1, 1, 'acknowledgement', 'Letter of the manager', '2026-05-25', '2026-06-30 09:00:00', '2026-06-30 09:00:00');


--
-- Data for Name: quittance_item; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_item (id, company_id, case_id, move_id, ordinal, stage_customer_id, cycle, line_id, branch_id, currency_id, stage, kind, hold, state, next_stage, stage_on, limitation_date, due_date, next_date, decided_on, closed_on, reasons, residual, claim, held, residual_company, interest, compensation, mentioned, fingerprint) VALUES
	(1, 1, 3, 1000019, 1, NULL, 1, 1000040, 1, 126, NULL, 'principal', 'paused', 'held', NULL, NULL, '2031-05-12', '2026-05-12', '2026-07-01', '2026-05-25', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-12"}, {"code": "paused", "side": "against", "since_on": "2026-05-25", "until_on": "2026-06-30"}]', 1750.00, 0.00, 1750.00, 1750.00, 7.57, 40.00, false, 5538076979622842239),
	(15, 1, 13, 1000008, 2, NULL, 1, 1000017, 1, 126, NULL, 'principal', NULL, 'to_contact', 'friendly', NULL, '2031-05-31', '2026-05-31', '2026-06-03', '2026-06-03', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-31"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-06-03"}]', 2700.00, 2700.00, 0.00, 2700.00, 2.70, 0.00, true, -2714115318097618253),
	(7, 1, 6, 1000012, 1, NULL, 1, 1000026, 1, 126, NULL, 'principal', NULL, 'to_contact', 'friendly', NULL, '2031-05-22', '2026-05-22', '2026-05-25', '2026-05-25', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-22"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-05-25"}]', 800.00, 800.00, 0.00, 800.00, 0.80, 40.00, true, 2842185357351776418),
	(14, 1, 12, 1000007, 1, NULL, 1, 1000014, 1, 126, NULL, 'principal', NULL, 'not_due', 'before_due', NULL, '2031-09-30', '2026-09-30', '2026-09-25', '2026-05-25', NULL, '[{"code": "due_later", "side": "against", "due_on": "2026-09-30"}, {"code": "stage_not_before", "side": "against", "stage": "before_due", "from_on": "2026-09-25"}]', 120.00, 120.00, 0.00, 120.00, 0.00, 0.00, false, -9168846892272990387),
	(9, 1, 8, 1000002, 1, 1000002, 1, 1000004, 1, 126, 'friendly', 'principal', NULL, 'to_contact', 'firm', '2026-06-03', '2031-05-27', '2026-05-27', '2026-06-11', '2026-06-15', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-27"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-03"}, {"code": "stage_due", "side": "for", "stage": "firm", "since_on": "2026-06-11"}]', 2000.00, 2000.00, 0.00, 2000.00, 12.65, 40.00, true, -6875315160595944930),
	(13, 1, 12, 1000006, 1, NULL, 1, 1000012, 1, 126, NULL, 'principal', NULL, 'to_contact', 'before_due', NULL, '2031-07-04', '2026-07-04', '2026-06-29', '2026-06-30', NULL, '[{"code": "due_later", "side": "for", "due_on": "2026-07-04"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "before_due", "since_on": "2026-06-29"}]', 99.90, 99.90, 0.00, 99.90, 0.00, 0.00, false, -3921050692025032883),
	(6, 1, 5, 1000025, 1, NULL, 1, 1000052, 1, 126, NULL, 'principal', NULL, 'to_contact', 'friendly', NULL, '2031-05-25', '2026-03-15', '2026-03-18', '2026-05-25', NULL, '[{"code": "late", "side": "for", "due_on": "2026-03-15"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-03-18"}]', 4000.00, 4000.00, 0.00, 4000.00, 36.46, 0.00, true, 1027920717273077079),
	(12, 1, 11, 1000005, 1, NULL, 1, 1000010, 1, 126, NULL, 'principal', NULL, 'to_contact', 'friendly', NULL, '2031-06-12', '2026-06-12', '2026-06-15', '2026-06-15', NULL, '[{"code": "late", "side": "for", "due_on": "2026-06-12"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-06-15"}]', 450.00, 450.00, 0.00, 450.00, 0.45, 40.00, true, -7728498043478154227),
	(2, 1, 1, 1000022, 1, 1000015, 1, 1000046, 1, 126, 'friendly', 'principal', 'paused', 'to_contact', 'firm', '2026-06-15', '2030-12-31', '2026-05-04', '2026-06-22', '2026-06-30', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-04"}, {"code": "paused", "side": "against", "currency": "EUR", "since_on": "2026-05-25", "until_on": "2026-08-31", "held_amount": "1100.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-15"}, {"code": "stage_due", "side": "for", "stage": "firm", "since_on": "2026-06-22"}]', 3100.00, 2000.00, 1100.00, 3100.00, 49.14, 40.00, true, 2525172570468849354),
	(3, 1, 4, 1000024, 1, 1000017, 1, 1000050, 1, 1, 'friendly', 'principal', NULL, 'to_contact', 'firm', '2026-06-03', '2031-05-06', '2026-05-06', '2026-06-10', '2026-06-15', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-06"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-03"}, {"code": "stage_due", "side": "for", "stage": "firm", "since_on": "2026-06-10"}]', 1250.00, 1250.00, 0.00, 1000.00, 16.64, 40.00, true, 8309359706448482807),
	(10, 1, 9, 1000003, 1, NULL, 1, 1000006, 1, 126, NULL, 'principal', NULL, 'to_contact', 'friendly', NULL, '2031-05-26', '2026-05-26', '2026-05-29', '2026-06-03', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-26"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-05-29"}]', 640.00, 640.00, 0.00, 640.00, 1.70, 40.00, true, -2949242712587022601),
	(4, 1, 5, 1000026, 1, NULL, 1, 1000053, 1, 126, NULL, 'interest', NULL, 'to_contact', 'friendly', NULL, '2031-05-25', '2026-05-25', '2026-05-28', '2026-06-03', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-25"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-05-28"}]', 80.25, 80.25, 0.00, 80.25, NULL, NULL, true, 6435794167551430295),
	(5, 1, 5, 1000026, 2, NULL, 1, 1000055, 1, 126, NULL, 'compensation', NULL, 'to_contact', 'friendly', NULL, '2031-05-25', '2026-05-25', '2026-05-28', '2026-06-03', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-25"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-05-28"}]', 40.00, 40.00, 0.00, 40.00, NULL, NULL, true, -4851309060502176871),
	(8, 1, 7, 1000001, 1, NULL, 1, 1000002, 1, 126, NULL, 'principal', NULL, 'to_contact', 'friendly', NULL, '2031-06-20', '2026-06-20', '2026-06-23', '2026-06-30', NULL, '[{"code": "late", "side": "for", "due_on": "2026-06-20"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-06-23"}]', 1200.00, 1200.00, 0.00, 1200.00, 3.99, 40.00, true, -7457769352201235920),
	(11, 1, 10, 1000004, 1, 1000004, 1, 1000008, 1, 126, 'formal_notice', 'principal', NULL, 'to_contact', 'last_step', '2026-06-15', '2031-04-15', '2026-04-15', '2026-06-22', '2026-06-30', NULL, '[{"code": "late", "side": "for", "due_on": "2026-04-15"}, {"code": "stage_done", "side": "for", "stage": "formal_notice", "done_on": "2026-06-15"}, {"code": "stage_due", "side": "for", "stage": "last_step", "since_on": "2026-06-22"}]', 5200.00, 5200.00, 0.00, 5200.00, 131.55, 40.00, true, -1341246351177398811),
	(22, 1, 2, 1000020, 1, NULL, 1, 1000042, 1, 126, NULL, 'principal', NULL, 'waiting', NULL, NULL, '2031-03-31', '2026-03-31', NULL, '2026-05-25', NULL, '[{"code": "late", "side": "for", "due_on": "2026-03-31"}, {"code": "insolvent", "side": "against", "since_on": "2026-05-25"}]', 2600.00, 2600.00, 0.00, 2600.00, 46.74, 0.00, true, -4160565859689958653),
	(23, 1, 17, 1000021, 1, NULL, 1, 1000044, 1, 126, NULL, 'principal', NULL, 'waiting', 'friendly', NULL, '2031-05-02', '2026-05-02', '2026-05-05', '2026-05-25', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-02"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-05-05"}, {"code": "no_address", "side": "against"}]', 210.00, 210.00, 0.00, 210.00, 1.61, 40.00, true, -4486051736187834708),
	(24, 1, 18, 1000023, 1, NULL, 1, 1000048, 1, 126, NULL, 'principal', NULL, 'to_contact', 'friendly', NULL, '2028-05-06', '2026-05-06', '2026-05-11', '2026-05-25', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-06"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-05-11"}, {"code": "notice_missing", "side": "amount"}]', 180.00, 180.00, 0.00, 180.00, NULL, NULL, true, 7186928349862265244),
	(21, 1, 16, 1000018, 1, NULL, 1, 1000038, 1, 126, NULL, 'principal', 'excluded_by_accountant', 'held', NULL, NULL, '2031-05-08', '2026-05-08', NULL, '2026-06-15', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-08"}, {"code": "excluded_by_accountant", "side": "against"}]', 470.00, 0.00, 470.00, 470.00, NULL, NULL, false, 1844998258967708141),
	(16, 1, 13, 1000008, 3, NULL, 1, 1000018, 1, 126, NULL, 'principal', NULL, 'not_due', 'friendly', NULL, '2031-06-30', '2026-06-30', '2026-07-03', '2026-06-30', NULL, '[{"code": "due_later", "side": "against", "due_on": "2026-06-30"}, {"code": "stage_not_before", "side": "against", "stage": "friendly", "from_on": "2026-07-03"}]', 3600.00, 3600.00, 0.00, 3600.00, 0.00, 0.00, false, 2815894285639777470),
	(17, 1, 13, 1000008, 1, 1000007, 1, 1000016, 1, 126, 'friendly', 'principal', NULL, 'to_contact', 'firm', '2026-05-25', '2031-04-30', '2026-04-30', '2026-06-01', '2026-06-03', NULL, '[{"code": "late", "side": "for", "due_on": "2026-04-30"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-05-25"}, {"code": "stage_due", "side": "for", "stage": "firm", "since_on": "2026-06-01"}]', 700.00, 700.00, 0.00, 700.00, 21.24, 40.00, true, 2745914182277313300),
	(18, 1, 14, 1000013, 1, 1000009, 1, 1000028, 1, 126, 'friendly', 'principal', NULL, 'to_contact', 'firm', '2026-05-25', '2031-05-10', '2026-05-10', '2026-06-01', '2026-06-03', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-10"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-05-25"}, {"code": "stage_due", "side": "for", "stage": "firm", "since_on": "2026-06-01"}]', 1250.00, 1250.00, 0.00, 1250.00, 9.99, 40.00, true, 3589358510067430460),
	(19, 1, 15, 1000015, 1, 1000010, 1, 1000032, 1, 126, 'friendly', 'principal', NULL, 'to_contact', 'firm', '2026-06-15', '2031-05-15', '2026-05-15', '2026-06-22', '2026-06-30', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-15"}, {"code": "credit_applied", "side": "amount", "currency": "EUR", "credit_amount": "350.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-15"}, {"code": "stage_due", "side": "for", "stage": "firm", "since_on": "2026-06-22"}]', 900.00, 550.00, 0.00, 900.00, 8.77, 40.00, true, 6338992503519311996),
	(20, 1, 16, 1000017, 1, 1000011, 1, 1000036, 1, 126, 'friendly', 'principal', NULL, 'to_contact', 'firm', '2026-06-15', '2031-05-05', '2026-05-05', '2026-06-22', '2026-06-30', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-05"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-15"}, {"code": "stage_due", "side": "for", "stage": "firm", "since_on": "2026-06-22"}]', 330.00, 330.00, 0.00, 330.00, 6.15, 40.00, true, 450703240593290315);


--
-- Data for Name: quittance_kept_text; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_kept_text (id, company_id, hash, text) VALUES
	(1, 1, '03f452378027cd474127683a49e8426f15be48bc977f6b9ea625d41fe6a94a41', '{
  "$schema": "../schema/calendar.schema.json",
  "kind": "calendar",
  "format": 1,
  "name": "ES",
  "titles": {"en": "Spain", "fr": "Espagne", "de": "Spanien"},
  "source": "python-holidays 0.109, public holidays of the whole country",
  "generated_on": "2026-11-28",
  "first_year": 2015,
  "last_year": 2040,
  "holidays": [
    "2015-01-01", "2015-01-06", "2015-04-03", "2015-05-01", "2015-08-15", "2015-10-12", "2015-12-08", "2015-12-25",
    "2016-01-01", "2016-01-06", "2016-03-25", "2016-08-15", "2016-10-12", "2016-11-01", "2016-12-06", "2016-12-08",
    "2017-01-06", "2017-04-14", "2017-05-01", "2017-08-15", "2017-10-12", "2017-11-01", "2017-12-06", "2017-12-08", "2017-12-25",
    "2018-01-01", "2018-01-06", "2018-03-30", "2018-05-01", "2018-08-15", "2018-10-12", "2018-11-01", "2018-12-06", "2018-12-08", "2018-12-25",
    "2019-01-01", "2019-04-19", "2019-05-01", "2019-08-15", "2019-10-12", "2019-11-01", "2019-12-06", "2019-12-25",
    "2020-01-01", "2020-01-06", "2020-04-10", "2020-05-01", "2020-08-15", "2020-10-12", "2020-12-08", "2020-12-25",
    "2021-01-01", "2021-01-06", "2021-04-02", "2021-05-01", "2021-10-12", "2021-11-01", "2021-12-06", "2021-12-08", "2021-12-25",
    "2022-01-01", "2022-01-06", "2022-04-15", "2022-08-15", "2022-10-12", "2022-11-01", "2022-12-06", "2022-12-08",
    "2023-01-06", "2023-04-07", "2023-05-01", "2023-08-15", "2023-10-12", "2023-11-01", "2023-12-06", "2023-12-08", "2023-12-25",
    "2024-01-01", "2024-01-06", "2024-03-29", "2024-05-01", "2024-08-15", "2024-10-12", "2024-11-01", "2024-12-06", "2024-12-25",
    "2025-01-01", "2025-01-06", "2025-04-18", "2025-05-01", "2025-08-15", "2025-11-01", "2025-12-06", "2025-12-08", "2025-12-25",
    "2026-01-01", "2026-01-06", "2026-04-03", "2026-05-01", "2026-08-15", "2026-10-12", "2026-12-08", "2026-12-25",
    "2027-01-01", "2027-01-06", "2027-03-26", "2027-05-01", "2027-10-12", "2027-11-01", "2027-12-06", "2027-12-08", "2027-12-25",
    "2028-01-01", "2028-01-06", "2028-04-14", "2028-05-01", "2028-08-15", "2028-10-12", "2028-11-01", "2028-12-06", "2028-12-08", "2028-12-25",
    "2029-01-01", "2029-01-06", "2029-03-30", "2029-05-01", "2029-08-15", "2029-10-12", "2029-11-01", "2029-12-06", "2029-12-08", "2029-12-25",
    "2030-01-01", "2030-04-19", "2030-05-01", "2030-08-15", "2030-10-12", "2030-11-01", "2030-12-06", "2030-12-25",
    "2031-01-01", "2031-01-06", "2031-04-11", "2031-05-01", "2031-08-15", "2031-11-01", "2031-12-06", "2031-12-08", "2031-12-25",
    "2032-01-01", "2032-01-06", "2032-03-26", "2032-05-01", "2032-10-12", "2032-11-01", "2032-12-06", "2032-12-08", "2032-12-25",
    "2033-01-01", "2033-01-06", "2033-04-15", "2033-08-15", "2033-10-12", "2033-11-01", "2033-12-06", "2033-12-08",
    "2034-01-06", "2034-04-07", "2034-05-01", "2034-08-15", "2034-10-12", "2034-11-01", "2034-12-06", "2034-12-08", "2034-12-25",
    "2035-01-01", "2035-01-06", "2035-03-23", "2035-05-01", "2035-08-15", "2035-10-12", "2035-11-01", "2035-12-06", "2035-12-08", "2035-12-25",
    "2036-01-01", "2036-04-11", "2036-05-01", "2036-08-15", "2036-11-01", "2036-12-06", "2036-12-08", "2036-12-25",
    "2037-01-01", "2037-01-06", "2037-04-03", "2037-05-01", "2037-08-15", "2037-10-12", "2037-12-08", "2037-12-25",
    "2038-01-01", "2038-01-06", "2038-04-23", "2038-05-01", "2038-10-12", "2038-11-01", "2038-12-06", "2038-12-08", "2038-12-25",
    "2039-01-01", "2039-01-06", "2039-04-08", "2039-08-15", "2039-10-12", "2039-11-01", "2039-12-06", "2039-12-08",
    "2040-01-06", "2040-03-30", "2040-05-01", "2040-08-15", "2040-10-12", "2040-11-01", "2040-12-06", "2040-12-08", "2040-12-25"
  ]
}
'),
	(2, 1, '04ee81e94949d3ef6c36e0d68336477d3855eef99e9ee86e3d9d56db8127e1ed', '{
  "$schema": "../schema/calendar.schema.json",
  "kind": "calendar",
  "format": 1,
  "name": "BE",
  "titles": {"en": "Belgium", "fr": "Belgique", "de": "Belgien"},
  "source": "python-holidays 0.109, public holidays of the whole country",
  "generated_on": "2026-11-28",
  "first_year": 2015,
  "last_year": 2040,
  "holidays": [
    "2015-01-01", "2015-04-05", "2015-04-06", "2015-05-01", "2015-05-14", "2015-05-24", "2015-05-25", "2015-07-21", "2015-08-15", "2015-11-01", "2015-11-11", "2015-12-25",
    "2016-01-01", "2016-03-27", "2016-03-28", "2016-05-01", "2016-05-05", "2016-05-15", "2016-05-16", "2016-07-21", "2016-08-15", "2016-11-01", "2016-11-11", "2016-12-25",
    "2017-01-01", "2017-04-16", "2017-04-17", "2017-05-01", "2017-05-25", "2017-06-04", "2017-06-05", "2017-07-21", "2017-08-15", "2017-11-01", "2017-11-11", "2017-12-25",
    "2018-01-01", "2018-04-01", "2018-04-02", "2018-05-01", "2018-05-10", "2018-05-20", "2018-05-21", "2018-07-21", "2018-08-15", "2018-11-01", "2018-11-11", "2018-12-25",
    "2019-01-01", "2019-04-21", "2019-04-22", "2019-05-01", "2019-05-30", "2019-06-09", "2019-06-10", "2019-07-21", "2019-08-15", "2019-11-01", "2019-11-11", "2019-12-25",
    "2020-01-01", "2020-04-12", "2020-04-13", "2020-05-01", "2020-05-21", "2020-05-31", "2020-06-01", "2020-07-21", "2020-08-15", "2020-11-01", "2020-11-11", "2020-12-25",
    "2021-01-01", "2021-04-04", "2021-04-05", "2021-05-01", "2021-05-13", "2021-05-23", "2021-05-24", "2021-07-21", "2021-08-15", "2021-11-01", "2021-11-11", "2021-12-25",
    "2022-01-01", "2022-04-17", "2022-04-18", "2022-05-01", "2022-05-26", "2022-06-05", "2022-06-06", "2022-07-21", "2022-08-15", "2022-11-01", "2022-11-11", "2022-12-25",
    "2023-01-01", "2023-04-09", "2023-04-10", "2023-05-01", "2023-05-18", "2023-05-28", "2023-05-29", "2023-07-21", "2023-08-15", "2023-11-01", "2023-11-11", "2023-12-25",
    "2024-01-01", "2024-03-31", "2024-04-01", "2024-05-01", "2024-05-09", "2024-05-19", "2024-05-20", "2024-07-21", "2024-08-15", "2024-11-01", "2024-11-11", "2024-12-25",
    "2025-01-01", "2025-04-20", "2025-04-21", "2025-05-01", "2025-05-29", "2025-06-08", "2025-06-09", "2025-07-21", "2025-08-15", "2025-11-01", "2025-11-11", "2025-12-25",
    "2026-01-01", "2026-04-05", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-24", "2026-05-25", "2026-07-21", "2026-08-15", "2026-11-01", "2026-11-11", "2026-12-25",
    "2027-01-01", "2027-03-28", "2027-03-29", "2027-05-01", "2027-05-06", "2027-05-16", "2027-05-17", "2027-07-21", "2027-08-15", "2027-11-01", "2027-11-11", "2027-12-25",
    "2028-01-01", "2028-04-16", "2028-04-17", "2028-05-01", "2028-05-25", "2028-06-04", "2028-06-05", "2028-07-21", "2028-08-15", "2028-11-01", "2028-11-11", "2028-12-25",
    "2029-01-01", "2029-04-01", "2029-04-02", "2029-05-01", "2029-05-10", "2029-05-20", "2029-05-21", "2029-07-21", "2029-08-15", "2029-11-01", "2029-11-11", "2029-12-25",
    "2030-01-01", "2030-04-21", "2030-04-22", "2030-05-01", "2030-05-30", "2030-06-09", "2030-06-10", "2030-07-21", "2030-08-15", "2030-11-01", "2030-11-11", "2030-12-25",
    "2031-01-01", "2031-04-13", "2031-04-14", "2031-05-01", "2031-05-22", "2031-06-01", "2031-06-02", "2031-07-21", "2031-08-15", "2031-11-01", "2031-11-11", "2031-12-25",
    "2032-01-01", "2032-03-28", "2032-03-29", "2032-05-01", "2032-05-06", "2032-05-16", "2032-05-17", "2032-07-21", "2032-08-15", "2032-11-01", "2032-11-11", "2032-12-25",
    "2033-01-01", "2033-04-17", "2033-04-18", "2033-05-01", "2033-05-26", "2033-06-05", "2033-06-06", "2033-07-21", "2033-08-15", "2033-11-01", "2033-11-11", "2033-12-25",
    "2034-01-01", "2034-04-09", "2034-04-10", "2034-05-01", "2034-05-18", "2034-05-28", "2034-05-29", "2034-07-21", "2034-08-15", "2034-11-01", "2034-11-11", "2034-12-25",
    "2035-01-01", "2035-03-25", "2035-03-26", "2035-05-01", "2035-05-03", "2035-05-13", "2035-05-14", "2035-07-21", "2035-08-15", "2035-11-01", "2035-11-11", "2035-12-25",
    "2036-01-01", "2036-04-13", "2036-04-14", "2036-05-01", "2036-05-22", "2036-06-01", "2036-06-02", "2036-07-21", "2036-08-15", "2036-11-01", "2036-11-11", "2036-12-25",
    "2037-01-01", "2037-04-05", "2037-04-06", "2037-05-01", "2037-05-14", "2037-05-24", "2037-05-25", "2037-07-21", "2037-08-15", "2037-11-01", "2037-11-11", "2037-12-25",
    "2038-01-01", "2038-04-25", "2038-04-26", "2038-05-01", "2038-06-03", "2038-06-13", "2038-06-14", "2038-07-21", "2038-08-15", "2038-11-01", "2038-11-11", "2038-12-25",
    "2039-01-01", "2039-04-10", "2039-04-11", "2039-05-01", "2039-05-19", "2039-05-29", "2039-05-30", "2039-07-21", "2039-08-15", "2039-11-01", "2039-11-11", "2039-12-25",
    "2040-01-01", "2040-04-01", "2040-04-02", "2040-05-01", "2040-05-10", "2040-05-20", "2040-05-21", "2040-07-21", "2040-08-15", "2040-11-01", "2040-11-11", "2040-12-25"
  ]
}
'),
	(3, 1, '063bb4df95a3e993ffe341d90765210599e4031541e54d7e0cb73dab9e54dfe5', '{"kind": "rates", "format": 1, "name": "nl-commercial-interest", "title": "Netherlands, wettelijke handelsrente", "coverage": "until_next_row", "rows": [{"from": "2002-12-01", "read": "2026-11-22", "percent": "10.35", "status": "secondary", "source": "lists of rates, raadvanarbitrage.nl; a calculator\u2019s table agrees"}, {"from": "2003-01-01", "read": "2026-11-22", "percent": "9.85", "status": "secondary", "source": "lists of rates, raadvanarbitrage.nl; a calculator\u2019s table agrees"}, {"from": "2003-07-01", "read": "2026-11-22", "percent": "9.10", "status": "secondary", "source": "lists of rates, raadvanarbitrage.nl; a calculator\u2019s table agrees"}, {"from": "2004-01-01", "read": "2026-11-27", "percent": "9.02", "status": "unverified", "source": "raadvanarbitrage.nl gives 9.01; 9.02 follows from the European Central Bank\u2019s marginal rate of 2.02 on 6 January 2004 (Danmarks Nationalbank, table 8b)"}, {"from": "2004-07-01", "read": "2026-11-27", "percent": "9.01", "status": "secondary", "source": "Table 8b Eurosystem tenders 2004 (marginal rate 2.02 on 6 Jan, 2.01 on 30 June), Danmarks Nationalbank (ECB data), http://www.nationalbanken.dk/C1256BE9004F6416/side/Report_and_accounts_2004/$file/tabel08b.html; a calculator\u2019s table agrees"}, {"from": "2005-01-01", "read": "2026-11-22", "percent": "9.09", "status": "secondary", "source": "lists of rates, raadvanarbitrage.nl; a calculator\u2019s table agrees"}, {"from": "2005-07-01", "read": "2026-11-22", "percent": "9.05", "status": "secondary", "source": "lists of rates, raadvanarbitrage.nl; a calculator\u2019s table agrees"}, {"from": "2006-01-01", "read": "2026-11-22", "percent": "9.25", "status": "secondary", "source": "lists of rates, raadvanarbitrage.nl; a calculator\u2019s table agrees"}, {"from": "2006-07-01", "read": "2026-11-22", "percent": "9.83", "status": "secondary", "source": "lists of rates, raadvanarbitrage.nl; a calculator\u2019s table agrees"}, {"from": "2007-01-01", "read": "2026-11-27", "percent": "10.58", "status": "secondary", "source": "Wettelijke rente 2013 (list 2007-2013), vdkraan.nl; raadvanarbitrage.nl, https://www.vdkraan.nl/nieuws/wettelijke-rente-2013/"}, {"from": "2007-07-01", "read": "2026-11-27", "percent": "11.07", "status": "secondary", "source": "Wettelijke rente 2013 (list 2007-2013), vdkraan.nl; raadvanarbitrage.nl, https://www.vdkraan.nl/nieuws/wettelijke-rente-2013/"}, {"from": "2008-01-01", "read": "2026-11-27", "percent": "11.20", "status": "secondary", "source": "Wettelijke rente 2013 (list 2007-2013), vdkraan.nl; raadvanarbitrage.nl, https://www.vdkraan.nl/nieuws/wettelijke-rente-2013/"}, {"from": "2008-07-01", "read": "2026-11-27", "percent": "11.07", "status": "secondary", "source": "Wettelijke rente 2013 (list 2007-2013), vdkraan.nl; raadvanarbitrage.nl, https://www.vdkraan.nl/nieuws/wettelijke-rente-2013/"}, {"from": "2009-01-01", "read": "2026-11-27", "percent": "9.50", "status": "secondary", "source": "Wettelijke rente 2013 (list 2007-2013), vdkraan.nl; raadvanarbitrage.nl, https://www.vdkraan.nl/nieuws/wettelijke-rente-2013/"}, {"from": "2009-07-01", "read": "2026-11-27", "percent": "8.00", "status": "secondary", "source": "Wettelijke rente 2013 (list 2007-2013), vdkraan.nl; raadvanarbitrage.nl, https://www.vdkraan.nl/nieuws/wettelijke-rente-2013/"}, {"from": "2010-01-01", "read": "2026-11-27", "percent": "8.00", "status": "secondary", "source": "Wettelijke rente 2013 (list 2007-2013), vdkraan.nl; raadvanarbitrage.nl, https://www.vdkraan.nl/nieuws/wettelijke-rente-2013/"}, {"from": "2010-07-01", "read": "2026-11-27", "percent": "8.00", "status": "secondary", "source": "Wettelijke rente 2013 (list 2007-2013), vdkraan.nl; raadvanarbitrage.nl, https://www.vdkraan.nl/nieuws/wettelijke-rente-2013/"}, {"from": "2011-01-01", "read": "2026-11-27", "percent": "8.00", "status": "secondary", "source": "Wettelijke rente 2013 (list), vdkraan.nl, https://www.vdkraan.nl/nieuws/wettelijke-rente-2013/; a calculator\u2019s table agrees"}, {"from": "2011-07-01", "read": "2026-11-27", "percent": "8.25", "status": "unverified", "source": "the rule (European Central Bank 1.25 on 1 July 2011, plus 7); vdkraan.nl and iqount.nl, 2011, give 8"}, {"from": "2012-01-01", "read": "2026-11-27", "percent": "8.00", "status": "secondary", "source": "Wettelijke rente 2013 (list), vdkraan.nl, https://www.vdkraan.nl/nieuws/wettelijke-rente-2013/; a calculator\u2019s table agrees"}, {"from": "2012-07-01", "read": "2026-11-27", "percent": "8.00", "status": "secondary", "source": "Wettelijke rente 2013 (list), vdkraan.nl, https://www.vdkraan.nl/nieuws/wettelijke-rente-2013/; a calculator\u2019s table agrees"}, {"from": "2013-01-01", "read": "2026-11-27", "percent": "7.75", "status": "secondary", "source": "Wettelijke rente 2013; Wijziging wettelijke rente, vdkraan.nl; nsgroep.nl, https://www.vdkraan.nl/nieuws/wettelijke-rente-2013/"}, {"from": "2013-03-16", "read": "2026-11-27", "percent": "8.75", "status": "unverified", "source": "one table inside published software, nothing official was found"}, {"from": "2013-07-01", "read": "2026-11-27", "percent": "8.50", "status": "unverified", "source": "one table inside published software, nothing official was found"}, {"from": "2014-01-01", "read": "2026-11-27", "percent": "8.25", "status": "unverified", "source": "one table inside published software, nothing official was found"}, {"from": "2014-07-01", "read": "2026-11-27", "percent": "8.15", "status": "unverified", "source": "one table inside published software, nothing official was found"}, {"from": "2015-01-01", "read": "2026-11-27", "percent": "8.05", "status": "secondary", "source": "Nieuwe wettelijke handelsrente (2015: 8,05), bierensgroup.com, https://www.bierensgroup.com/nl/article/nieuwe-wettelijke-handelsrente/; a calculator\u2019s table agrees"}, {"from": "2015-07-01", "read": "2026-11-27", "percent": "8.05", "status": "secondary", "source": "Nieuwe wettelijke handelsrente (2015: 8,05), bierensgroup.com, https://www.bierensgroup.com/nl/article/nieuwe-wettelijke-handelsrente/; a calculator\u2019s table agrees"}, {"from": "2016-01-01", "read": "2026-11-27", "percent": "8.05", "status": "secondary", "source": "Wettelijke rente per 1 januari 2016, rechtnet.nl, https://www.rechtnet.nl/wettelijke-rente-per-1-januari-2016/; a calculator\u2019s table agrees"}, {"from": "2016-07-01", "read": "2026-11-27", "percent": "8.00", "status": "secondary", "source": "Hoe hoog is de wettelijke rente? (undated copy: 8,00 % and 2,00 %); 8 % tot 31 december 2022, rijksoverheid.nl; boersadvocaten.nl, https://www.rijksoverheid.nl/onderwerpen/schulden/vraag-en-antwoord/hoogte-wettelijke-rente"}, {"from": "2017-01-01", "read": "2026-11-27", "percent": "8.00", "status": "secondary", "source": "Hoe hoog is de wettelijke rente? (undated copy: 8,00 % and 2,00 %); 8 % tot 31 december 2022, rijksoverheid.nl; boersadvocaten.nl, https://www.rijksoverheid.nl/onderwerpen/schulden/vraag-en-antwoord/hoogte-wettelijke-rente"}, {"from": "2017-07-01", "read": "2026-11-27", "percent": "8.00", "status": "secondary", "source": "Hoe hoog is de wettelijke rente? (undated copy: 8,00 % and 2,00 %); 8 % tot 31 december 2022, rijksoverheid.nl; boersadvocaten.nl, https://www.rijksoverheid.nl/onderwerpen/schulden/vraag-en-antwoord/hoogte-wettelijke-rente"}, {"from": "2018-01-01", "read": "2026-11-27", "percent": "8.00", "status": "secondary", "source": "Hoe hoog is de wettelijke rente? (undated copy: 8,00 % and 2,00 %); 8 % tot 31 december 2022, rijksoverheid.nl; boersadvocaten.nl, https://www.rijksoverheid.nl/onderwerpen/schulden/vraag-en-antwoord/hoogte-wettelijke-rente"}, {"from": "2018-07-01", "read": "2026-11-27", "percent": "8.00", "status": "secondary", "source": "Hoe hoog is de wettelijke rente? (undated copy: 8,00 % and 2,00 %); 8 % tot 31 december 2022, rijksoverheid.nl; boersadvocaten.nl, https://www.rijksoverheid.nl/onderwerpen/schulden/vraag-en-antwoord/hoogte-wettelijke-rente"}, {"from": "2019-01-01", "read": "2026-11-27", "percent": "8.00", "status": "secondary", "source": "Hoe hoog is de wettelijke rente? (undated copy: 8,00 % and 2,00 %); 8 % tot 31 december 2022, rijksoverheid.nl; boersadvocaten.nl, https://www.rijksoverheid.nl/onderwerpen/schulden/vraag-en-antwoord/hoogte-wettelijke-rente"}, {"from": "2019-07-01", "read": "2026-11-27", "percent": "8.00", "status": "secondary", "source": "Hoe hoog is de wettelijke rente? (undated copy: 8,00 % and 2,00 %); 8 % tot 31 december 2022, rijksoverheid.nl; boersadvocaten.nl, https://www.rijksoverheid.nl/onderwerpen/schulden/vraag-en-antwoord/hoogte-wettelijke-rente"}, {"from": "2020-01-01", "read": "2026-11-27", "percent": "8.00", "status": "secondary", "source": "Hoe hoog is de wettelijke rente? (undated copy: 8,00 % and 2,00 %); 8 % tot 31 december 2022, rijksoverheid.nl; boersadvocaten.nl, https://www.rijksoverheid.nl/onderwerpen/schulden/vraag-en-antwoord/hoogte-wettelijke-rente"}, {"from": "2020-07-01", "read": "2026-11-27", "percent": "8.00", "status": "secondary", "source": "Hoe hoog is de wettelijke rente? (undated copy: 8,00 % and 2,00 %); 8 % tot 31 december 2022, rijksoverheid.nl; boersadvocaten.nl, https://www.rijksoverheid.nl/onderwerpen/schulden/vraag-en-antwoord/hoogte-wettelijke-rente"}, {"from": "2021-01-01", "read": "2026-11-27", "percent": "8.00", "status": "secondary", "source": "Hoe hoog is de wettelijke rente? (undated copy: 8,00 % and 2,00 %); 8 % tot 31 december 2022, rijksoverheid.nl; boersadvocaten.nl, https://www.rijksoverheid.nl/onderwerpen/schulden/vraag-en-antwoord/hoogte-wettelijke-rente"}, {"from": "2021-07-01", "read": "2026-11-27", "percent": "8.00", "status": "secondary", "source": "Hoe hoog is de wettelijke rente? (undated copy: 8,00 % and 2,00 %); 8 % tot 31 december 2022, rijksoverheid.nl; boersadvocaten.nl, https://www.rijksoverheid.nl/onderwerpen/schulden/vraag-en-antwoord/hoogte-wettelijke-rente"}, {"from": "2022-01-01", "read": "2026-11-27", "percent": "8.00", "status": "secondary", "source": "Hoe hoog is de wettelijke rente? (undated copy: 8,00 % and 2,00 %); 8 % tot 31 december 2022, rijksoverheid.nl; boersadvocaten.nl, https://www.rijksoverheid.nl/onderwerpen/schulden/vraag-en-antwoord/hoogte-wettelijke-rente"}, {"from": "2022-07-01", "read": "2026-11-27", "percent": "8.00", "status": "secondary", "source": "Hoe hoog is de wettelijke rente? (undated copy: 8,00 % and 2,00 %); 8 % tot 31 december 2022, rijksoverheid.nl; boersadvocaten.nl, https://www.rijksoverheid.nl/onderwerpen/schulden/vraag-en-antwoord/hoogte-wettelijke-rente"}, {"from": "2023-01-01", "read": "2026-11-27", "percent": "10.50", "status": "secondary", "source": "Wettelijke rentes weer verhoogd; Wettelijke (handels)rente per 1 januari 2023, debloggendeadvocaat.nl; abenslag.nl; boersadvocaten.nl, https://www.debloggendeadvocaat.nl/2023/07/09/wettelijke-rentes-weer-verhoogd/"}, {"from": "2023-07-01", "read": "2026-11-27", "percent": "12.00", "status": "secondary", "source": "Wettelijke handelsrente vanaf 1 juli naar 12%, watsonlaw.nl; debloggendeadvocaat.nl, https://watsonlaw.nl/wettelijke-handelsrente-vanaf-1-juli-naar-12/"}, {"from": "2024-01-01", "read": "2026-11-27", "percent": "12.50", "status": "official", "source": "Rentetarieven, Nederland (\"sinds 1 januari 2024 12,50%\"), European e-Justice portal (European Judicial Network), https://e-justice.europa.eu/404/ET/interest_rates?NETHERLANDS&clang=nl"}, {"from": "2024-07-01", "read": "2026-11-27", "percent": "12.25", "status": "secondary", "source": "Wettelijke rente per 1 juli 2024, mijn.metaalunie.nl, https://mijn.metaalunie.nl/Advies/Detail/wettelijke-rente-per-1-juli-2024; a calculator\u2019s table agrees"}, {"from": "2025-01-01", "read": "2026-11-27", "percent": "11.15", "status": "secondary", "source": "Wettelijke rente aangepast, vvoadvocatuur.nl, https://www.vvoadvocatuur.nl/post/wettelijke-rente-omhoog; a calculator\u2019s table agrees"}, {"from": "2025-07-01", "read": "2026-11-27", "percent": "10.15", "status": "unverified", "source": "two tables inside published software, nothing official was found"}, {"from": "2026-01-01", "read": "2026-11-27", "percent": "10.15", "status": "unverified", "source": "two tables inside published software, nothing official was found"}, {"from": "2026-07-01", "read": "2026-11-27", "percent": "10.40", "status": "unverified", "source": "two tables inside published software, nothing official was found"}], "complete_until": "2026-12-31"}'),
	(4, 1, '0ed301d89a38dd05241bc9326a813bd2790c575d49559b851c1727f1e50cdb7c', '{
  "$schema": "../schema/calendar.schema.json",
  "kind": "calendar",
  "format": 1,
  "name": "IE",
  "titles": {"en": "Ireland", "fr": "Irlande", "de": "Irland"},
  "source": "python-holidays 0.109, public holidays of the whole country",
  "generated_on": "2026-11-28",
  "first_year": 2015,
  "last_year": 2040,
  "holidays": [
    "2015-01-01", "2015-03-17", "2015-04-06", "2015-05-04", "2015-06-01", "2015-08-03", "2015-10-26", "2015-12-25", "2015-12-26",
    "2016-01-01", "2016-03-17", "2016-03-28", "2016-05-02", "2016-06-06", "2016-08-01", "2016-10-31", "2016-12-25", "2016-12-26",
    "2017-01-01", "2017-03-17", "2017-04-17", "2017-05-01", "2017-06-05", "2017-08-07", "2017-10-30", "2017-12-25", "2017-12-26",
    "2018-01-01", "2018-03-17", "2018-04-02", "2018-05-07", "2018-06-04", "2018-08-06", "2018-10-29", "2018-12-25", "2018-12-26",
    "2019-01-01", "2019-03-17", "2019-04-22", "2019-05-06", "2019-06-03", "2019-08-05", "2019-10-28", "2019-12-25", "2019-12-26",
    "2020-01-01", "2020-03-17", "2020-04-13", "2020-05-04", "2020-06-01", "2020-08-03", "2020-10-26", "2020-12-25", "2020-12-26",
    "2021-01-01", "2021-03-17", "2021-04-05", "2021-05-03", "2021-06-07", "2021-08-02", "2021-10-25", "2021-12-25", "2021-12-26",
    "2022-01-01", "2022-03-17", "2022-03-18", "2022-04-18", "2022-05-02", "2022-06-06", "2022-08-01", "2022-10-31", "2022-12-25", "2022-12-26",
    "2023-01-01", "2023-02-06", "2023-03-17", "2023-04-10", "2023-05-01", "2023-06-05", "2023-08-07", "2023-10-30", "2023-12-25", "2023-12-26",
    "2024-01-01", "2024-02-05", "2024-03-17", "2024-04-01", "2024-05-06", "2024-06-03", "2024-08-05", "2024-10-28", "2024-12-25", "2024-12-26",
    "2025-01-01", "2025-02-03", "2025-03-17", "2025-04-21", "2025-05-05", "2025-06-02", "2025-08-04", "2025-10-27", "2025-12-25", "2025-12-26",
    "2026-01-01", "2026-02-02", "2026-03-17", "2026-04-06", "2026-05-04", "2026-06-01", "2026-08-03", "2026-10-26", "2026-12-25", "2026-12-26",
    "2027-01-01", "2027-02-01", "2027-03-17", "2027-03-29", "2027-05-03", "2027-06-07", "2027-08-02", "2027-10-25", "2027-12-25", "2027-12-26",
    "2028-01-01", "2028-02-07", "2028-03-17", "2028-04-17", "2028-05-01", "2028-06-05", "2028-08-07", "2028-10-30", "2028-12-25", "2028-12-26",
    "2029-01-01", "2029-02-05", "2029-03-17", "2029-04-02", "2029-05-07", "2029-06-04", "2029-08-06", "2029-10-29", "2029-12-25", "2029-12-26",
    "2030-01-01", "2030-02-01", "2030-03-17", "2030-04-22", "2030-05-06", "2030-06-03", "2030-08-05", "2030-10-28", "2030-12-25", "2030-12-26",
    "2031-01-01", "2031-02-03", "2031-03-17", "2031-04-14", "2031-05-05", "2031-06-02", "2031-08-04", "2031-10-27", "2031-12-25", "2031-12-26",
    "2032-01-01", "2032-02-02", "2032-03-17", "2032-03-29", "2032-05-03", "2032-06-07", "2032-08-02", "2032-10-25", "2032-12-25", "2032-12-26",
    "2033-01-01", "2033-02-07", "2033-03-17", "2033-04-18", "2033-05-02", "2033-06-06", "2033-08-01", "2033-10-31", "2033-12-25", "2033-12-26",
    "2034-01-01", "2034-02-06", "2034-03-17", "2034-04-10", "2034-05-01", "2034-06-05", "2034-08-07", "2034-10-30", "2034-12-25", "2034-12-26",
    "2035-01-01", "2035-02-05", "2035-03-17", "2035-03-26", "2035-05-07", "2035-06-04", "2035-08-06", "2035-10-29", "2035-12-25", "2035-12-26",
    "2036-01-01", "2036-02-01", "2036-03-17", "2036-04-14", "2036-05-05", "2036-06-02", "2036-08-04", "2036-10-27", "2036-12-25", "2036-12-26",
    "2037-01-01", "2037-02-02", "2037-03-17", "2037-04-06", "2037-05-04", "2037-06-01", "2037-08-03", "2037-10-26", "2037-12-25", "2037-12-26",
    "2038-01-01", "2038-02-01", "2038-03-17", "2038-04-26", "2038-05-03", "2038-06-07", "2038-08-02", "2038-10-25", "2038-12-25", "2038-12-26",
    "2039-01-01", "2039-02-07", "2039-03-17", "2039-04-11", "2039-05-02", "2039-06-06", "2039-08-01", "2039-10-31", "2039-12-25", "2039-12-26",
    "2040-01-01", "2040-02-06", "2040-03-17", "2040-04-02", "2040-05-07", "2040-06-04", "2040-08-06", "2040-10-29", "2040-12-25", "2040-12-26"
  ]
}
'),
	(5, 1, '1ccf749e6a12be61d40b6e51a900e0984b1c8ec425a6a278c47231bd450ab7ad', '{
  "$schema": "../schema/calendar.schema.json",
  "kind": "calendar",
  "format": 1,
  "name": "EU",
  "titles": {"en": "TARGET, the payment system of the euro", "fr": "TARGET, le système de paiement de l''euro", "de": "TARGET, das Zahlungssystem des Euro"},
  "source": "python-holidays 0.109, closing days of TARGET2",
  "generated_on": "2026-11-28",
  "first_year": 2015,
  "last_year": 2040,
  "holidays": [
    "2015-01-01", "2015-04-03", "2015-04-06", "2015-05-01", "2015-12-25", "2015-12-26",
    "2016-01-01", "2016-03-25", "2016-03-28", "2016-05-01", "2016-12-25", "2016-12-26",
    "2017-01-01", "2017-04-14", "2017-04-17", "2017-05-01", "2017-12-25", "2017-12-26",
    "2018-01-01", "2018-03-30", "2018-04-02", "2018-05-01", "2018-12-25", "2018-12-26",
    "2019-01-01", "2019-04-19", "2019-04-22", "2019-05-01", "2019-12-25", "2019-12-26",
    "2020-01-01", "2020-04-10", "2020-04-13", "2020-05-01", "2020-12-25", "2020-12-26",
    "2021-01-01", "2021-04-02", "2021-04-05", "2021-05-01", "2021-12-25", "2021-12-26",
    "2022-01-01", "2022-04-15", "2022-04-18", "2022-05-01", "2022-12-25", "2022-12-26",
    "2023-01-01", "2023-04-07", "2023-04-10", "2023-05-01", "2023-12-25", "2023-12-26",
    "2024-01-01", "2024-03-29", "2024-04-01", "2024-05-01", "2024-12-25", "2024-12-26",
    "2025-01-01", "2025-04-18", "2025-04-21", "2025-05-01", "2025-12-25", "2025-12-26",
    "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2026-12-25", "2026-12-26",
    "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-01", "2027-12-25", "2027-12-26",
    "2028-01-01", "2028-04-14", "2028-04-17", "2028-05-01", "2028-12-25", "2028-12-26",
    "2029-01-01", "2029-03-30", "2029-04-02", "2029-05-01", "2029-12-25", "2029-12-26",
    "2030-01-01", "2030-04-19", "2030-04-22", "2030-05-01", "2030-12-25", "2030-12-26",
    "2031-01-01", "2031-04-11", "2031-04-14", "2031-05-01", "2031-12-25", "2031-12-26",
    "2032-01-01", "2032-03-26", "2032-03-29", "2032-05-01", "2032-12-25", "2032-12-26",
    "2033-01-01", "2033-04-15", "2033-04-18", "2033-05-01", "2033-12-25", "2033-12-26",
    "2034-01-01", "2034-04-07", "2034-04-10", "2034-05-01", "2034-12-25", "2034-12-26",
    "2035-01-01", "2035-03-23", "2035-03-26", "2035-05-01", "2035-12-25", "2035-12-26",
    "2036-01-01", "2036-04-11", "2036-04-14", "2036-05-01", "2036-12-25", "2036-12-26",
    "2037-01-01", "2037-04-03", "2037-04-06", "2037-05-01", "2037-12-25", "2037-12-26",
    "2038-01-01", "2038-04-23", "2038-04-26", "2038-05-01", "2038-12-25", "2038-12-26",
    "2039-01-01", "2039-04-08", "2039-04-11", "2039-05-01", "2039-12-25", "2039-12-26",
    "2040-01-01", "2040-03-30", "2040-04-02", "2040-05-01", "2040-12-25", "2040-12-26"
  ]
}
'),
	(6, 1, '20b309a2913d4306d362a7bdcff02c8b334787acaaa36a492fd6dc207e8184be', '{"kind": "rates", "format": 1, "name": "fr-legal-interest-professionals", "title": "France, legal interest rate, creditors acting for their business", "coverage": "half_year", "rows": [{"from": "2009-01-01", "until": "2009-12-31", "percent": "3.79", "status": "memory", "source": "from memory: no publication found in November 2026"}, {"from": "2010-01-01", "until": "2010-12-31", "percent": "0.65", "status": "memory", "source": "from memory: no publication found in November 2026"}, {"from": "2011-01-01", "until": "2011-12-31", "percent": "0.38", "status": "memory", "source": "from memory: no publication found in November 2026"}, {"from": "2012-01-01", "until": "2012-12-31", "percent": "0.71", "status": "memory", "source": "from memory: no publication found in November 2026"}, {"from": "2013-01-01", "until": "2013-12-31", "read": "2026-11-27", "percent": "0.04", "status": "unverified", "source": "Taux int\u00e9r\u00eat l\u00e9gal 1er semestre 2019 (\"0,04% pour 2013 et 2014\"), legifiscal.fr, https://www.legifiscal.fr/actualites-fiscales/2007-taux-interet-legal-1er-semestre-2019.html"}, {"from": "2014-01-01", "until": "2014-12-31", "read": "2026-11-27", "percent": "0.04", "status": "secondary", "source": "Taux int\u00e9r\u00eat l\u00e9gal 1er semestre 2019 (\"0,04% pour 2013 et 2014\"); Taux d\u2019int\u00e9r\u00eat l\u00e9gal 2014, legifiscal.fr; hugueny-avocat.fr, https://www.legifiscal.fr/actualites-fiscales/2007-taux-interet-legal-1er-semestre-2019.html"}, {"from": "2015-01-01", "read": "2026-11-27", "percent": "0.93", "status": "secondary", "source": "Arr\u00eat\u00e9 du 23 d\u00e9cembre 2014 (JO 27 d\u00e9cembre 2014), legalnews.fr, https://legalnews.fr/banque-finance-assurance/banque/54496-taux-de-linteret-legal-1er-semestre-2015.html"}, {"from": "2015-07-01", "read": "2026-11-27", "percent": "0.99", "status": "secondary", "source": "Arr\u00eat\u00e9 du 24 juin 2015, AP-HP, direction des affaires juridiques, https://affairesjuridiques.aphp.fr/textes/arrete-du-24-juin-2015-relatif-a-la-fixation-du-taux-de-linteret-legal"}, {"from": "2016-01-01", "read": "2026-11-27", "percent": "1.01", "status": "secondary", "source": "Arr\u00eat\u00e9 du 23 d\u00e9cembre 2015 (JO 27 d\u00e9cembre 2015, p. 24148), onb-france.com; paperblog.fr, https://onb-france.com/actualites/taux-de-linteret-legal-2016"}, {"from": "2016-07-01", "read": "2026-11-27", "percent": "0.93", "status": "secondary", "source": "Taux d\u2019int\u00e9r\u00eat l\u00e9gal au 1er juillet (2016), phytoma, http://archives.phytoma-ldv.com/archive/article/VI28806205"}, {"from": "2017-01-01", "read": "2026-11-27", "percent": "0.90", "status": "secondary", "source": "Taux de l\u2019int\u00e9r\u00eat l\u00e9gal au 1er juillet 2017 (gives the first half-year), efl.fr, https://efl.fr/actualite/taux-interet-legal-1er-juillet_R-082130ea-8e4f-465b-900d-e4ce13565593"}, {"from": "2017-07-01", "read": "2026-11-27", "percent": "0.90", "status": "secondary", "source": "Arr\u00eat\u00e9 du 26 juin 2017 (JO n. 152, 30 juin 2017, texte 23), lextimes.fr; efl.fr, https://www.lextimes.fr/indices/interet-legal/taux-applicables-au-second-semestre-2017"}, {"from": "2018-01-01", "read": "2026-11-27", "percent": "0.89", "status": "secondary", "source": "Arr\u00eat\u00e9 du 28 d\u00e9cembre 2017, bpifrance-creation.fr; assureurs-associes.com, https://bpifrance-creation.fr/entrepreneur/actualites/taux-dinteret-legal-au-premier-semestre-2018"}, {"from": "2018-07-01", "read": "2026-11-27", "percent": "0.88", "status": "secondary", "source": "Arr\u00eat\u00e9 du 27 juin 2018 (JO 28 juin 2018), veegee.fr; assureurs-associes.com, https://veegee.fr/finances-et-economie/255-bvg-banque/81217-taux-de-linteret-legal-2nd-semestre-2018.html"}, {"from": "2019-01-01", "read": "2026-11-27", "percent": "0.86", "status": "secondary", "source": "Arr\u00eat\u00e9 du 21 d\u00e9cembre 2018 (JO 30 d\u00e9cembre 2018), legifiscal.fr; infonet.fr (professionals), https://www.legifiscal.fr/actualites-fiscales/2007-taux-interet-legal-1er-semestre-2019.html"}, {"from": "2019-07-01", "read": "2026-11-27", "percent": "0.87", "status": "secondary", "source": "Arr\u00eat\u00e9 du 26 juin 2019, NOR ECOT1918289A, legibase.fr; infonet.fr (professionals), https://commande-publique.collectivites.legibase.fr/actualites/veille-juridique/le-taux-dinteret-legal-pour-le-second-semestre-2019-3801"}, {"from": "2020-01-01", "read": "2026-11-27", "percent": "0.87", "status": "secondary", "source": "Arr\u00eat\u00e9 du 23 d\u00e9cembre 2019; taux du 1er semestre 2020, cabinet-cec.fr; infonet.fr, https://www.cabinet-cec.fr/taux-de-linteret-legal-pour-le-second-semestre-2020/"}, {"from": "2020-07-01", "read": "2026-11-27", "percent": "0.84", "status": "secondary", "source": "Taux de l\u2019int\u00e9r\u00eat l\u00e9gal, second semestre 2020, cabinet-cec.fr; infonet.fr, https://www.cabinet-cec.fr/taux-de-linteret-legal-pour-le-second-semestre-2020/"}, {"from": "2021-01-01", "read": "2026-11-27", "percent": "0.79", "status": "secondary", "source": "Taux de l\u2019int\u00e9r\u00eat l\u00e9gal du 2nd semestre 2021 (gives the first), dandrel-avocats.fr; infonet.fr, https://dandrel-avocats.fr/taux-de-linteret-legal-du-2nd-semestre-2021/"}, {"from": "2021-07-01", "read": "2026-11-27", "percent": "0.76", "status": "secondary", "source": "Taux de l\u2019int\u00e9r\u00eat l\u00e9gal du 2nd semestre 2021, dandrel-avocats.fr; infonet.fr; notaires2normandie.com, https://dandrel-avocats.fr/taux-de-linteret-legal-du-2nd-semestre-2021/"}, {"from": "2022-01-01", "read": "2026-11-27", "percent": "0.76", "status": "secondary", "source": "Arr\u00eat\u00e9 du 26 d\u00e9cembre 2021, NOR ECOT2138139A (JO 28 d\u00e9cembre 2021), notaires2normandie.com (Lefebvre Dalloz); sonomag.fr; infonet.fr, https://notaires2normandie.com/nos-actus/les-taux-de-linteret-legal-sont-fixes-pour-le-premier-semestre-2022"}, {"from": "2022-07-01", "read": "2026-11-27", "percent": "0.77", "status": "secondary", "source": "Arr\u00eat\u00e9 du 27 juin 2022, bejuris.fr; notaires2normandie.com; infonet.fr, https://bejuris.fr/taux-de-linteret-legal-pour-le-second-semestre-2022-arrete-du-27-6-2022/"}, {"from": "2023-01-01", "read": "2026-11-27", "percent": "2.06", "status": "secondary", "source": "Arr\u00eat\u00e9 du 26 d\u00e9cembre 2022 (article 2: JORFARTI000046829012), notaires2normandie.com (Lefebvre Dalloz); infonet.fr, https://notaires2normandie.com/nos-actus/les-taux-de-linteret-legal-applicables-au-cours-du-second-semestre-2023-sont-fixes"}, {"from": "2023-07-01", "read": "2026-11-27", "percent": "4.22", "status": "secondary", "source": "Arr\u00eat\u00e9 du 27 juin 2023, NOR ECOT2317028A (JO 30 juin 2023), notaires2normandie.com (Lefebvre Dalloz); infonet.fr, https://notaires2normandie.com/nos-actus/les-taux-de-linteret-legal-applicables-au-cours-du-second-semestre-2023-sont-fixes"}, {"from": "2024-01-01", "read": "2026-11-27", "percent": "5.07", "status": "secondary", "source": "Arr\u00eat\u00e9 du 21 d\u00e9cembre 2023, infonet.fr; tcmfrance.fr (professionals); leparticulier.lefigaro.fr (individuals), https://infonet.fr/actualite/juridique/taux-dinteret-legal/"}, {"from": "2024-07-01", "read": "2026-11-27", "percent": "4.92", "status": "secondary", "source": "Arr\u00eat\u00e9 du 26 juin 2024, bpifrance-creation.fr; legifiscal.fr; votrexpert.com, https://bpifrance-creation.fr/entrepreneur/actualites/taux-linteret-legal-deuxieme-semestre-2024"}, {"from": "2025-01-01", "read": "2026-11-27", "percent": "3.71", "status": "secondary", "source": "Arr\u00eat\u00e9 du 17 d\u00e9cembre 2024, legifiscal.fr; cna2c.fr (Lefebvre Dalloz), https://www.legifiscal.fr/actualites-fiscales/4371-taux-interet-legal-1er-semestre-2026.html"}, {"from": "2025-07-01", "read": "2026-11-27", "percent": "2.76", "status": "secondary", "source": "Arr\u00eat\u00e9 du 19 juin 2025, NOR ECOT2516925A (JO 24 juin 2025), cna2c.fr (Lefebvre Dalloz); legifiscal.fr; votrexpert.com, https://www.cna2c.fr/nos-actualites-juridiques/taux-de-linteret-legal-a-compter-du-1er-juillet-2025"}, {"from": "2026-01-01", "read": "2026-11-27", "percent": "2.62", "status": "official", "source": "Arr\u00eat\u00e9 du 15 d\u00e9cembre 2025 (JORF n. 0302 du 26 d\u00e9cembre 2025), full text, Journal officiel, reproduced by juriblio.fr, https://juriblio.fr/arretes/arrete-du-15-decembre-2025/187383136"}, {"from": "2026-07-01", "read": "2026-11-27", "percent": "2.75", "status": "unverified", "source": "two tables inside published software, nothing official was found"}]}'),
	(7, 1, '21fe9a64ec58912c497d64709afa9952b1e3fae9e2c96b825993f52943df0f60', '{
  "$schema": "../schema/jurisdiction.schema.json",
  "kind": "jurisdiction",
  "format": 1,
  "code": "FR",
  "title": "France",
  "titles": {"fr": "France", "de": "Frankreich"},
  "relations": {
    "b2b": {
      "rate": {"series": "ecb-main-refinancing-half-year", "anchor": "half_year", "margin_points": "10.00", "fact": "default_rate"},
      "contract_floor": {"series": "fr-legal-interest-professionals", "anchor": "half_year", "multiplier": 3, "margin_points": "0", "fact": "contract_floor"},
      "first_day": {"counts": "day_after_due", "fact": "first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "compensation": {"currency": "EUR", "amount": "40.00", "scope": "invoice", "fact": "compensation"}
    },
    "public": {
      "rate": {"series": "ecb-main-refinancing-half-year", "anchor": "half_year", "margin_points": "8.00", "frozen_on": "first_day", "fact": "public_rate"},
      "contract_floor": {"series": "ecb-main-refinancing-half-year", "anchor": "half_year", "margin_points": "8.00", "fact": "public_floor"},
      "first_day": {"counts": "day_after_due", "fact": "public_first_day"},
      "day_count": {"convention": "actual_365", "fact": "public_day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "compensation": {"currency": "EUR", "amount": "40.00", "scope": "invoice", "fact": "public_compensation"}
    },
    "consumer": {
      "rate": {"series": "fr-legal-interest-professionals", "anchor": "half_year", "margin_points": "0", "fact": "consumer_rate"},
      "first_day": {"counts": "day_after_notice", "fact": "consumer_notice"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "judgment": {"months": 2, "margin_points": "5.00", "fact": "judgment"},
      "compensation": {"none_because": "A consumer owes no recovery costs.", "texts": {"fr": "Un consommateur ne doit pas de frais de recouvrement.", "de": "Ein Verbraucher schuldet keine Beitreibungskosten."}, "fact": "consumer_no_compensation"},
      "costs": {"asked": "with_judgment", "fact": "consumer_no_compensation"}
    },
    "unknown": {"not_available_because": "It is not known whether this customer is a business; until someone says, it is treated as a consumer.", "texts": {"fr": "On ne sait pas si ce client est une entreprise ; tant que personne ne le dit, il est traité comme un consommateur.", "de": "Es ist nicht bekannt, ob dieser Kunde ein Unternehmen ist; bis es jemand angibt, wird er wie ein Verbraucher behandelt."}}
  },
  "imputation": {
    "order": ["costs", "interest", "principal"],
    "fact": "imputation"
  },
  "insolvency": {
    "stops_interest": true,
    "fact": "insolvency"
  },
  "limitation": {
    "periods": [
      {"code": "general", "relations": ["b2b"], "years": 5, "from": "due_date", "fact": "limitation_traders"},
      {"code": "public", "relations": ["public"], "years": 4, "from": "end_of_year", "fact": "limitation_public"},
      {"code": "consumer", "relations": ["consumer", "unknown"], "years": 2, "from": "due_date", "fact": "limitation_consumer"},
      {"code": "carriage", "relations": ["b2b"], "years": 1, "from": "delivery", "fact": "limitation_carriage"}
    ],
    "events": [
      {"code": "acknowledgement", "interrupts": true, "fact": "interruptions"},
      {"code": "court_claim", "interrupts": true, "fact": "interruptions"},
      {"code": "conservatory_measure", "interrupts": true, "fact": "interruptions"},
      {"code": "enforcement", "interrupts": true, "fact": "interruptions"},
      {"code": "order_for_payment_served", "interrupts": true, "fact": "order_for_payment"},
      {"code": "order_for_payment_filed", "interrupts": false, "fact": "order_for_payment"},
      {"code": "formal_notice", "relations": ["public"], "interrupts": true, "fact": "public_interruptions"},
      {"code": "formal_notice", "relations": ["b2b", "consumer", "unknown"], "interrupts": false, "fact": "notice_no_interruption"},
      {"code": "written_demand", "relations": ["public"], "interrupts": true, "fact": "public_interruptions"},
      {"code": "part_payment", "relations": ["public"], "interrupts": true, "fact": "public_interruptions"}
    ]
  },
  "payment_terms": {
    "rules": [
      {"code": "default", "relations": ["b2b"], "unless_agreed": true, "days": 30, "from": "delivery", "fact": "terms"},
      {"code": "agreed", "relations": ["b2b"], "days": 60, "from": "issue", "fact": "terms"},
      {"code": "end_of_month", "relations": ["b2b"], "days": 45, "from": "issue", "end": "either_month_end", "fact": "terms_end_of_month"},
      {
        "code": "end_of_month_after_days",
        "relations": ["b2b"],
        "days": 45,
        "from": "issue",
        "end": "days_then_month_end",
        "fact": "terms_end_of_month"
      },
      {
        "code": "end_of_month_before_days",
        "relations": ["b2b"],
        "days": 45,
        "from": "issue",
        "end": "month_end_then_days",
        "fact": "terms_end_of_month"
      },
      {"code": "periodic_invoice", "relations": ["b2b"], "days": 45, "from": "issue", "fact": "terms"},
      {"code": "perishable", "relations": ["b2b"], "sector": "perishable_food", "days": 30, "from": "delivery", "fact": "terms_perishable"},
      {
        "code": "perishable_periodic",
        "relations": ["b2b"],
        "sector": "perishable_food",
        "days": 30,
        "from": "delivery",
        "end": "ten_days_then_days",
        "fact": "terms_perishable"
      },
      {"code": "cattle_and_meat", "relations": ["b2b"], "sector": "cattle_and_meat", "days": 20, "from": "delivery", "fact": "terms_sectors"},
      {
        "code": "alcohol",
        "relations": ["b2b"],
        "sector": "alcohol",
        "days": 30,
        "from": "delivery",
        "end": "month_end_then_days",
        "fact": "terms_sectors"
      },
      {
        "code": "wine_end_of_month",
        "relations": ["b2b"],
        "sector": "wine",
        "days": 45,
        "from": "issue",
        "end": "either_month_end",
        "fact": "terms_sectors"
      },
      {"code": "wine", "relations": ["b2b"], "sector": "wine", "days": 60, "from": "issue", "fact": "terms_sectors"},
      {"code": "transport", "relations": ["b2b"], "sector": "transport", "days": 30, "from": "issue", "fact": "terms_transport"},
      {"code": "public_buyer", "relations": ["public"], "days": 30, "from": "invoice_receipt", "fact": "terms_public"},
      {"code": "public_hospital", "relations": ["public"], "sector": "hospital", "days": 50, "from": "invoice_receipt", "fact": "terms_public"},
      {
        "code": "public_undertaking",
        "relations": ["public"],
        "sector": "public_undertaking",
        "days": 60,
        "from": "invoice_receipt",
        "fact": "terms_public"
      }
    ]
  },
  "vat": {
    "fact": "vat"
  },
  "capitalisation": {
    "allowed": "by_contract",
    "fact": "capitalisation"
  },
  "formal_notice": {
    "fact": "formal_notice"
  },
  "fines": {
    "fact": "fines"
  },
  "facts": {
    "default_rate": {
      "text": "Without another rate in the terms of payment, late payment bears the rate of the European Central Bank''s most recent main refinancing operation plus 10 points: the rate of 1 January for the first half of the year, that of 1 July for the second.",
      "texts": {
        "fr": "À défaut d’un autre taux dans les conditions de règlement, le taux des pénalités de retard est celui de l’opération principale de refinancement la plus récente de la Banque centrale européenne, majoré de 10 points : taux du 1er janvier pour le premier semestre, taux du 1er juillet pour le second.",
        "de": "Nennen die Zahlungsbedingungen keinen anderen Satz, so gilt bei Zahlungsverzug der Zinssatz des jüngsten Hauptrefinanzierungsgeschäfts der Europäischen Zentralbank plus 10 Prozentpunkte: der Satz vom 1. Januar für das erste Halbjahr, der vom 1. Juli für das zweite."
      },
      "reference": "Code de commerce, L441-10 II",
      "references": {
        "fr": "Art. L441-10, II C. com.",
        "de": "Art. L441-10 II Code de commerce"
      },
      "source": "Code de commerce, L441-10 II, read at lexbase.fr and doctrine.fr (LEGIARTI000038414392)",
      "sources": {
        "fr": "Code de commerce, L441-10 II, lu sur lexbase.fr et doctrine.fr (LEGIARTI000038414392)",
        "de": "Code de commerce, L441-10 II, gelesen bei lexbase.fr und doctrine.fr (LEGIARTI000038414392)"
      },
      "status": "secondary",
      "from": "2009-01-01"
    },
    "contract_floor": {
      "text": "A rate set by contract is not lower than three times the legal interest rate of creditors acting for their business.",
      "texts": {
        "fr": "Un taux fixé par contrat n’est pas inférieur à trois fois le taux de l’intérêt légal des créanciers agissant pour des besoins professionnels.",
        "de": "Ein vertraglich festgelegter Satz ist nicht niedriger als das Dreifache des gesetzlichen Zinssatzes für Gläubiger, die für ihr Unternehmen handeln."
      },
      "reference": "Code de commerce, L441-10 II",
      "references": {
        "fr": "Art. L441-10, II C. com.",
        "de": "Art. L441-10 II Code de commerce"
      },
      "source": "Code de commerce, L441-10 II, read at lexbase.fr and doctrine.fr (LEGIARTI000038414392)",
      "sources": {
        "fr": "Code de commerce, L441-10 II, lu sur lexbase.fr et doctrine.fr (LEGIARTI000038414392)",
        "de": "Code de commerce, L441-10 II, gelesen bei lexbase.fr und doctrine.fr (LEGIARTI000038414392)"
      },
      "status": "secondary",
      "from": "2009-01-01"
    },
    "first_day": {
      "text": "Penalties are due from the day after the payment date shown on the invoice, without any reminder, on the unpaid amount including VAT, as simple interest.",
      "texts": {
        "fr": "Les pénalités sont dues dès le lendemain de la date de règlement figurant sur la facture, sans rappel, sur le montant impayé TVA comprise, à intérêts simples.",
        "de": "Verzugszinsen sind ab dem Tag nach dem auf der Rechnung genannten Zahlungsdatum geschuldet, ohne Mahnung, auf den unbezahlten Betrag einschließlich Mehrwertsteuer, als einfache Zinsen."
      },
      "reference": "Code de commerce, L441-10 II; Court of Justice of the European Union, C-585/20, 20 October 2022",
      "references": {
        "fr": "Art. L441-10, II C. com. ; CJUE, 20 octobre 2022, C-585/20",
        "de": "Art. L441-10 II Code de commerce; EuGH, 20. Oktober 2022, C-585/20"
      },
      "source": "Code de commerce, L441-10 II, read at lexbase.fr and doctrine.fr; Court of Justice of the European Union, C-585/20, 20 October 2022, read at eur-lex",
      "sources": {
        "fr": "Code de commerce, L441-10 II, lu sur lexbase.fr et doctrine.fr ; Cour de justice de l’Union européenne, C-585/20, 20 octobre 2022, lu sur eur-lex",
        "de": "Code de commerce, L441-10 II, gelesen bei lexbase.fr und doctrine.fr; Gerichtshof der Europäischen Union, C-585/20, 20. Oktober 2022, gelesen bei eur-lex"
      },
      "status": "secondary"
    },
    "day_count": {
      "text": "Amount × rate × days / 365. No text fixes the year base; the published examples use 365.",
      "texts": {
        "fr": "Montant × taux × jours / 365. Aucun texte ne fixe la base annuelle ; les exemples publiés retiennent 365.",
        "de": "Betrag × Zinssatz × Tage / 365. Keine Vorschrift legt die Jahresbasis fest; die veröffentlichten Beispiele rechnen mit 365."
      },
      "source": "bpifrance-creation.fr, taux-penalites-retard; heropay.eu",
      "sources": {
        "fr": "bpifrance-creation.fr, taux-penalites-retard ; heropay.eu",
        "de": "bpifrance-creation.fr, taux-penalites-retard; heropay.eu"
      },
      "status": "convention"
    },
    "rounding": {
      "text": "No text fixes the rounding of interest. It is rounded once, to the nearest minor unit, on the exact sum: nearly all published worked cases agree with that.",
      "texts": {
        "fr": "Aucun texte ne fixe l’arrondi des intérêts. Ils sont arrondis une seule fois, au plus près, à la plus petite unité de la monnaie, sur la somme exacte : presque tous les exemples chiffrés publiés concordent.",
        "de": "Keine Vorschrift regelt die Rundung der Zinsen. Gerundet wird nur einmal, auf die nächste kleinste Währungseinheit, an der genauen Summe: fast alle veröffentlichten Rechenbeispiele stimmen damit überein."
      },
      "source": "59 worked cases of official pages, chambers, law firms and tools, recomputed",
      "sources": {
        "fr": "59 exemples chiffrés de pages officielles, de chambres, de cabinets et d’outils, recalculés",
        "de": "59 nachgerechnete Beispiele von amtlichen Seiten, Kammern, Kanzleien und Rechnern"
      },
      "status": "convention"
    },
    "compensation": {
      "text": "A professional debtor who pays late owes EUR 40 for recovery costs, once for each invoice, in full on a part payment; not where the opening of insolvency proceedings forbids payment at the due date.",
      "texts": {
        "fr": "Un débiteur professionnel qui paie en retard doit une indemnité forfaitaire de 40 € pour frais de recouvrement, une fois par facture, en entier même sur un paiement partiel ; elle n’est pas due si l’ouverture d’une procédure collective interdit le paiement à l’échéance.",
        "de": "Ein gewerblicher Schuldner, der verspätet zahlt, schuldet eine Pauschale von 40 € für Beitreibungskosten, einmal je Rechnung, bei einer Teilzahlung in voller Höhe; nicht, wenn die Eröffnung eines Insolvenzverfahrens die Zahlung bei Fälligkeit verbietet."
      },
      "reference": "Code de commerce, L441-10 II and D441-5 (version since 27 February 2021)",
      "references": {
        "fr": "Art. L441-10, II et D441-5 C. com. (version en vigueur depuis le 27 février 2021)",
        "de": "Art. L441-10 II und D441-5 Code de commerce (Fassung seit 27. Februar 2021)"
      },
      "source": "Code de commerce, L441-10 II and D441-5, quoted at livv.eu, fiducial.fr and assistant-juridique.fr; first day: decree 2012-1115, reussir.fr and monvoisin-avocat.fr",
      "sources": {
        "fr": "Code de commerce, L441-10 II et D441-5, cité sur livv.eu, fiducial.fr et assistant-juridique.fr ; premier jour : décret 2012-1115, reussir.fr et monvoisin-avocat.fr",
        "de": "Code de commerce, L441-10 II und D441-5, zitiert bei livv.eu, fiducial.fr und assistant-juridique.fr; erster Tag: Dekret 2012-1115, reussir.fr und monvoisin-avocat.fr"
      },
      "status": "secondary",
      "from": "2013-01-01"
    },
    "public_rate": {
      "text": "Interest of a public buyer: the European Central Bank''s rate in force on the first day of the half-year in which interest started to run, plus 8 points: one rate for the whole delay.",
      "texts": {
        "fr": "Intérêts moratoires d’un acheteur public : taux de la Banque centrale européenne en vigueur au premier jour du semestre où les intérêts ont commencé à courir, majoré de 8 points. Un seul taux pour tout le retard.",
        "de": "Verzugszinsen eines öffentlichen Auftraggebers: Zinssatz der Europäischen Zentralbank vom ersten Tag des Halbjahres, in dem der Zinslauf begann, plus 8 Prozentpunkte. Ein einziger Satz für den ganzen Verzug."
      },
      "reference": "Code de la commande publique, R2192-31",
      "references": {
        "fr": "Art. R2192-31 du code de la commande publique",
        "de": "Art. R2192-31 Code de la commande publique"
      },
      "source": "Code de la commande publique, R2192-31, read at lemoniteur and lemondedudroit",
      "sources": {
        "fr": "Code de la commande publique, R2192-31, lu sur lemoniteur et lemondedudroit",
        "de": "Code de la commande publique, R2192-31, gelesen bei lemoniteur und lemondedudroit"
      },
      "status": "secondary",
      "from": "2013-03-16"
    },
    "public_floor": {
      "text": "The supplier of a public contract cannot waive interest for delay: such a waiver counts as not written. A contract rate below the legal rate of the delay is taken as one.",
      "texts": {
        "fr": "Le titulaire d’un marché public ne peut renoncer aux intérêts moratoires : une telle renonciation est réputée non écrite. Un taux contractuel inférieur au taux légal du retard est traité comme telle.",
        "de": "Wer einen öffentlichen Auftrag ausführt, kann auf Verzugszinsen nicht verzichten: ein solcher Verzicht gilt als nicht geschrieben. Ein vertraglicher Satz unter dem gesetzlichen Satz des Verzugs wird so behandelt."
      },
      "reference": "Code de la commande publique, L2192-14",
      "references": {
        "fr": "Art. L2192-14 du code de la commande publique",
        "de": "Art. L2192-14 Code de la commande publique"
      },
      "source": "Code de la commande publique, L2192-14, read at code-commande-publique.com; Conseil d’État, 18 May 2021, 443153; banquedesterritoires.fr. That a lower contract rate does not count is inferred from it: no text was read",
      "sources": {
        "fr": "Code de la commande publique, L2192-14, lu sur code-commande-publique.com ; Conseil d’État, 18 mai 2021, 443153 ; banquedesterritoires.fr. Qu’un taux contractuel inférieur ne compte pas en est déduit : aucun texte n’a été lu",
        "de": "Code de la commande publique, L2192-14, gelesen bei code-commande-publique.com; Conseil d’État, 18. Mai 2021, 443153; banquedesterritoires.fr. Dass ein niedrigerer vertraglicher Satz nicht zählt, ist daraus geschlossen: kein Text wurde gelesen"
      },
      "status": "secondary"
    },
    "public_first_day": {
      "text": "Interest of a public buyer is due of right from the day after the end of the payment period, without formality.",
      "texts": {
        "fr": "Les intérêts moratoires d’un acheteur public sont dus de plein droit dès le lendemain de l’expiration du délai de paiement, sans formalité.",
        "de": "Verzugszinsen eines öffentlichen Auftraggebers sind ab dem Tag nach Ablauf der Zahlungsfrist von Rechts wegen geschuldet, ohne Förmlichkeit."
      },
      "reference": "Code de la commande publique, L2192-13",
      "references": {
        "fr": "Art. L2192-13 du code de la commande publique",
        "de": "Art. L2192-13 Code de la commande publique"
      },
      "source": "Code de la commande publique, L2192-13, read at code-commande-publique.com",
      "sources": {
        "fr": "Code de la commande publique, L2192-13, lu sur code-commande-publique.com",
        "de": "Code de la commande publique, L2192-13, gelesen bei code-commande-publique.com"
      },
      "status": "unverified"
    },
    "public_day_count": {
      "text": "Amount including VAT × rate × days / 365.",
      "texts": {
        "fr": "Montant TVA comprise × taux × jours / 365.",
        "de": "Betrag einschließlich Mehrwertsteuer × Zinssatz × Tage / 365."
      },
      "source": "marchespublicspme.com; Le Moniteur, intérêts moratoires",
      "sources": {
        "fr": "marchespublicspme.com ; Le Moniteur, intérêts moratoires",
        "de": "marchespublicspme.com; Le Moniteur, intérêts moratoires"
      },
      "status": "convention"
    },
    "public_compensation": {
      "text": "A public buyer who pays late owes EUR 40 for recovery costs.",
      "texts": {
        "fr": "Un acheteur public qui paie en retard doit une indemnité forfaitaire de 40 € pour frais de recouvrement.",
        "de": "Ein öffentlicher Auftraggeber, der verspätet zahlt, schuldet eine Pauschale von 40 € für Beitreibungskosten."
      },
      "reference": "Code de la commande publique, D2192-35",
      "references": {
        "fr": "Art. D2192-35 du code de la commande publique",
        "de": "Art. D2192-35 Code de la commande publique"
      },
      "source": "Code de la commande publique, D2192-35, read at code-commande-publique.com and juriblio.fr",
      "sources": {
        "fr": "Code de la commande publique, D2192-35, lu sur code-commande-publique.com et juriblio.fr",
        "de": "Code de la commande publique, D2192-35, gelesen bei code-commande-publique.com und juriblio.fr"
      },
      "status": "secondary",
      "from": "2013-03-16"
    },
    "consumer_rate": {
      "text": "A consumer owes legal interest alone, at the rate of the creditor''s column, here creditors acting for their business; court-ordered interest follows the rate of each half-year.",
      "texts": {
        "fr": "Un consommateur ne doit que l’intérêt légal, au taux de la catégorie du créancier, ici les créanciers agissant pour des besoins professionnels ; les intérêts ordonnés en justice suivent le taux de chaque semestre.",
        "de": "Ein Verbraucher schuldet nur den gesetzlichen Zins, zum Satz der Gruppe des Gläubigers, hier der Gläubiger, die für ihr Unternehmen handeln; gerichtlich zugesprochene Zinsen folgen dem Satz jedes Halbjahres."
      },
      "reference": "Code civil, 1231-6; Code monétaire et financier, L313-2 and L313-3",
      "references": {
        "fr": "Art. 1231-6 C. civ. ; art. L313-2 et L313-3 C. mon. fin.",
        "de": "Art. 1231-6 Code civil; Art. L313-2 und L313-3 Code monétaire et financier"
      },
      "source": "Code civil, 1231-6; Code monétaire et financier, L313-2 and L313-3, read at cms.law, efl.fr and ambition-commissaire-de-justice.fr",
      "sources": {
        "fr": "Code civil, 1231-6 ; Code monétaire et financier, L313-2 et L313-3, lu sur cms.law, efl.fr et ambition-commissaire-de-justice.fr",
        "de": "Code civil, 1231-6; Code monétaire et financier, L313-2 und L313-3, gelesen bei cms.law, efl.fr und ambition-commissaire-de-justice.fr"
      },
      "status": "secondary"
    },
    "consumer_notice": {
      "text": "Legal interest runs from formal notice.",
      "texts": {
        "fr": "L’intérêt légal court à compter de la mise en demeure.",
        "de": "Der gesetzliche Zins läuft ab der förmlichen Mahnung (mise en demeure)."
      },
      "reference": "Code civil, 1231-6 and 1344-1",
      "references": {
        "fr": "Art. 1231-6 et 1344-1 C. civ.",
        "de": "Art. 1231-6 und 1344-1 Code civil"
      },
      "source": "Code civil, 1231-6 and 1344-1, read at cms.law and efl.fr",
      "sources": {
        "fr": "Code civil, 1231-6 et 1344-1, lu sur cms.law et efl.fr",
        "de": "Code civil, 1231-6 und 1344-1, gelesen bei cms.law und efl.fr"
      },
      "status": "secondary"
    },
    "consumer_no_compensation": {
      "text": "A consumer owes no EUR 40; recovery costs without an enforcement title stay with the creditor, and asking a consumer for them is an offence.",
      "texts": {
        "fr": "Un consommateur ne doit pas les 40 € ; les frais de recouvrement engagés sans titre exécutoire restent à la charge du créancier, et les réclamer à un consommateur est un délit.",
        "de": "Ein Verbraucher schuldet die 40 € nicht; Beitreibungskosten ohne Vollstreckungstitel trägt der Gläubiger, und sie von einem Verbraucher zu verlangen ist eine Straftat."
      },
      "reference": "Code des procédures civiles d’exécution, L111-8; law of 17 March 2014",
      "references": {
        "fr": "Art. L111-8 du code des procédures civiles d’exécution ; loi du 17 mars 2014",
        "de": "Art. L111-8 Code des procédures civiles d’exécution; Gesetz vom 17. März 2014"
      },
      "source": "Code des procédures civiles d’exécution, L111-8; law of 17 March 2014; village-justice.com 17465; agenceobjectifpaiement.com",
      "sources": {
        "fr": "Code des procédures civiles d’exécution, L111-8 ; loi du 17 mars 2014 ; village-justice.com 17465 ; agenceobjectifpaiement.com",
        "de": "Code des procédures civiles d’exécution, L111-8; Gesetz vom 17. März 2014; village-justice.com 17465; agenceobjectifpaiement.com"
      },
      "status": "secondary"
    },
    "judgment": {
      "text": "The legal interest rate rises by 5 points two months after a court decision became enforceable, even provisionally; the enforcement judge can waive or reduce it. It is not added to the penalties of L441-10 nor to a contract rate.",
      "texts": {
        "fr": "Le taux de l’intérêt légal est majoré de 5 points deux mois après qu’une décision de justice est devenue exécutoire, même par provision ; le juge de l’exécution peut en dispenser ou réduire la majoration. Elle ne s’ajoute ni aux pénalités de l’article L441-10 ni à un taux contractuel.",
        "de": "Der gesetzliche Zinssatz steigt um 5 Prozentpunkte, zwei Monate nachdem eine gerichtliche Entscheidung, auch vorläufig, vollstreckbar geworden ist; das Vollstreckungsgericht kann die Erhöhung erlassen oder herabsetzen. Sie kommt weder zu den Verzugszinsen nach L441-10 noch zu einem vertraglichen Satz hinzu."
      },
      "reference": "Code monétaire et financier, L313-3",
      "references": {
        "fr": "Art. L313-3 C. mon. fin.",
        "de": "Art. L313-3 Code monétaire et financier"
      },
      "source": "Code monétaire et financier, L313-3, read at legavox.fr and documentissime.fr",
      "sources": {
        "fr": "Code monétaire et financier, L313-3, lu sur legavox.fr et documentissime.fr",
        "de": "Code monétaire et financier, L313-3, gelesen bei legavox.fr und documentissime.fr"
      },
      "status": "secondary"
    },
    "imputation": {
      "text": "A part payment goes first to interest; recovery costs count as accessories and also rank before principal. Which debt: the debtor’s indication, then due debts, then the one that the debtor had most interest in paying, then the oldest. The rank of the EUR 40 is not settled: it stays a line of its own.",
      "texts": {
        "fr": "Un paiement partiel s’impute d’abord sur les intérêts ; les frais de recouvrement comptent comme accessoires et passent aussi avant le principal. Choix de la dette : l’indication du débiteur, puis les dettes échues, puis celle que le débiteur avait le plus d’intérêt à payer, puis la plus ancienne. Le rang des 40 € n’est pas tranché : ils restent sur une ligne à part.",
        "de": "Eine Teilzahlung wird zuerst auf die Zinsen angerechnet; Beitreibungskosten gelten als Nebenforderungen und gehen ebenfalls der Hauptforderung vor. Welche Schuld: die Bestimmung des Schuldners, dann fällige Schulden, dann die, an deren Tilgung der Schuldner das größte Interesse hatte, dann die älteste. Der Rang der 40 € ist nicht geklärt: sie bleiben eine eigene Zeile."
      },
      "reference": "Code civil, 1342-10 and 1343-1; Cass. 1re civ. 7 February 1995, 92-14.216",
      "references": {
        "fr": "Art. 1342-10 et 1343-1 C. civ. ; Cass. 1re civ., 7 février 1995, n° 92-14.216",
        "de": "Art. 1342-10 und 1343-1 Code civil; Cass. 1re civ., 7. Februar 1995, Nr. 92-14.216"
      },
      "source": "Code civil, 1342-10 and 1343-1; Cass. 1re civ. 7 February 1995, 92-14.216; help-voisinage.fr, kohenavocats.fr",
      "sources": {
        "fr": "Code civil, 1342-10 et 1343-1 ; Cass. 1re civ. 7 février 1995, 92-14.216 ; help-voisinage.fr, kohenavocats.fr",
        "de": "Code civil, 1342-10 und 1343-1; Cass. 1re civ. 7. Februar 1995, 92-14.216; help-voisinage.fr, kohenavocats.fr"
      },
      "status": "secondary"
    },
    "capitalisation": {
      "text": "Interest bears interest only when due for at least one full year, and only if the contract or a judgment says so. None is computed by itself.",
      "texts": {
        "fr": "Les intérêts ne portent intérêt que s’ils sont dus pour une année entière au moins, et seulement si le contrat ou un jugement le prévoit. Rien n’est calculé d’office.",
        "de": "Zinsen werden nur verzinst, wenn sie für mindestens ein volles Jahr geschuldet sind, und nur, wenn der Vertrag oder ein Urteil es vorsieht. Von selbst wird nichts berechnet."
      },
      "reference": "Code civil, 1343-2; Cass. com. 10 November 2015, 14-15.968",
      "references": {
        "fr": "Art. 1343-2 C. civ. ; Cass. com., 10 novembre 2015, n° 14-15.968",
        "de": "Art. 1343-2 Code civil; Cass. com., 10. November 2015, Nr. 14-15.968"
      },
      "source": "Code civil, 1343-2, read at help-voisinage.fr; Cass. com. 10 November 2015, 14-15.968, direct.lemondedudroit.fr",
      "sources": {
        "fr": "Code civil, 1343-2, lu sur help-voisinage.fr ; Cass. com. 10 novembre 2015, 14-15.968, direct.lemondedudroit.fr",
        "de": "Code civil, 1343-2, gelesen bei help-voisinage.fr; Cass. com. 10. November 2015, 14-15.968, direct.lemondedudroit.fr"
      },
      "status": "secondary"
    },
    "insolvency": {
      "text": "The opening judgment stops interest, except on loans and deferred payments of one year or more; overdue interest on these bears none. Claims are declared within two months of the publication, two months more for a creditor who does not reside in metropolitan France.",
      "texts": {
        "fr": "Le jugement d’ouverture arrête le cours des intérêts, sauf pour les prêts et les paiements différés d’un an ou plus, dont les intérêts échus n’en produisent pas. Les créances se déclarent dans les deux mois de la publication, avec deux mois de plus pour un créancier qui ne demeure pas en France métropolitaine.",
        "de": "Das Eröffnungsurteil beendet den Zinslauf, außer bei Darlehen und Zahlungsaufschub von einem Jahr oder mehr, deren fällige Zinsen keine Zinsen tragen. Forderungen sind binnen zwei Monaten nach der Bekanntmachung anzumelden, zwei Monate länger bei einem Gläubiger außerhalb des französischen Mutterlands."
      },
      "reference": "Code de commerce, L622-28 and R622-24",
      "references": {
        "fr": "Art. L622-28 et R622-24 C. com.",
        "de": "Art. L622-28 und R622-24 Code de commerce"
      },
      "source": "Code de commerce, L622-28, read at lexbase.fr (L1072KZQ) and doctrine.fr (LEGIARTI000006236731); R622-24, read at french-business-law.com",
      "sources": {
        "fr": "Code de commerce, L622-28, lu sur lexbase.fr (L1072KZQ) et doctrine.fr (LEGIARTI000006236731) ; R622-24, lu sur french-business-law.com",
        "de": "Code de commerce, L622-28, gelesen bei lexbase.fr (L1072KZQ) und doctrine.fr (LEGIARTI000006236731); R622-24, gelesen bei french-business-law.com"
      },
      "status": "secondary"
    },
    "limitation_traders": {
      "text": "Claims between traders, or of a trader against one who is not: 5 years, subject to shorter special periods.",
      "texts": {
        "fr": "Créances entre commerçants, ou d’un commerçant sur un non-commerçant : prescription de 5 ans, sauf délais spéciaux plus courts.",
        "de": "Forderungen zwischen Kaufleuten oder eines Kaufmanns gegen einen Nichtkaufmann: Verjährung in 5 Jahren, vorbehaltlich kürzerer besonderer Fristen."
      },
      "reference": "Code de commerce, L110-4",
      "references": {
        "fr": "Art. L110-4 C. com.",
        "de": "Art. L110-4 Code de commerce"
      },
      "source": "Code de commerce, L110-4 I, read at doctrine.fr (LEGIARTI000027725867)",
      "sources": {
        "fr": "Code de commerce, L110-4 I, lu sur doctrine.fr (LEGIARTI000027725867)",
        "de": "Code de commerce, L110-4 I, gelesen bei doctrine.fr (LEGIARTI000027725867)"
      },
      "status": "unverified"
    },
    "limitation_public": {
      "text": "Claims against the State and local authorities: 4 years from the first day of the year after the one in which the right arose.",
      "texts": {
        "fr": "Créances sur l’État et les collectivités locales : prescription de 4 ans à compter du premier jour de l’année suivant celle où le droit est né.",
        "de": "Forderungen gegen den Staat und die Gebietskörperschaften: Verjährung in 4 Jahren ab dem ersten Tag des Jahres nach dem, in dem das Recht entstanden ist."
      },
      "reference": "Law 68-1250 of 31 December 1968",
      "references": {
        "fr": "Loi n° 68-1250 du 31 décembre 1968",
        "de": "Gesetz Nr. 68-1250 vom 31. Dezember 1968"
      },
      "source": "Law 68-1250 of 31 December 1968, articles 1 and 2, read at legifrance.gouv.fr (JORFTEXT000000878035, version of 5 December 2024)",
      "sources": {
        "fr": "Loi n° 68-1250 du 31 décembre 1968, articles 1 et 2, lue sur legifrance.gouv.fr (JORFTEXT000000878035, version du 5 décembre 2024)",
        "de": "Gesetz Nr. 68-1250 vom 31. Dezember 1968, Artikel 1 und 2, gelesen bei legifrance.gouv.fr (JORFTEXT000000878035, Fassung vom 5. Dezember 2024)"
      },
      "status": "official"
    },
    "limitation_consumer": {
      "text": "Claims of a professional against a consumer: 2 years; no contract can change it.",
      "texts": {
        "fr": "Créances d’un professionnel sur un consommateur : prescription de 2 ans ; aucun contrat ne peut la modifier.",
        "de": "Forderungen eines Unternehmers gegen einen Verbraucher: Verjährung in 2 Jahren; kein Vertrag kann das ändern."
      },
      "reference": "Code de la consommation, L218-1 and L218-2",
      "references": {
        "fr": "Art. L218-1 et L218-2 C. conso.",
        "de": "Art. L218-1 und L218-2 Code de la consommation"
      },
      "source": "Code de la consommation, L218-2, quoted at bismuth.fr, cerclab.univ-lorraine.fr and lettredesreseaux.com; L218-1 not read",
      "sources": {
        "fr": "Code de la consommation, L218-2, cité sur bismuth.fr, cerclab.univ-lorraine.fr et lettredesreseaux.com ; L218-1 non lu",
        "de": "Code de la consommation, L218-2, zitiert bei bismuth.fr, cerclab.univ-lorraine.fr und lettredesreseaux.com; L218-1 nicht gelesen"
      },
      "status": "secondary"
    },
    "limitation_carriage": {
      "text": "Carriage of goods: 1 year, counted from the day on which the goods were delivered or offered to the consignee; on total loss, from the day on which they should have been.",
      "texts": {
        "fr": "Transport de marchandises : 1 an, à compter du jour où la marchandise a été remise ou offerte au destinataire ; en cas de perte totale, du jour où elle aurait dû l’être.",
        "de": "Güterbeförderung: 1 Jahr ab dem Tag, an dem die Ware dem Empfänger übergeben oder angeboten wurde; bei Totalverlust ab dem Tag, an dem dies hätte geschehen müssen."
      },
      "reference": "Code de commerce, L133-6",
      "references": {
        "fr": "Art. L133-6 C. com.",
        "de": "Art. L133-6 Code de commerce"
      },
      "source": "Code de commerce, L133-6, read at legifrance.gouv.fr (LEGIARTI000017853204)",
      "sources": {
        "fr": "Code de commerce, L133-6, lu sur legifrance.gouv.fr (LEGIARTI000017853204)",
        "de": "Code de commerce, L133-6, gelesen bei legifrance.gouv.fr (LEGIARTI000017853204)"
      },
      "status": "official"
    },
    "interruptions": {
      "text": "An acknowledgement by the debtor, a court claim even in interim proceedings, a conservatory measure or an act of enforcement interrupts; a new period of the same length then runs. A part payment may be an acknowledgement.",
      "texts": {
        "fr": "La prescription est interrompue par une reconnaissance du débiteur, une demande en justice même en référé, une mesure conservatoire ou un acte d’exécution forcée ; un nouveau délai de même durée court alors. Un paiement partiel peut valoir reconnaissance.",
        "de": "Die Verjährung wird unterbrochen durch ein Anerkenntnis des Schuldners, eine Klage auch im Eilverfahren, eine Sicherungsmaßnahme oder eine Vollstreckungshandlung; dann läuft eine neue Frist gleicher Länge. Eine Teilzahlung kann ein Anerkenntnis sein."
      },
      "reference": "Code civil, 2231, 2240, 2241 and 2244",
      "references": {
        "fr": "Art. 2231, 2240, 2241 et 2244 C. civ.",
        "de": "Art. 2231, 2240, 2241 und 2244 Code civil"
      },
      "source": "Code civil, 2240, read at doctrine.fr (LEGIARTI000019017366); 2231, read at kohenavocats.fr; 2241, quoted at thelys-avocats.fr; Cass. com. 18 May 2022, 20-23.204",
      "sources": {
        "fr": "Code civil, 2240, lu sur doctrine.fr (LEGIARTI000019017366) ; 2231, lu sur kohenavocats.fr ; 2241, cité sur thelys-avocats.fr ; Cass. com. 18 mai 2022, 20-23.204",
        "de": "Code civil, 2240, gelesen bei doctrine.fr (LEGIARTI000019017366); 2231, gelesen bei kohenavocats.fr; 2241, zitiert bei thelys-avocats.fr; Cass. com. 18. Mai 2022, 20-23.204"
      },
      "status": "secondary"
    },
    "public_interruptions": {
      "text": "Against the State, local authorities and public establishments with a public accountant, any written demand for payment or claim sent to the administration interrupts, as do a court action, a written communication of the administration and any payment, even partial; a new four-year period then runs.",
      "texts": {
        "fr": "Contre l’État, les collectivités et les établissements publics dotés d’un comptable public, toute demande de paiement ou réclamation écrite adressée à l’administration interrompt la prescription, de même qu’un recours en justice, une communication écrite de l’administration et tout paiement, même partiel ; un nouveau délai de quatre ans court alors.",
        "de": "Gegenüber dem Staat, den Gebietskörperschaften und öffentlichen Einrichtungen mit öffentlichem Rechnungsführer unterbricht jede schriftliche Zahlungsaufforderung oder Forderung an die Verwaltung die Verjährung, ebenso eine Klage, eine schriftliche Mitteilung der Verwaltung und jede Zahlung, auch eine teilweise; dann läuft eine neue Frist von vier Jahren."
      },
      "reference": "Law 68-1250 of 31 December 1968, article 2",
      "references": {
        "fr": "Art. 2 de la loi n° 68-1250 du 31 décembre 1968",
        "de": "Art. 2 des Gesetzes Nr. 68-1250 vom 31. Dezember 1968"
      },
      "source": "Law 68-1250 of 31 December 1968, article 2, read at legifrance.gouv.fr (JORFTEXT000000878035, version of 5 December 2024)",
      "sources": {
        "fr": "Loi n° 68-1250 du 31 décembre 1968, art. 2, lue sur legifrance.gouv.fr (JORFTEXT000000878035, version du 5 décembre 2024)",
        "de": "Gesetz Nr. 68-1250 vom 31. Dezember 1968, Artikel 2, gelesen bei legifrance.gouv.fr (JORFTEXT000000878035, Fassung vom 5. Dezember 2024)"
      },
      "status": "official"
    },
    "order_for_payment": {
      "text": "Filing a request for an order for payment does not interrupt: only service of the order does. The interruption is void where the opposition proceedings end by the creditor’s default.",
      "texts": {
        "fr": "Le dépôt d’une requête en injonction de payer n’interrompt pas la prescription : seule la signification de l’ordonnance l’interrompt. L’interruption est non avenue si l’instance sur opposition s’éteint par la défaillance du créancier.",
        "de": "Der Antrag auf einen Zahlungsbefehl unterbricht die Verjährung nicht: erst dessen Zustellung unterbricht sie. Die Unterbrechung gilt als nicht erfolgt, wenn das Verfahren über den Einspruch durch Säumnis des Gläubigers erlischt."
      },
      "reference": "Cass. 1re civ. 10 July 1990, 89-13.345; Cass. 2e civ. 19 November 2020, 19-20.238",
      "references": {
        "fr": "Cass. 1re civ., 10 juillet 1990, n° 89-13.345 ; Cass. 2e civ., 19 novembre 2020, n° 19-20.238",
        "de": "Cass. 1re civ., 10. Juli 1990, Nr. 89-13.345; Cass. 2e civ., 19. November 2020, Nr. 19-20.238"
      },
      "source": "thelys-avocats.fr; lextant-avocats.com; Cass. 2e civ. 19 November 2020, lexbase.fr N5392BYD",
      "sources": {
        "fr": "thelys-avocats.fr ; lextant-avocats.com ; Cass. 2e civ. 19 novembre 2020, lexbase.fr N5392BYD",
        "de": "thelys-avocats.fr; lextant-avocats.com; Cass. 2e civ. 19. November 2020, lexbase.fr N5392BYD"
      },
      "status": "secondary"
    },
    "notice_no_interruption": {
      "text": "A formal notice to a private debtor does not interrupt, even registered, unless the contract between businesses says so.",
      "texts": {
        "fr": "Une mise en demeure adressée à un débiteur privé n’interrompt pas la prescription, même envoyée en recommandé, sauf clause contraire d’un contrat entre professionnels.",
        "de": "Eine förmliche Mahnung (mise en demeure) an einen privaten Schuldner unterbricht die Verjährung nicht, auch nicht per Einschreiben, es sei denn, ein Vertrag zwischen Unternehmen sieht es vor."
      },
      "reference": "Cass. com. 18 May 2022, 20-23.204",
      "references": {
        "fr": "Cass. com., 18 mai 2022, n° 20-23.204",
        "de": "Cass. com., 18. Mai 2022, Nr. 20-23.204"
      },
      "source": "Cass. com. 18 May 2022, 20-23.204, quoted at vivaldi-chronos.com, bersay.com and haize-fresko.com",
      "sources": {
        "fr": "Cass. com. 18 mai 2022, 20-23.204, cité sur vivaldi-chronos.com, bersay.com et haize-fresko.com",
        "de": "Cass. com. 18. Mai 2022, 20-23.204, zitiert bei vivaldi-chronos.com, bersay.com und haize-fresko.com"
      },
      "status": "secondary"
    },
    "terms": {
      "text": "Nothing agreed: 30 days after receipt of the goods or performance. Agreed: at most 60 days after the issue of the invoice, or 45 days end of month if the contract says so; 45 days after issue for a periodic invoice.",
      "texts": {
        "fr": "À défaut d’accord : 30 jours après la réception des marchandises ou l’exécution de la prestation. Par accord : 60 jours au plus après l’émission de la facture, ou 45 jours fin de mois si le contrat le prévoit ; 45 jours après l’émission pour une facture périodique.",
        "de": "Nichts vereinbart: 30 Tage nach Empfang der Ware oder Ausführung der Leistung. Vereinbart: höchstens 60 Tage nach Ausstellung der Rechnung, oder 45 Tage zum Monatsende, wenn der Vertrag es vorsieht; 45 Tage nach Ausstellung bei einer Sammelrechnung."
      },
      "reference": "Code de commerce, L441-10 I",
      "references": {
        "fr": "Art. L441-10, I C. com.",
        "de": "Art. L441-10 I Code de commerce"
      },
      "source": "Code de commerce, L441-10 I, read at lexbase.fr and doctrine.fr",
      "sources": {
        "fr": "Code de commerce, L441-10 I, lu sur lexbase.fr et doctrine.fr",
        "de": "Code de commerce, L441-10 I, gelesen bei lexbase.fr und doctrine.fr"
      },
      "status": "secondary"
    },
    "terms_end_of_month": {
      "text": "45 days end of month may be counted two ways: issue + 45 days, then the end of that month; or the end of the month of issue + 45 days.",
      "texts": {
        "fr": "Les 45 jours fin de mois se comptent de deux façons : émission + 45 jours, puis fin de ce mois ; ou fin du mois d’émission + 45 jours.",
        "de": "45 Tage zum Monatsende lassen sich auf zwei Arten zählen: Ausstellung + 45 Tage, dann das Ende dieses Monats; oder das Ende des Ausstellungsmonats + 45 Tage."
      },
      "source": "solon.law, 27 October 2023; expertfiscal.fr",
      "sources": {
        "fr": "solon.law, 27 octobre 2023 ; expertfiscal.fr",
        "de": "solon.law, 27. Oktober 2023; expertfiscal.fr"
      },
      "status": "secondary"
    },
    "terms_perishable": {
      "text": "Perishable agricultural and food products: 30 days after delivery; 30 days after the end of the ten-day period of delivery for periodic invoices only.",
      "texts": {
        "fr": "Produits agricoles et alimentaires périssables : 30 jours après la livraison ; 30 jours après la fin de la décade de livraison pour les seules factures périodiques.",
        "de": "Verderbliche Agrar- und Lebensmittelerzeugnisse: 30 Tage nach der Lieferung; 30 Tage nach dem Ende der Dekade der Lieferung nur bei Sammelrechnungen."
      },
      "reference": "Code de commerce, L441-11 II, version of 1 January 2024",
      "references": {
        "fr": "Art. L441-11, II C. com., version du 1er janvier 2024",
        "de": "Art. L441-11 II Code de commerce, Fassung vom 1. Januar 2024"
      },
      "source": "Code de commerce, L441-11 II, version of 1 January 2024, read at doctrine.fr",
      "sources": {
        "fr": "Code de commerce, L441-11 II, version du 1er janvier 2024, lu sur doctrine.fr",
        "de": "Code de commerce, L441-11 II, Fassung vom 1. Januar 2024, gelesen bei doctrine.fr"
      },
      "status": "unverified"
    },
    "terms_sectors": {
      "text": "Live cattle for consumption and fresh meat: 20 days after delivery. Alcohol subject to consumption duty: 30 days after the end of the month of delivery. Grapes, must and wine: 45 days end of month or 60 days from issue, subject to agreements of the trade.",
      "texts": {
        "fr": "Bétail sur pied destiné à la consommation et viandes fraîches : 20 jours après la livraison. Boissons alcooliques soumises aux droits de consommation : 30 jours après la fin du mois de livraison. Raisins, moûts et vins : 45 jours fin de mois ou 60 jours après l’émission, sous réserve des accords interprofessionnels.",
        "de": "Lebendvieh zum Verzehr und Frischfleisch: 20 Tage nach der Lieferung. Alkohol, der der Verbrauchsteuer unterliegt: 30 Tage nach dem Ende des Liefermonats. Trauben, Most und Wein: 45 Tage zum Monatsende oder 60 Tage nach Ausstellung, vorbehaltlich von Branchenvereinbarungen."
      },
      "reference": "Code de commerce, L441-11 II, version of 1 January 2024",
      "references": {
        "fr": "Art. L441-11, II C. com., version du 1er janvier 2024",
        "de": "Art. L441-11 II Code de commerce, Fassung vom 1. Januar 2024"
      },
      "source": "Code de commerce, L441-11 II, version of 1 January 2024, read at doctrine.fr",
      "sources": {
        "fr": "Code de commerce, L441-11 II, version du 1er janvier 2024, lu sur doctrine.fr",
        "de": "Code de commerce, L441-11 II, Fassung vom 1. Januar 2024, gelesen bei doctrine.fr"
      },
      "status": "unverified"
    },
    "terms_transport": {
      "text": "Road freight, vehicle rental, forwarding, shipping and air agents, customs agents: 30 days from the issue of the invoice.",
      "texts": {
        "fr": "Transport routier de marchandises, location de véhicules, commission de transport, agents maritimes et de fret aérien, commissionnaires en douane : 30 jours après l’émission de la facture.",
        "de": "Straßengüterverkehr, Fahrzeugvermietung, Spedition, See- und Luftfrachtagenten, Zollagenten: 30 Tage ab Ausstellung der Rechnung."
      },
      "reference": "Code de commerce, L441-11 II",
      "references": {
        "fr": "Art. L441-11, II C. com.",
        "de": "Art. L441-11 II Code de commerce"
      },
      "source": "Code de commerce, L441-11 II, read at fna.fr and leblogdudirigeant.com",
      "sources": {
        "fr": "Code de commerce, L441-11 II, lu sur fna.fr et leblogdudirigeant.com",
        "de": "Code de commerce, L441-11 II, gelesen bei fna.fr und leblogdudirigeant.com"
      },
      "status": "secondary"
    },
    "terms_public": {
      "text": "State and local authorities 30 days; public hospitals and the armed forces’ health service 50; public undertakings 60.",
      "texts": {
        "fr": "État et collectivités locales 30 jours ; hôpitaux publics et service de santé des armées 50 ; entreprises publiques 60.",
        "de": "Staat und Gebietskörperschaften 30 Tage; öffentliche Krankenhäuser und Sanitätsdienst der Streitkräfte 50; öffentliche Unternehmen 60."
      },
      "reference": "Code de la commande publique, R2192-10 and R2192-11",
      "references": {
        "fr": "Art. R2192-10 et R2192-11 du code de la commande publique",
        "de": "Art. R2192-10 und R2192-11 Code de la commande publique"
      },
      "source": "Code de la commande publique, R2192-10 and R2192-11, read at code-commande-publique.com and doctrine.fr",
      "sources": {
        "fr": "Code de la commande publique, R2192-10 et R2192-11, lu sur code-commande-publique.com et doctrine.fr",
        "de": "Code de la commande publique, R2192-10 und R2192-11, gelesen bei code-commande-publique.com und doctrine.fr"
      },
      "status": "secondary"
    },
    "fines": {
      "text": "Up to EUR 75,000 (person) or EUR 2 million (company), doubled on repetition within two years of a final decision, for exceeding the terms, omitting the mentions, or a rate or conditions that break L441-10 II. A bill adopted by the Senate on 19 February 2026 would raise it to 1 % of turnover and forbid waiving penalties; its outcome is not known.",
      "texts": {
        "fr": "Jusqu’à 75 000 € (personne physique) ou 2 millions d’euros (personne morale), doublés en cas de réitération dans les deux ans d’une décision définitive, pour dépassement des délais, omission des mentions, ou taux ou conditions contraires à l’article L441-10 II. Une proposition de loi adoptée par le Sénat le 19 février 2026 porterait l’amende à 1 % du chiffre d’affaires et interdirait de renoncer aux pénalités ; son issue n’est pas connue.",
        "de": "Bis zu 75.000 € (natürliche Person) oder 2 Millionen € (juristische Person), verdoppelt bei Wiederholung binnen zwei Jahren nach einer endgültigen Entscheidung, für überschrittene Fristen, fehlende Angaben oder einen Satz oder Bedingungen, die gegen L441-10 II verstoßen. Ein Gesetzentwurf, den der Senat am 19. Februar 2026 angenommen hat, würde die Buße auf 1 % des Umsatzes erhöhen und den Verzicht auf Verzugszinsen verbieten; sein Ausgang ist nicht bekannt."
      },
      "reference": "Code de commerce, L441-16",
      "references": {
        "fr": "Art. L441-16 C. com.",
        "de": "Art. L441-16 Code de commerce"
      },
      "source": "Code de commerce, L441-16, read at doctrine.fr and french-business-law.com; senat.fr l25-376",
      "sources": {
        "fr": "Code de commerce, L441-16, lu sur doctrine.fr et french-business-law.com ; senat.fr l25-376",
        "de": "Code de commerce, L441-16, gelesen bei doctrine.fr und french-business-law.com; senat.fr l25-376"
      },
      "status": "secondary"
    },
    "vat": {
      "text": "Penalties and the EUR 40 are compensation, outside VAT.",
      "texts": {
        "fr": "Les pénalités et les 40 € ont un caractère indemnitaire : ils sont hors du champ de la TVA.",
        "de": "Verzugszinsen und die 40 € sind Entschädigung und nicht mehrwertsteuerbar."
      },
      "reference": "CGI 256",
      "references": {
        "fr": "Art. 256 CGI",
        "de": "Art. 256 CGI (Code général des impôts)"
      },
      "source": "CGI 256; bomel-avocat.fr; bofip-archives 3 B-1-06",
      "sources": {
        "fr": "CGI 256 ; bomel-avocat.fr ; bofip-archives 3 B-1-06",
        "de": "CGI 256; bomel-avocat.fr; bofip-archives 3 B-1-06"
      },
      "status": "secondary"
    },
    "formal_notice": {
      "text": "No statutory list of mentions; the act must demand sufficiently. For a consumer it starts legal interest; between businesses penalties run without it. A contract may provide that the due date alone puts the debtor in default.",
      "texts": {
        "fr": "Pas de liste légale de mentions ; l’acte doit porter une interpellation suffisante. Pour un consommateur, la mise en demeure fait courir l’intérêt légal ; entre entreprises, les pénalités courent sans elle. Le contrat peut prévoir que la seule échéance vaut mise en demeure.",
        "de": "Keine gesetzliche Liste von Angaben; das Schreiben muss eine hinreichende Aufforderung enthalten. Gegenüber einem Verbraucher setzt die förmliche Mahnung den gesetzlichen Zins in Gang; zwischen Unternehmen laufen Verzugszinsen ohne sie. Ein Vertrag kann vorsehen, dass schon die Fälligkeit den Verzug bewirkt."
      },
      "reference": "Code civil, 1344 and 1344-1",
      "references": {
        "fr": "Art. 1344 et 1344-1 C. civ.",
        "de": "Art. 1344 und 1344-1 Code civil"
      },
      "source": "Code civil, 1344 and 1344-1, read at legifrance.gouv.fr (LEGIARTI000032042162)",
      "sources": {
        "fr": "Code civil, 1344 et 1344-1, lu sur legifrance.gouv.fr (LEGIARTI000032042162)",
        "de": "Code civil, 1344 und 1344-1, gelesen bei legifrance.gouv.fr (LEGIARTI000032042162)"
      },
      "status": "official"
    }
  }
}
'),
	(8, 1, '2886d4bf99ad0121ed49d3cd9b5782789475328ea1169cef905df245155614a4', '{
  "$schema": "../schema/jurisdiction.schema.json",
  "kind": "jurisdiction",
  "format": 1,
  "code": "LU",
  "title": "Luxembourg",
  "titles": {"fr": "Luxembourg", "de": "Luxemburg"},
  "relations": {
    "b2b": {
      "rate": {"series": "ecb-main-refinancing-half-year", "anchor": "half_year", "margin_points": "8.00", "fact": "rate"},
      "first_day": {"counts": "day_after_due", "fact": "first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "compensation": {"currency": "EUR", "amount": "40.00", "scope": "invoice", "fact": "compensation"}
    },
    "public": {
      "rate": {"series": "ecb-main-refinancing-half-year", "anchor": "half_year", "margin_points": "8.00", "fact": "rate"},
      "first_day": {"counts": "day_after_due", "fact": "first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "compensation": {"currency": "EUR", "amount": "40.00", "scope": "invoice", "fact": "compensation"}
    },
    "consumer": {"not_available_because": "The yearly rate for consumers must be announced on the invoice, and its series is not kept here (4.50 % in 2024).", "texts": {"fr": "Le taux annuel des consommateurs doit être annoncé sur la facture, et sa série n’est pas tenue ici (4,50 % en 2024).", "de": "Der jährliche Satz für Verbraucher muss auf der Rechnung angekündigt sein, und seine Reihe wird hier nicht geführt (4,50 % im Jahr 2024)."}},
    "unknown": {"not_available_because": "It is not known whether this customer is a business; until someone says, it is treated as a consumer.", "texts": {"fr": "On ne sait pas si ce client est une entreprise ; tant que personne ne le dit, il est traité comme un consommateur.", "de": "Es ist nicht bekannt, ob dieser Kunde ein Unternehmen ist; bis es jemand angibt, wird er wie ein Verbraucher behandelt."}}
  },
  "imputation": {
    "not_available_because": "No source on the order of imputation has been read for this country; costs, interest, principal is used where the legal order is asked for.",
    "texts": {"fr": "Aucune source sur l’ordre d’imputation n’a été lue pour ce pays ; frais, intérêts, principal est appliqué quand l’ordre légal est demandé.", "de": "Zur Reihenfolge der Anrechnung wurde für dieses Land keine Quelle gelesen; wo die gesetzliche Reihenfolge verlangt wird, gilt: Kosten, Zinsen, Hauptforderung."}
  },
  "insolvency": {
    "not_available_because": "No source on interest after the opening of insolvency proceedings has been read for this country; interest is stopped, so that no claim is overstated.",
    "texts": {"fr": "Aucune source sur les intérêts après l’ouverture d’une procédure collective n’a été lue pour ce pays ; les intérêts s’arrêtent, pour qu’aucune créance ne soit surévaluée.", "de": "Zu Zinsen nach Eröffnung eines Insolvenzverfahrens wurde für dieses Land keine Quelle gelesen; die Zinsen enden, damit keine Forderung zu hoch angesetzt wird."}
  },
  "limitation": {
    "periods": [{"code": "general", "relations": ["b2b", "public"], "years": 10, "from": "due_date", "fact": "limitation"}],
    "events": [
      {"code": "acknowledgement", "interrupts": true, "fact": "interruptions"},
      {"code": "court_claim", "interrupts": true, "fact": "interruptions"},
      {"code": "conservatory_measure", "interrupts": true, "fact": "interruptions"},
      {"code": "enforcement", "interrupts": true, "fact": "interruptions"}
    ]
  },
  "payment_terms": {
    "rules": [
      {"code": "default", "relations": ["b2b", "public"], "unless_agreed": true, "days": 30, "from": "invoice_receipt", "fact": "terms"},
      {"code": "agreed", "relations": ["b2b"], "days": 60, "from": "invoice_receipt", "fact": "terms"}
    ]
  },
  "vat": {
    "not_available_because": "No source on the VAT treatment of interest and compensation has been read for this country.",
    "texts": {"fr": "Aucune source sur le régime de TVA des intérêts et de l’indemnité n’a été lue pour ce pays.", "de": "Zur umsatzsteuerlichen Behandlung von Zinsen und Pauschale wurde für dieses Land keine Quelle gelesen."}
  },
  "capitalisation": {
    "not_available_because": "No source on interest on interest has been read for this country; none is computed.",
    "texts": {"fr": "Aucune source sur la capitalisation des intérêts n’a été lue pour ce pays ; aucune n’est calculée.", "de": "Zu Zinseszinsen wurde für dieses Land keine Quelle gelesen; es werden keine berechnet."}
  },
  "formal_notice": {
    "not_available_because": "No source on formal notices has been read for this country.",
    "texts": {"fr": "Aucune source sur la mise en demeure n’a été lue pour ce pays.", "de": "Zur förmlichen Mahnung wurde für dieses Land keine Quelle gelesen."}
  },
  "fines": {
    "not_available_because": "No source on fines for late payment has been read for this country.",
    "texts": {"fr": "Aucune source sur les amendes pour retard de paiement n’a été lue pour ce pays.", "de": "Zu Bußgeldern wegen Zahlungsverzugs wurde für dieses Land keine Quelle gelesen."}
  },
  "facts": {
    "rate": {
      "text": "Reference rate of the European Central Bank plus 8 points, for each half-year.",
      "texts": {
        "fr": "Taux de référence de la Banque centrale européenne majoré de 8 points, pour chaque semestre.",
        "de": "Referenzzinssatz der Europäischen Zentralbank plus 8 Prozentpunkte, für jedes Halbjahr."
      },
      "reference": "Law of 18 April 2004, amended on 29 March 2013",
      "references": {
        "fr": "Loi du 18 avril 2004, modifiée le 29 mars 2013",
        "de": "Gesetz vom 18. April 2004, geändert am 29. März 2013"
      },
      "source": "law of 18 April 2004, amended on 29 March 2013, read at mj.gouvernement.lu and guichet.public.lu",
      "sources": {
        "fr": "loi du 18 avril 2004, modifiée le 29 mars 2013, lue sur mj.gouvernement.lu et guichet.public.lu",
        "de": "Gesetz vom 18. April 2004, geändert am 29. März 2013, gelesen bei mj.gouvernement.lu und guichet.public.lu"
      },
      "status": "official",
      "from": "2013-04-15"
    },
    "first_day": {
      "text": "Interest is due from the day after the end of the payment period, without any reminder.",
      "texts": {
        "fr": "Les intérêts sont dus dès le lendemain de l’expiration du délai de paiement, sans rappel.",
        "de": "Zinsen sind ab dem Tag nach Ablauf der Zahlungsfrist geschuldet, ohne Mahnung."
      },
      "reference": "Directive 2011/7/EU",
      "references": {
        "fr": "Directive 2011/7/UE",
        "de": "Richtlinie 2011/7/EU"
      },
      "source": "Directive 2011/7/EU, read at eur-lex (LEGISSUM mi0074)",
      "sources": {
        "fr": "Directive 2011/7/UE, lue sur eur-lex (LEGISSUM mi0074)",
        "de": "Richtlinie 2011/7/EU, gelesen bei eur-lex (LEGISSUM mi0074)"
      },
      "status": "official"
    },
    "day_count": {
      "text": "Amount × rate × days / 365; the day after the due date is the first one, the day of payment the last.",
      "texts": {
        "fr": "Montant × taux × jours / 365 ; le premier jour compté est le lendemain de l’échéance, le dernier celui du paiement.",
        "de": "Betrag × Zinssatz × Tage / 365; der erste Tag ist der nach der Fälligkeit, der letzte der Tag der Zahlung."
      },
      "source": "no worked case of this country could be read; as in the neighbouring countries",
      "sources": {
        "fr": "aucun exemple chiffré de ce pays n’a pu être lu ; comme dans les pays voisins",
        "de": "kein Rechenbeispiel dieses Landes konnte gelesen werden; wie in den Nachbarländern"
      },
      "status": "convention"
    },
    "rounding": {
      "text": "No text fixes the rounding of interest. It is rounded once, to the nearest minor unit, on the exact sum: nearly all published worked cases agree with that.",
      "texts": {
        "fr": "Aucun texte ne fixe l’arrondi des intérêts. Ils sont arrondis une seule fois, au plus près, à la plus petite unité de la monnaie, sur la somme exacte : presque tous les exemples chiffrés publiés concordent.",
        "de": "Keine Vorschrift regelt die Rundung der Zinsen. Gerundet wird nur einmal, auf die nächste kleinste Währungseinheit, an der genauen Summe: fast alle veröffentlichten Rechenbeispiele stimmen damit überein."
      },
      "source": "59 worked cases of official pages, chambers, law firms and tools, recomputed",
      "sources": {
        "fr": "59 exemples chiffrés de pages officielles, de chambres, de cabinets et d’outils, recalculés",
        "de": "59 nachgerechnete Beispiele von amtlichen Seiten, Kammern, Kanzleien und Rechnern"
      },
      "status": "convention"
    },
    "compensation": {
      "text": "EUR 40 for recovery costs.",
      "texts": {
        "fr": "Indemnité forfaitaire de 40 € pour frais de recouvrement.",
        "de": "Pauschale von 40 € für Beitreibungskosten."
      },
      "source": "from memory",
      "sources": {
        "fr": "de mémoire",
        "de": "aus dem Gedächtnis"
      },
      "status": "memory",
      "from": "2013-04-15"
    },
    "terms": {
      "text": "30 days where nothing is agreed; at most 60 unless express and not abusive.",
      "texts": {
        "fr": "30 jours à défaut d’accord ; 60 au plus, sauf accord exprès et non abusif.",
        "de": "30 Tage, wenn nichts vereinbart ist; höchstens 60, außer bei einer ausdrücklichen, nicht missbräuchlichen Vereinbarung."
      },
      "source": "guichet.public.lu; fiduciaire-lpg.lu",
      "sources": {
        "fr": "guichet.public.lu ; fiduciaire-lpg.lu",
        "de": "guichet.public.lu; fiduciaire-lpg.lu"
      },
      "status": "official"
    },
    "limitation": {
      "text": "10 years; some claims shorter.",
      "texts": {
        "fr": "10 ans ; moins pour certaines créances.",
        "de": "10 Jahre; für manche Forderungen kürzer."
      },
      "source": "from memory",
      "sources": {
        "fr": "de mémoire",
        "de": "aus dem Gedächtnis"
      },
      "status": "memory"
    },
    "interruptions": {
      "text": "A court claim, an order to pay, a seizure or an acknowledgement interrupts limitation.",
      "texts": {
        "fr": "Une citation en justice, un commandement, une saisie ou une reconnaissance interrompt la prescription.",
        "de": "Eine Klage, ein Zahlungsbefehl, eine Pfändung oder eine Anerkennung unterbricht die Verjährung."
      },
      "reference": "Code civil, 2244 and 2248",
      "references": {
        "fr": "Art. 2244 et 2248 C. civ.",
        "de": "Art. 2244 und 2248 Code civil"
      },
      "source": "from memory",
      "sources": {
        "fr": "de mémoire",
        "de": "aus dem Gedächtnis"
      },
      "status": "memory"
    }
  }
}
'),
	(9, 1, '2ae90b8c8a38cd1248cac4a1b55ab344c20593a3afd69d40aaff0bf9ea15d53b', '{
  "$schema": "../schema/scorecard.schema.json",
  "kind": "scorecard",
  "format": 1,
  "name": "payment-behaviour",
  "titles": {
    "en": "Payment behaviour, expert card 1",
    "fr": "Comportement de paiement, carte d''expert 1"
  },
  "source": "Half-lives and prior weights: own back-test on two public receivables data sets. Cold start: average delay in France, first half of 2025, and share paid on time, first half of 2024, as published by Altares. Cut-offs: expert judgement, to be replaced by fitted ones.",
  "portfolio_least_settled": 30,
  "delay": {
    "half_life_days": 365,
    "prior_weight": "0.65",
    "least_days": -30,
    "greatest_days": 180,
    "cold_start_days": "14.1",
    "greatest_days_of": { "A": "3.0", "B": "10.0", "C": "25.0", "D": "50.0" }
  },
  "late_share": {
    "half_life_days": 180,
    "prior_weight": "1.5",
    "cold_start": "0.513",
    "greatest_share_of": { "A": "0.300", "B": "0.600", "C": "1.000", "D": "1.000" }
  }
}
'),
	(10, 1, '30d013d724ebdce79a5b59324ea773e9dbd820711aa0c8f5a90689b2bc6ba81b', '{
  "$schema": "../schema/jurisdiction.schema.json",
  "kind": "jurisdiction",
  "format": 1,
  "code": "PT",
  "title": "Portugal",
  "titles": {"fr": "Portugal", "de": "Portugal"},
  "relations": {
    "b2b": {
      "rate": {"series": "ecb-main-refinancing-half-year", "anchor": "half_year", "margin_points": "8.00", "fact": "rate"},
      "first_day": {"counts": "day_after_due", "fact": "first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "compensation": {"currency": "EUR", "amount": "40.00", "scope": "invoice", "fact": "compensation"}
    },
    "public": {
      "rate": {"series": "ecb-main-refinancing-half-year", "anchor": "half_year", "margin_points": "8.00", "fact": "rate"},
      "first_day": {"counts": "day_after_due", "fact": "first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "compensation": {"currency": "EUR", "amount": "40.00", "scope": "invoice", "fact": "compensation"}
    },
    "consumer": {"not_available_because": "DL 62/2013 does not cover consumers, and the legal interest rate of Portugal is not kept here.", "texts": {"fr": "Le DL 62/2013 ne vise pas les consommateurs, et le taux d’intérêt légal portugais n’est pas tenu ici.", "de": "Das DL 62/2013 gilt nicht für Verbraucher, und der gesetzliche Zinssatz Portugals wird hier nicht geführt."}},
    "unknown": {"not_available_because": "It is not known whether this customer is a business; until someone says, it is treated as a consumer.", "texts": {"fr": "On ne sait pas si ce client est une entreprise ; tant que personne ne le dit, il est traité comme un consommateur.", "de": "Es ist nicht bekannt, ob dieser Kunde ein Unternehmen ist; bis es jemand angibt, wird er wie ein Verbraucher behandelt."}}
  },
  "imputation": {
    "not_available_because": "No source on the order of imputation has been read for this country; costs, interest, principal is used where the legal order is asked for.",
    "texts": {"fr": "Aucune source sur l’ordre d’imputation n’a été lue pour ce pays ; frais, intérêts, principal est appliqué quand l’ordre légal est demandé.", "de": "Zur Reihenfolge der Anrechnung wurde für dieses Land keine Quelle gelesen; wo die gesetzliche Reihenfolge verlangt wird, gilt: Kosten, Zinsen, Hauptforderung."}
  },
  "insolvency": {
    "not_available_because": "No source on interest after the opening of insolvency proceedings has been read for this country; interest is stopped, so that no claim is overstated.",
    "texts": {"fr": "Aucune source sur les intérêts après l’ouverture d’une procédure collective n’a été lue pour ce pays ; les intérêts s’arrêtent, pour qu’aucune créance ne soit surévaluée.", "de": "Zu Zinsen nach Eröffnung eines Insolvenzverfahrens wurde für dieses Land keine Quelle gelesen; die Zinsen enden, damit keine Forderung zu hoch angesetzt wird."}
  },
  "limitation": {
    "periods": [],
    "events": [{"code": "formal_notice", "interrupts": false, "fact": "notice_no_interruption"}]
  },
  "payment_terms": {
    "not_available_because": "No source on payment terms has been read for this country.",
    "texts": {"fr": "Aucune source sur les délais de paiement n’a été lue pour ce pays.", "de": "Zu Zahlungsfristen wurde für dieses Land keine Quelle gelesen."}
  },
  "vat": {
    "not_available_because": "No source on the VAT treatment of interest and compensation has been read for this country.",
    "texts": {"fr": "Aucune source sur le régime de TVA des intérêts et de l’indemnité n’a été lue pour ce pays.", "de": "Zur umsatzsteuerlichen Behandlung von Zinsen und Pauschale wurde für dieses Land keine Quelle gelesen."}
  },
  "capitalisation": {
    "not_available_because": "No source on interest on interest has been read for this country; none is computed.",
    "texts": {"fr": "Aucune source sur la capitalisation des intérêts n’a été lue pour ce pays ; aucune n’est calculée.", "de": "Zu Zinseszinsen wurde für dieses Land keine Quelle gelesen; es werden keine berechnet."}
  },
  "formal_notice": {
    "not_available_because": "No source on formal notices has been read for this country.",
    "texts": {"fr": "Aucune source sur la mise en demeure n’a été lue pour ce pays.", "de": "Zur förmlichen Mahnung wurde für dieses Land keine Quelle gelesen."}
  },
  "fines": {
    "not_available_because": "No source on fines for late payment has been read for this country.",
    "texts": {"fr": "Aucune source sur les amendes pour retard de paiement n’a été lue pour ce pays.", "de": "Zu Bußgeldern wegen Zahlungsverzugs wurde für dieses Land keine Quelle gelesen."}
  },
  "facts": {
    "rate": {
      "text": "Reference rate of the European Central Bank plus 8 points, for each half-year.",
      "texts": {
        "fr": "Taux de référence de la Banque centrale européenne majoré de 8 points, pour chaque semestre.",
        "de": "Referenzzinssatz der Europäischen Zentralbank plus 8 Prozentpunkte, für jedes Halbjahr."
      },
      "reference": "DL 62/2013",
      "references": {
        "fr": "DL 62/2013",
        "de": "DL 62/2013"
      },
      "source": "DL 62/2013, one published table",
      "sources": {
        "fr": "DL 62/2013, un tableau publié",
        "de": "DL 62/2013, eine veröffentlichte Tabelle"
      },
      "status": "unverified",
      "from": "2013-07-01"
    },
    "first_day": {
      "text": "Interest is due from the day after the end of the payment period, without any reminder.",
      "texts": {
        "fr": "Les intérêts sont dus dès le lendemain de l’expiration du délai de paiement, sans rappel.",
        "de": "Zinsen sind ab dem Tag nach Ablauf der Zahlungsfrist geschuldet, ohne Mahnung."
      },
      "reference": "Directive 2011/7/EU",
      "references": {
        "fr": "Directive 2011/7/UE",
        "de": "Richtlinie 2011/7/EU"
      },
      "source": "Directive 2011/7/EU, read at eur-lex (LEGISSUM mi0074)",
      "sources": {
        "fr": "Directive 2011/7/UE, lue sur eur-lex (LEGISSUM mi0074)",
        "de": "Richtlinie 2011/7/EU, gelesen bei eur-lex (LEGISSUM mi0074)"
      },
      "status": "official"
    },
    "day_count": {
      "text": "Amount × rate × days / 365; the day after the due date is the first one, the day of payment the last.",
      "texts": {
        "fr": "Montant × taux × jours / 365 ; le premier jour compté est le lendemain de l’échéance, le dernier celui du paiement.",
        "de": "Betrag × Zinssatz × Tage / 365; der erste Tag ist der nach der Fälligkeit, der letzte der Tag der Zahlung."
      },
      "source": "no worked case of this country could be read; as in the neighbouring countries",
      "sources": {
        "fr": "aucun exemple chiffré de ce pays n’a pu être lu ; comme dans les pays voisins",
        "de": "kein Rechenbeispiel dieses Landes konnte gelesen werden; wie in den Nachbarländern"
      },
      "status": "convention"
    },
    "rounding": {
      "text": "No text fixes the rounding of interest. It is rounded once, to the nearest minor unit, on the exact sum: nearly all published worked cases agree with that.",
      "texts": {
        "fr": "Aucun texte ne fixe l’arrondi des intérêts. Ils sont arrondis une seule fois, au plus près, à la plus petite unité de la monnaie, sur la somme exacte : presque tous les exemples chiffrés publiés concordent.",
        "de": "Keine Vorschrift regelt die Rundung der Zinsen. Gerundet wird nur einmal, auf die nächste kleinste Währungseinheit, an der genauen Summe: fast alle veröffentlichten Rechenbeispiele stimmen damit überein."
      },
      "source": "59 worked cases of official pages, chambers, law firms and tools, recomputed",
      "sources": {
        "fr": "59 exemples chiffrés de pages officielles, de chambres, de cabinets et d’outils, recalculés",
        "de": "59 nachgerechnete Beispiele von amtlichen Seiten, Kammern, Kanzleien und Rechnern"
      },
      "status": "convention"
    },
    "compensation": {
      "text": "EUR 40 for recovery costs.",
      "texts": {
        "fr": "Indemnité forfaitaire de 40 € pour frais de recouvrement.",
        "de": "Pauschale von 40 € für Beitreibungskosten."
      },
      "reference": "DL 62/2013",
      "references": {
        "fr": "DL 62/2013",
        "de": "DL 62/2013"
      },
      "source": "DL 62/2013, one published table",
      "sources": {
        "fr": "DL 62/2013, un tableau publié",
        "de": "DL 62/2013, eine veröffentlichte Tabelle"
      },
      "status": "unverified",
      "from": "2013-07-01"
    },
    "notice_no_interruption": {
      "text": "A collection letter does not interrupt limitation.",
      "texts": {
        "fr": "Une lettre de recouvrement n’interrompt pas la prescription.",
        "de": "Ein Mahnschreiben unterbricht die Verjährung nicht."
      },
      "source": "one published note",
      "sources": {
        "fr": "une note publiée",
        "de": "eine veröffentlichte Notiz"
      },
      "status": "unverified"
    }
  }
}
'),
	(11, 1, '349fb0b28aae4a059301711d7131fe16bf23a4669bdb89e6c14cdffd956b6bfc', '{
  "$schema": "../schema/calendar.schema.json",
  "kind": "calendar",
  "format": 1,
  "name": "AT",
  "titles": {"en": "Austria", "fr": "Autriche", "de": "Österreich"},
  "source": "python-holidays 0.109, public holidays of the whole country",
  "generated_on": "2026-11-28",
  "first_year": 2015,
  "last_year": 2040,
  "holidays": [
    "2015-01-01", "2015-01-06", "2015-04-06", "2015-05-01", "2015-05-14", "2015-05-25", "2015-06-04", "2015-08-15", "2015-10-26", "2015-11-01", "2015-12-08", "2015-12-25", "2015-12-26",
    "2016-01-01", "2016-01-06", "2016-03-28", "2016-05-01", "2016-05-05", "2016-05-16", "2016-05-26", "2016-08-15", "2016-10-26", "2016-11-01", "2016-12-08", "2016-12-25", "2016-12-26",
    "2017-01-01", "2017-01-06", "2017-04-17", "2017-05-01", "2017-05-25", "2017-06-05", "2017-06-15", "2017-08-15", "2017-10-26", "2017-11-01", "2017-12-08", "2017-12-25", "2017-12-26",
    "2018-01-01", "2018-01-06", "2018-04-02", "2018-05-01", "2018-05-10", "2018-05-21", "2018-05-31", "2018-08-15", "2018-10-26", "2018-11-01", "2018-12-08", "2018-12-25", "2018-12-26",
    "2019-01-01", "2019-01-06", "2019-04-22", "2019-05-01", "2019-05-30", "2019-06-10", "2019-06-20", "2019-08-15", "2019-10-26", "2019-11-01", "2019-12-08", "2019-12-25", "2019-12-26",
    "2020-01-01", "2020-01-06", "2020-04-13", "2020-05-01", "2020-05-21", "2020-06-01", "2020-06-11", "2020-08-15", "2020-10-26", "2020-11-01", "2020-12-08", "2020-12-25", "2020-12-26",
    "2021-01-01", "2021-01-06", "2021-04-05", "2021-05-01", "2021-05-13", "2021-05-24", "2021-06-03", "2021-08-15", "2021-10-26", "2021-11-01", "2021-12-08", "2021-12-25", "2021-12-26",
    "2022-01-01", "2022-01-06", "2022-04-18", "2022-05-01", "2022-05-26", "2022-06-06", "2022-06-16", "2022-08-15", "2022-10-26", "2022-11-01", "2022-12-08", "2022-12-25", "2022-12-26",
    "2023-01-01", "2023-01-06", "2023-04-10", "2023-05-01", "2023-05-18", "2023-05-29", "2023-06-08", "2023-08-15", "2023-10-26", "2023-11-01", "2023-12-08", "2023-12-25", "2023-12-26",
    "2024-01-01", "2024-01-06", "2024-04-01", "2024-05-01", "2024-05-09", "2024-05-20", "2024-05-30", "2024-08-15", "2024-10-26", "2024-11-01", "2024-12-08", "2024-12-25", "2024-12-26",
    "2025-01-01", "2025-01-06", "2025-04-21", "2025-05-01", "2025-05-29", "2025-06-09", "2025-06-19", "2025-08-15", "2025-10-26", "2025-11-01", "2025-12-08", "2025-12-25", "2025-12-26",
    "2026-01-01", "2026-01-06", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25", "2026-06-04", "2026-08-15", "2026-10-26", "2026-11-01", "2026-12-08", "2026-12-25", "2026-12-26",
    "2027-01-01", "2027-01-06", "2027-03-29", "2027-05-01", "2027-05-06", "2027-05-17", "2027-05-27", "2027-08-15", "2027-10-26", "2027-11-01", "2027-12-08", "2027-12-25", "2027-12-26",
    "2028-01-01", "2028-01-06", "2028-04-17", "2028-05-01", "2028-05-25", "2028-06-05", "2028-06-15", "2028-08-15", "2028-10-26", "2028-11-01", "2028-12-08", "2028-12-25", "2028-12-26",
    "2029-01-01", "2029-01-06", "2029-04-02", "2029-05-01", "2029-05-10", "2029-05-21", "2029-05-31", "2029-08-15", "2029-10-26", "2029-11-01", "2029-12-08", "2029-12-25", "2029-12-26",
    "2030-01-01", "2030-01-06", "2030-04-22", "2030-05-01", "2030-05-30", "2030-06-10", "2030-06-20", "2030-08-15", "2030-10-26", "2030-11-01", "2030-12-08", "2030-12-25", "2030-12-26",
    "2031-01-01", "2031-01-06", "2031-04-14", "2031-05-01", "2031-05-22", "2031-06-02", "2031-06-12", "2031-08-15", "2031-10-26", "2031-11-01", "2031-12-08", "2031-12-25", "2031-12-26",
    "2032-01-01", "2032-01-06", "2032-03-29", "2032-05-01", "2032-05-06", "2032-05-17", "2032-05-27", "2032-08-15", "2032-10-26", "2032-11-01", "2032-12-08", "2032-12-25", "2032-12-26",
    "2033-01-01", "2033-01-06", "2033-04-18", "2033-05-01", "2033-05-26", "2033-06-06", "2033-06-16", "2033-08-15", "2033-10-26", "2033-11-01", "2033-12-08", "2033-12-25", "2033-12-26",
    "2034-01-01", "2034-01-06", "2034-04-10", "2034-05-01", "2034-05-18", "2034-05-29", "2034-06-08", "2034-08-15", "2034-10-26", "2034-11-01", "2034-12-08", "2034-12-25", "2034-12-26",
    "2035-01-01", "2035-01-06", "2035-03-26", "2035-05-01", "2035-05-03", "2035-05-14", "2035-05-24", "2035-08-15", "2035-10-26", "2035-11-01", "2035-12-08", "2035-12-25", "2035-12-26",
    "2036-01-01", "2036-01-06", "2036-04-14", "2036-05-01", "2036-05-22", "2036-06-02", "2036-06-12", "2036-08-15", "2036-10-26", "2036-11-01", "2036-12-08", "2036-12-25", "2036-12-26",
    "2037-01-01", "2037-01-06", "2037-04-06", "2037-05-01", "2037-05-14", "2037-05-25", "2037-06-04", "2037-08-15", "2037-10-26", "2037-11-01", "2037-12-08", "2037-12-25", "2037-12-26",
    "2038-01-01", "2038-01-06", "2038-04-26", "2038-05-01", "2038-06-03", "2038-06-14", "2038-06-24", "2038-08-15", "2038-10-26", "2038-11-01", "2038-12-08", "2038-12-25", "2038-12-26",
    "2039-01-01", "2039-01-06", "2039-04-11", "2039-05-01", "2039-05-19", "2039-05-30", "2039-06-09", "2039-08-15", "2039-10-26", "2039-11-01", "2039-12-08", "2039-12-25", "2039-12-26",
    "2040-01-01", "2040-01-06", "2040-04-02", "2040-05-01", "2040-05-10", "2040-05-21", "2040-05-31", "2040-08-15", "2040-10-26", "2040-11-01", "2040-12-08", "2040-12-25", "2040-12-26"
  ]
}
'),
	(12, 1, '37f239a93abe49f759b7325ccb45fb97014873e9daad158e2d138e4276ca01e2', '{"kind": "rates", "format": 1, "name": "uk-bank-rate", "title": "United Kingdom, Bank Rate", "coverage": "until_next_row", "rows": [{"from": "1999-01-07", "read": "2026-11-27", "percent": "6.00", "status": "official", "source": "MPC minutes, January 1999, Bank of England"}, {"from": "1999-02-04", "read": "2026-11-27", "percent": "5.50", "status": "official", "source": "MPC minutes, February 1999, Bank of England"}, {"from": "1999-04-08", "read": "2026-11-27", "percent": "5.25", "status": "official", "source": "MPC minutes, April 1999, Bank of England"}, {"from": "1999-06-10", "read": "2026-11-27", "percent": "5.00", "status": "official", "source": "MPC minutes, June 1999, Bank of England"}, {"from": "1999-09-08", "read": "2026-11-27", "percent": "5.25", "status": "official", "source": "MPC minutes, September 1999, Bank of England"}, {"from": "1999-11-04", "read": "2026-11-27", "percent": "5.50", "status": "official", "source": "MPC minutes, November 1999, Bank of England"}, {"from": "2000-01-13", "read": "2026-11-27", "percent": "5.75", "status": "official", "source": "MPC minutes, January 2000, Bank of England"}, {"from": "2000-02-10", "read": "2026-11-27", "percent": "6.00", "status": "official", "source": "MPC minutes, February 2000, Bank of England"}, {"from": "2001-02-08", "read": "2026-11-27", "percent": "5.75", "status": "official", "source": "MPC minutes, February 2001, Bank of England"}, {"from": "2001-04-05", "read": "2026-11-27", "percent": "5.50", "status": "official", "source": "MPC minutes, April 2001, Bank of England"}, {"from": "2001-05-10", "read": "2026-11-27", "percent": "5.25", "status": "official", "source": "MPC minutes, May 2001, Bank of England"}, {"from": "2001-08-02", "read": "2026-11-27", "percent": "5.00", "status": "official", "source": "MPC minutes, August 2001, Bank of England"}, {"from": "2001-09-18", "read": "2026-11-27", "percent": "4.75", "status": "unverified", "source": "Bank Rate history (Bank of England table), one table inside published software, nothing official was found"}, {"from": "2001-10-04", "read": "2026-11-27", "percent": "4.50", "status": "official", "source": "MPC minutes, October 2001, Bank of England"}, {"from": "2001-11-08", "read": "2026-11-27", "percent": "4.00", "status": "official", "source": "MPC minutes, November 2001, Bank of England"}, {"from": "2003-02-06", "read": "2026-11-27", "percent": "3.75", "status": "official", "source": "MPC minutes, February 2003, Bank of England"}, {"from": "2003-07-10", "read": "2026-11-27", "percent": "3.50", "status": "official", "source": "MPC minutes, July 2003, Bank of England"}, {"from": "2003-11-06", "read": "2026-11-27", "percent": "3.75", "status": "official", "source": "MPC minutes, November 2003, Bank of England"}, {"from": "2004-02-05", "read": "2026-11-27", "percent": "4.00", "status": "official", "source": "MPC minutes, February 2004, Bank of England"}, {"from": "2004-05-06", "read": "2026-11-27", "percent": "4.25", "status": "official", "source": "MPC minutes, May 2004, Bank of England"}, {"from": "2004-06-10", "read": "2026-11-27", "percent": "4.50", "status": "official", "source": "MPC minutes, June 2004, Bank of England"}, {"from": "2004-08-05", "read": "2026-11-27", "percent": "4.75", "status": "official", "source": "MPC minutes, August 2004, Bank of England"}, {"from": "2005-08-04", "read": "2026-11-27", "percent": "4.50", "status": "official", "source": "MPC minutes, August 2005, Bank of England"}, {"from": "2006-08-03", "read": "2026-11-27", "percent": "4.75", "status": "official", "source": "MPC minutes, August 2006, Bank of England"}, {"from": "2006-11-09", "read": "2026-11-27", "percent": "5.00", "status": "official", "source": "MPC minutes, November 2006, Bank of England"}, {"from": "2007-01-11", "read": "2026-11-27", "percent": "5.25", "status": "official", "source": "MPC minutes, January 2007, Bank of England"}, {"from": "2007-05-10", "read": "2026-11-27", "percent": "5.50", "status": "official", "source": "MPC minutes, May 2007, Bank of England"}, {"from": "2007-07-05", "read": "2026-11-27", "percent": "5.75", "status": "official", "source": "MPC minutes, July 2007, Bank of England"}, {"from": "2007-12-06", "read": "2026-11-27", "percent": "5.50", "status": "official", "source": "MPC minutes, December 2007, Bank of England"}, {"from": "2008-02-07", "read": "2026-11-27", "percent": "5.25", "status": "official", "source": "MPC minutes, February 2008, Bank of England"}, {"from": "2008-04-10", "read": "2026-11-27", "percent": "5.00", "status": "official", "source": "MPC minutes, April 2008, Bank of England"}, {"from": "2008-10-08", "read": "2026-11-27", "percent": "4.50", "status": "official", "source": "MPC minutes, October 2008, Bank of England"}, {"from": "2008-11-06", "read": "2026-11-27", "percent": "3.00", "status": "official", "source": "MPC minutes, November 2008, Bank of England"}, {"from": "2008-12-04", "read": "2026-11-27", "percent": "2.00", "status": "official", "source": "MPC minutes, December 2008, Bank of England"}, {"from": "2009-01-08", "read": "2026-11-27", "percent": "1.50", "status": "official", "source": "MPC minutes, January 2009, Bank of England"}, {"from": "2009-02-05", "read": "2026-11-27", "percent": "1.00", "status": "official", "source": "MPC minutes, February 2009, Bank of England"}, {"from": "2009-03-05", "read": "2026-11-27", "percent": "0.50", "status": "official", "source": "MPC minutes, March 2009, Bank of England"}, {"from": "2016-08-04", "read": "2026-11-27", "percent": "0.25", "status": "official", "source": "MPC minutes, August 2016, Bank of England"}, {"from": "2017-11-02", "read": "2026-11-27", "percent": "0.50", "status": "official", "source": "MPC minutes, November 2017, Bank of England"}, {"from": "2018-08-02", "read": "2026-11-27", "percent": "0.75", "status": "official", "source": "MPC minutes, August 2018, Bank of England"}, {"from": "2020-03-11", "read": "2026-11-27", "percent": "0.25", "status": "official", "source": "Minutes of the special MPC meeting ending on 10 March 2020, Bank of England"}, {"from": "2020-03-19", "read": "2026-11-27", "percent": "0.10", "status": "official", "source": "Minutes of the special MPC meeting on 19 March 2020 and of the meeting ending on 25 March 2020, Bank of England"}, {"from": "2021-12-16", "read": "2026-11-27", "percent": "0.25", "status": "official", "source": "MPC minutes, December 2021, Bank of England"}, {"from": "2022-02-03", "read": "2026-11-27", "percent": "0.50", "status": "official", "source": "MPC minutes, February 2022, Bank of England"}, {"from": "2022-03-17", "read": "2026-11-27", "percent": "0.75", "status": "official", "source": "MPC minutes, March 2022, Bank of England"}, {"from": "2022-05-05", "read": "2026-11-27", "percent": "1.00", "status": "official", "source": "MPC minutes, May 2022, Bank of England"}, {"from": "2022-06-16", "read": "2026-11-27", "percent": "1.25", "status": "official", "source": "MPC minutes, June 2022, Bank of England"}, {"from": "2022-08-04", "read": "2026-11-27", "percent": "1.75", "status": "official", "source": "MPC minutes, August 2022, Bank of England"}, {"from": "2022-09-22", "read": "2026-11-27", "percent": "2.25", "status": "official", "source": "MPC minutes, September 2022, Bank of England"}, {"from": "2022-11-03", "read": "2026-11-27", "percent": "3.00", "status": "official", "source": "MPC minutes, November 2022, Bank of England"}, {"from": "2022-12-15", "read": "2026-11-27", "percent": "3.50", "status": "official", "source": "MPC minutes, December 2022, Bank of England"}, {"from": "2023-02-02", "read": "2026-11-27", "percent": "4.00", "status": "official", "source": "MPC minutes, February 2023, Bank of England"}, {"from": "2023-03-23", "read": "2026-11-27", "percent": "4.25", "status": "official", "source": "MPC minutes, March 2023, Bank of England"}, {"from": "2023-05-11", "read": "2026-11-27", "percent": "4.50", "status": "official", "source": "MPC minutes, May 2023, Bank of England"}, {"from": "2023-06-22", "read": "2026-11-27", "percent": "5.00", "status": "official", "source": "MPC minutes, June 2023, Bank of England"}, {"from": "2023-08-03", "read": "2026-11-27", "percent": "5.25", "status": "official", "source": "MPC minutes, August 2023, Bank of England"}, {"from": "2024-08-01", "read": "2026-11-27", "percent": "5.00", "status": "official", "source": "MPC minutes, August 2024, Bank of England"}, {"from": "2024-11-07", "read": "2026-11-27", "percent": "4.75", "status": "secondary", "source": "Bank of England cuts key rate to 4.75 percent, politico.eu; xtb.com, https://www.politico.eu/article/bank-of-england-cuts-key-rate-to-4-75-percent-as-inflation-comes-back-to-target/"}, {"from": "2025-02-06", "read": "2026-11-27", "percent": "4.50", "status": "secondary", "source": "MPC voted 7-2 to reduce Bank Rate to 4.5% (meeting ending 5 Feb 2025); Bank of England table, londondevelopmentsites.com, https://londondevelopmentsites.com/tag/bank; a table copied from the Bank of England\u2019s series agrees"}, {"from": "2025-05-08", "read": "2026-11-27", "percent": "4.25", "status": "secondary", "source": "Bank of England slashes rate to 4.25%, Reach/Daily Express (netmart.club); PA via wallpaperswave.com, https://netmart.club/Index/view/id/10311737.html"}, {"from": "2025-08-07", "read": "2026-11-27", "percent": "4.00", "status": "secondary", "source": "Bank of England cut interest rates from 4.25 percent to 4 percent, koreaherald.com (DPA); lbc.co.uk; scotsman.com, https://www.koreaherald.com/article/10549524"}, {"from": "2025-12-18", "read": "2026-11-27", "percent": "3.75", "status": "secondary", "source": "Bank of England cuts interest rates to 3.75% in tight 5-4 vote, financialreporter.co.uk; econotimes.com; policy-wire.co.uk, https://www.financialreporter.co.uk/bank-of-england-cuts-interest-rates-to-375.html"}], "complete_until": "2026-06-30"}'),
	(13, 1, '4cd2f3c7091aa083b53f45b030eafb252f415a9c6a688b4790e57d984acd4d07', '{
  "$schema": "../schema/jurisdiction.schema.json",
  "kind": "jurisdiction",
  "format": 1,
  "code": "BE",
  "title": "Belgium",
  "titles": {"fr": "Belgique", "de": "Belgien"},
  "relations": {
    "b2b": {
      "rate": [
        {"series": "be-commercial-late-payment", "anchor": "half_year", "margin_points": "0", "fact": "older_rate"},
        {
          "series": "ecb-main-refinancing-half-year",
          "anchor": "half_year",
          "margin_points": "7.00",
          "round_up_to_points": "0.5",
          "fact": "transition_rate"
        },
        {"series": "ecb-main-refinancing-half-year", "anchor": "half_year", "margin_points": "8.00", "round_up_to_points": "0.5", "fact": "rate"}
      ],
      "first_day": {"counts": "day_after_due", "fact": "first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "compensation": {"currency": "EUR", "amount": "40.00", "scope": "invoice", "fact": "compensation"}
    },
    "public": {
      "rate": [
        {"series": "be-commercial-late-payment", "anchor": "half_year", "margin_points": "0", "fact": "older_rate"},
        {
          "series": "ecb-main-refinancing-half-year",
          "anchor": "half_year",
          "margin_points": "7.00",
          "round_up_to_points": "0.5",
          "fact": "transition_rate"
        },
        {"series": "ecb-main-refinancing-half-year", "anchor": "half_year", "margin_points": "8.00", "round_up_to_points": "0.5", "fact": "rate"}
      ],
      "first_day": {"counts": "day_after_due", "fact": "first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "compensation": {"currency": "EUR", "amount": "40.00", "scope": "invoice", "fact": "compensation"}
    },
    "consumer": {
      "not_available_because": "From a consumer only what a clause of the contract grants within Book XIX may be asked, and its ceilings have not been verified.",
      "texts": {"fr": "À un consommateur, on ne peut demander que ce qu’accorde une clause du contrat dans les limites du livre XIX, et ces plafonds n’ont pas été vérifiés.", "de": "Von einem Verbraucher darf nur verlangt werden, was eine Vertragsklausel in den Grenzen von Buch XIX gewährt, und dessen Obergrenzen sind nicht geprüft."}
    },
    "unknown": {"not_available_because": "It is not known whether this customer is a business; until someone says, it is treated as a consumer.", "texts": {"fr": "On ne sait pas si ce client est une entreprise ; tant que personne ne le dit, il est traité comme un consommateur.", "de": "Es ist nicht bekannt, ob dieser Kunde ein Unternehmen ist; bis es jemand angibt, wird er wie ein Verbraucher behandelt."}}
  },
  "imputation": {
    "not_available_because": "No source on the order of imputation has been read for this country; costs, interest, principal is used where the legal order is asked for.",
    "texts": {"fr": "Aucune source sur l’ordre d’imputation n’a été lue pour ce pays ; frais, intérêts, principal est appliqué quand l’ordre légal est demandé.", "de": "Zur Reihenfolge der Anrechnung wurde für dieses Land keine Quelle gelesen; wo die gesetzliche Reihenfolge verlangt wird, gilt: Kosten, Zinsen, Hauptforderung."}
  },
  "insolvency": {
    "not_available_because": "No source on interest after the opening of insolvency proceedings has been read for this country; interest is stopped, so that no claim is overstated.",
    "texts": {"fr": "Aucune source sur les intérêts après l’ouverture d’une procédure collective n’a été lue pour ce pays ; les intérêts s’arrêtent, pour qu’aucune créance ne soit surévaluée.", "de": "Zu Zinsen nach Eröffnung eines Insolvenzverfahrens wurde für dieses Land keine Quelle gelesen; die Zinsen enden, damit keine Forderung zu hoch angesetzt wird."}
  },
  "limitation": {
    "periods": [{"code": "general", "relations": ["b2b", "public"], "years": 10, "from": "due_date", "fact": "limitation"}],
    "events": [
      {"code": "acknowledgement", "interrupts": true, "fact": "interruptions"},
      {"code": "court_claim", "interrupts": true, "fact": "interruptions"},
      {"code": "conservatory_measure", "interrupts": true, "fact": "interruptions"},
      {"code": "enforcement", "interrupts": true, "fact": "interruptions"}
    ]
  },
  "payment_terms": {
    "rules": [
      {"code": "default", "relations": ["b2b", "public"], "unless_agreed": true, "days": 30, "from": "invoice_receipt", "fact": "terms"},
      {"code": "agreed", "relations": ["b2b"], "days": 60, "from": "invoice_receipt", "fact": "terms"}
    ]
  },
  "vat": {
    "not_available_because": "No source on the VAT treatment of interest and compensation has been read for this country.",
    "texts": {"fr": "Aucune source sur le régime de TVA des intérêts et de l’indemnité n’a été lue pour ce pays.", "de": "Zur umsatzsteuerlichen Behandlung von Zinsen und Pauschale wurde für dieses Land keine Quelle gelesen."}
  },
  "capitalisation": {
    "not_available_because": "No source on interest on interest has been read for this country; none is computed.",
    "texts": {"fr": "Aucune source sur la capitalisation des intérêts n’a été lue pour ce pays ; aucune n’est calculée.", "de": "Zu Zinseszinsen wurde für dieses Land keine Quelle gelesen; es werden keine berechnet."}
  },
  "formal_notice": {
    "fact": "formal_notice"
  },
  "contact": {
    "rules": [
      {"relations": ["consumer", "unknown"], "least_deadline_days": 14, "letters": ["first"], "fact": "formal_notice"},
      {"relations": ["consumer", "unknown"], "penalties_after_days": 14, "fact": "formal_notice"}
    ]
  },
  "fines": {
    "not_available_because": "No source on fines for late payment has been read for this country.",
    "texts": {"fr": "Aucune source sur les amendes pour retard de paiement n’a été lue pour ce pays.", "de": "Zu Bußgeldern wegen Zahlungsverzugs wurde für dieses Land keine Quelle gelesen."}
  },
  "facts": {
    "older_rate": {
      "text": "The rate as published, before the margin became 8 points: reference rate plus 7 points, rounded up to the next half point. Contracts of before 16 March 2013 kept this margin until 15 March 2015: 8 % in the first half of 2013, then 7.5 %.",
      "texts": {
        "fr": "Taux tel que publié, avant que la majoration ne passe à 8 points : taux de référence majoré de 7 points, arrondi au demi-point supérieur. Les contrats antérieurs au 16 mars 2013 ont gardé cette majoration jusqu’au 15 mars 2015 : 8 % au premier semestre 2013, puis 7,5 %.",
        "de": "Zinssatz wie veröffentlicht, bevor der Aufschlag 8 Prozentpunkte betrug: Referenzzinssatz plus 7 Prozentpunkte, aufgerundet auf den nächsten halben Punkt. Verträge aus der Zeit vor dem 16. März 2013 behielten diesen Aufschlag bis zum 15. März 2015: 8 % im ersten Halbjahr 2013, danach 7,5 %."
      },
      "source": "jpfontaineleveque.be; avolink.be; corbus.be; schoups.com",
      "sources": {
        "fr": "jpfontaineleveque.be ; avolink.be ; corbus.be ; schoups.com",
        "de": "jpfontaineleveque.be; avolink.be; corbus.be; schoups.com"
      },
      "status": "secondary",
      "from": "2002-07-01",
      "until": "2012-12-31"
    },
    "transition_rate": {
      "text": "Reference rate plus 7 points, rounded up to the next half point: 8 %. The published 9 % of this half-year is that of contracts made from 16 March 2013 on.",
      "texts": {
        "fr": "Taux de référence majoré de 7 points, arrondi au demi-point supérieur : 8 %. Les 9 % publiés pour ce semestre sont ceux des contrats conclus à partir du 16 mars 2013.",
        "de": "Referenzzinssatz plus 7 Prozentpunkte, aufgerundet auf den nächsten halben Punkt: 8 %. Die veröffentlichten 9 % dieses Halbjahres gelten für Verträge, die ab dem 16. März 2013 geschlossen wurden."
      },
      "source": "lexalert.be; vanostaeyen.eu (Belgisch Staatsblad 23 January and 18 February 2014)",
      "sources": {
        "fr": "lexalert.be ; vanostaeyen.eu (Moniteur belge des 23 janvier et 18 février 2014)",
        "de": "lexalert.be; vanostaeyen.eu (Belgisches Staatsblatt vom 23. Januar und 18. Februar 2014)"
      },
      "status": "secondary",
      "from": "2013-01-01",
      "until": "2013-03-15"
    },
    "rate": {
      "text": "Reference rate of the European Central Bank plus 8 points, rounded up to the next half point; each half-year has its own.",
      "texts": {
        "fr": "Taux de référence de la Banque centrale européenne majoré de 8 points, arrondi au demi-point supérieur ; chaque semestre a le sien.",
        "de": "Referenzzinssatz der Europäischen Zentralbank plus 8 Prozentpunkte, aufgerundet auf den nächsten halben Punkt; jedes Halbjahr hat seinen eigenen Satz."
      },
      "source": "schoups.com, 18 January 2023; Belgisch Staatsblad, 17 March 2023",
      "sources": {
        "fr": "schoups.com, 18 janvier 2023 ; Moniteur belge du 17 mars 2023",
        "de": "schoups.com, 18. Januar 2023; Belgisches Staatsblatt vom 17. März 2023"
      },
      "status": "secondary",
      "from": "2013-03-16"
    },
    "first_day": {
      "text": "Interest is due from the day after the end of the payment period, without any reminder.",
      "texts": {
        "fr": "Les intérêts sont dus dès le lendemain de l’expiration du délai de paiement, sans rappel.",
        "de": "Zinsen sind ab dem Tag nach Ablauf der Zahlungsfrist geschuldet, ohne Mahnung."
      },
      "reference": "Directive 2011/7/EU",
      "references": {
        "fr": "Directive 2011/7/UE",
        "de": "Richtlinie 2011/7/EU"
      },
      "source": "Directive 2011/7/EU, read at eur-lex (LEGISSUM mi0074)",
      "sources": {
        "fr": "Directive 2011/7/UE, lue sur eur-lex (LEGISSUM mi0074)",
        "de": "Richtlinie 2011/7/EU, gelesen bei eur-lex (LEGISSUM mi0074)"
      },
      "status": "official"
    },
    "day_count": {
      "text": "Amount × rate × days / 365; the day after the due date is the first one, the day of payment the last.",
      "texts": {
        "fr": "Montant × taux × jours / 365 ; le premier jour compté est le lendemain de l’échéance, le dernier celui du paiement.",
        "de": "Betrag × Zinssatz × Tage / 365; der erste Tag ist der nach der Fälligkeit, der letzte der Tag der Zahlung."
      },
      "source": "no worked case of Belgium could be read; as in the neighbouring countries",
      "sources": {
        "fr": "aucun exemple chiffré belge n’a pu être lu ; comme dans les pays voisins",
        "de": "kein belgisches Rechenbeispiel konnte gelesen werden; wie in den Nachbarländern"
      },
      "status": "convention"
    },
    "rounding": {
      "text": "No text fixes the rounding of interest. It is rounded once, to the nearest minor unit, on the exact sum: nearly all published worked cases agree with that.",
      "texts": {
        "fr": "Aucun texte ne fixe l’arrondi des intérêts. Ils sont arrondis une seule fois, au plus près, à la plus petite unité de la monnaie, sur la somme exacte : presque tous les exemples chiffrés publiés concordent.",
        "de": "Keine Vorschrift regelt die Rundung der Zinsen. Gerundet wird nur einmal, auf die nächste kleinste Währungseinheit, an der genauen Summe: fast alle veröffentlichten Rechenbeispiele stimmen damit überein."
      },
      "source": "59 worked cases of official pages, chambers, law firms and tools, recomputed",
      "sources": {
        "fr": "59 exemples chiffrés de pages officielles, de chambres, de cabinets et d’outils, recalculés",
        "de": "59 nachgerechnete Beispiele von amtlichen Seiten, Kammern, Kanzleien und Rechnern"
      },
      "status": "convention"
    },
    "compensation": {
      "text": "EUR 40 and reasonable costs.",
      "texts": {
        "fr": "Indemnité forfaitaire de 40 € et frais raisonnables.",
        "de": "Pauschale von 40 € und angemessene Kosten."
      },
      "source": "credendo.com; lydian.be; flhm.be",
      "sources": {
        "fr": "credendo.com ; lydian.be ; flhm.be",
        "de": "credendo.com; lydian.be; flhm.be"
      },
      "status": "secondary",
      "from": "2013-03-16"
    },
    "terms": {
      "text": "30 days where nothing is agreed; at most 60, void beyond, the period of verification included; the date of receipt cannot be fixed by contract (since 1 February 2022).",
      "texts": {
        "fr": "30 jours à défaut d’accord ; 60 au plus, nul au-delà, délai de vérification compris ; la date de réception ne peut pas être fixée par contrat (depuis le 1er février 2022).",
        "de": "30 Tage, wenn nichts vereinbart ist; höchstens 60, darüber hinaus unwirksam, die Prüffrist eingerechnet; der Tag des Eingangs kann nicht vertraglich festgelegt werden (seit dem 1. Februar 2022)."
      },
      "source": "credendo.com; lydian.be; flhm.be",
      "sources": {
        "fr": "credendo.com ; lydian.be ; flhm.be",
        "de": "credendo.com; lydian.be; flhm.be"
      },
      "status": "secondary",
      "from": "2022-02-01"
    },
    "limitation": {
      "text": "10 years for contracts; 1 year for some claims.",
      "texts": {
        "fr": "10 ans pour les contrats ; 1 an pour certaines créances.",
        "de": "10 Jahre für Verträge; 1 Jahr für manche Forderungen."
      },
      "source": "from memory",
      "sources": {
        "fr": "de mémoire",
        "de": "aus dem Gedächtnis"
      },
      "status": "memory"
    },
    "formal_notice": {
      "text": "A consumer is owed one free reminder and 14 clear days, from the third working day after posting or the day after an electronic one, with mandatory mentions.",
      "texts": {
        "fr": "Un consommateur a droit à un rappel gratuit et à 14 jours francs, à compter du troisième jour ouvrable après l’envoi postal ou du lendemain d’un envoi électronique, avec des mentions obligatoires.",
        "de": "Einem Verbraucher stehen eine kostenlose Mahnung und 14 volle Tage zu, gerechnet ab dem dritten Werktag nach der Aufgabe zur Post oder ab dem Tag nach einer elektronischen Mahnung, mit Pflichtangaben."
      },
      "reference": "Book XIX of the Code of economic law",
      "references": {
        "fr": "Livre XIX du code de droit économique",
        "de": "Buch XIX des belgischen Wirtschaftsgesetzbuchs"
      },
      "source": "Book XIX of the Code of economic law, lalibre.be, 15 June 2023; soligere.be",
      "sources": {
        "fr": "Livre XIX du code de droit économique, lalibre.be, 15 juin 2023 ; soligere.be",
        "de": "Buch XIX des belgischen Wirtschaftsgesetzbuchs, lalibre.be, 15. Juni 2023; soligere.be"
      },
      "status": "secondary",
      "from": "2023-09-01"
    },
    "interruptions": {
      "text": "A court claim, an order to pay, a seizure or an acknowledgement interrupts limitation.",
      "texts": {
        "fr": "Une citation en justice, un commandement, une saisie ou une reconnaissance interrompt la prescription.",
        "de": "Eine Klage, ein Zahlungsbefehl, eine Pfändung oder eine Anerkennung unterbricht die Verjährung."
      },
      "reference": "Ancien Code civil, 2244 and 2248",
      "references": {
        "fr": "Art. 2244 et 2248 de l’ancien Code civil",
        "de": "Art. 2244 und 2248 des früheren belgischen Zivilgesetzbuchs"
      },
      "source": "from memory",
      "sources": {
        "fr": "de mémoire",
        "de": "aus dem Gedächtnis"
      },
      "status": "memory"
    }
  }
}
'),
	(14, 1, '4dac93c1b5442bc8b79cfe4e4243fc55b0ca5ff92637937415c2fea3945da584', '{
  "$schema": "../schema/jurisdiction.schema.json",
  "kind": "jurisdiction",
  "format": 1,
  "code": "ES",
  "title": "Spain",
  "titles": {"fr": "Espagne", "de": "Spanien"},
  "relations": {
    "b2b": {
      "rate": {"series": "ecb-main-refinancing-half-year", "anchor": "half_year", "margin_points": "8.00", "fact": "rate"},
      "first_day": {"counts": "day_after_due", "fact": "first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "compensation": {"currency": "EUR", "amount": "40.00", "scope": "invoice", "fact": "compensation"}
    },
    "public": {
      "rate": {"series": "ecb-main-refinancing-half-year", "anchor": "half_year", "margin_points": "8.00", "fact": "rate"},
      "first_day": {"counts": "day_after_due", "fact": "first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "compensation": {"currency": "EUR", "amount": "40.00", "scope": "invoice", "fact": "compensation"}
    },
    "consumer": {"not_available_because": "Ley 3/2004 does not cover consumers, and the legal interest rate of Spain is not kept here.", "texts": {"fr": "La Ley 3/2004 ne vise pas les consommateurs, et le taux d’intérêt légal espagnol n’est pas tenu ici.", "de": "Die Ley 3/2004 gilt nicht für Verbraucher, und der gesetzliche Zinssatz Spaniens wird hier nicht geführt."}},
    "unknown": {"not_available_because": "It is not known whether this customer is a business; until someone says, it is treated as a consumer.", "texts": {"fr": "On ne sait pas si ce client est une entreprise ; tant que personne ne le dit, il est traité comme un consommateur.", "de": "Es ist nicht bekannt, ob dieser Kunde ein Unternehmen ist; bis es jemand angibt, wird er wie ein Verbraucher behandelt."}}
  },
  "imputation": {
    "not_available_because": "No source on the order of imputation has been read for this country; costs, interest, principal is used where the legal order is asked for.",
    "texts": {"fr": "Aucune source sur l’ordre d’imputation n’a été lue pour ce pays ; frais, intérêts, principal est appliqué quand l’ordre légal est demandé.", "de": "Zur Reihenfolge der Anrechnung wurde für dieses Land keine Quelle gelesen; wo die gesetzliche Reihenfolge verlangt wird, gilt: Kosten, Zinsen, Hauptforderung."}
  },
  "insolvency": {
    "not_available_because": "No source on interest after the opening of insolvency proceedings has been read for this country; interest is stopped, so that no claim is overstated.",
    "texts": {"fr": "Aucune source sur les intérêts après l’ouverture d’une procédure collective n’a été lue pour ce pays ; les intérêts s’arrêtent, pour qu’aucune créance ne soit surévaluée.", "de": "Zu Zinsen nach Eröffnung eines Insolvenzverfahrens wurde für dieses Land keine Quelle gelesen; die Zinsen enden, damit keine Forderung zu hoch angesetzt wird."}
  },
  "limitation": {
    "periods": [{"code": "general", "relations": ["b2b", "public"], "years": 5, "from": "due_date", "fact": "limitation"}],
    "events": [
      {"code": "acknowledgement", "interrupts": true, "fact": "interruptions"},
      {"code": "court_claim", "interrupts": true, "fact": "interruptions"},
      {"code": "formal_notice", "interrupts": true, "fact": "interruptions"}
    ]
  },
  "payment_terms": {
    "rules": [
      {"code": "default", "relations": ["b2b", "public"], "unless_agreed": true, "days": 30, "from": "delivery", "fact": "terms"},
      {"code": "agreed", "relations": ["b2b"], "days": 60, "from": "delivery", "fact": "terms"}
    ]
  },
  "vat": {
    "not_available_because": "No source on the VAT treatment of interest and compensation has been read for this country.",
    "texts": {"fr": "Aucune source sur le régime de TVA des intérêts et de l’indemnité n’a été lue pour ce pays.", "de": "Zur umsatzsteuerlichen Behandlung von Zinsen und Pauschale wurde für dieses Land keine Quelle gelesen."}
  },
  "capitalisation": {
    "not_available_because": "No source on interest on interest has been read for this country; none is computed.",
    "texts": {"fr": "Aucune source sur la capitalisation des intérêts n’a été lue pour ce pays ; aucune n’est calculée.", "de": "Zu Zinseszinsen wurde für dieses Land keine Quelle gelesen; es werden keine berechnet."}
  },
  "formal_notice": {
    "not_available_because": "No source on formal notices has been read for this country.",
    "texts": {"fr": "Aucune source sur la mise en demeure n’a été lue pour ce pays.", "de": "Zur förmlichen Mahnung wurde für dieses Land keine Quelle gelesen."}
  },
  "fines": {
    "not_available_because": "No source on fines for late payment has been read for this country.",
    "texts": {"fr": "Aucune source sur les amendes pour retard de paiement n’a été lue pour ce pays.", "de": "Zu Bußgeldern wegen Zahlungsverzugs wurde für dieses Land keine Quelle gelesen."}
  },
  "facts": {
    "rate": {
      "text": "Rate of the European Central Bank’s last main refinancing operation before the half-year plus 8 points, for its six months; published each half-year in the BOE.",
      "texts": {
        "fr": "Taux de la dernière opération principale de refinancement de la Banque centrale européenne avant le semestre, majoré de 8 points, pour ses six mois ; publié chaque semestre au BOE.",
        "de": "Zinssatz des letzten Hauptrefinanzierungsgeschäfts der Europäischen Zentralbank vor dem Halbjahr plus 8 Prozentpunkte, für dessen sechs Monate; jedes Halbjahr im BOE veröffentlicht."
      },
      "reference": "Ley 3/2004, article 7",
      "references": {
        "fr": "Art. 7 de la Ley 3/2004",
        "de": "Art. 7 Ley 3/2004"
      },
      "source": "Ley 3/2004, article 7, ideacompliance.es; BOE-A-2025-27201 read at oficius.es",
      "sources": {
        "fr": "Ley 3/2004, art. 7, ideacompliance.es ; BOE-A-2025-27201 lu sur oficius.es",
        "de": "Ley 3/2004, Art. 7, ideacompliance.es; BOE-A-2025-27201 gelesen bei oficius.es"
      },
      "status": "secondary",
      "from": "2013-03-16"
    },
    "first_day": {
      "text": "Interest is due from the day after the end of the payment period, without any reminder.",
      "texts": {
        "fr": "Les intérêts sont dus dès le lendemain de l’expiration du délai de paiement, sans rappel.",
        "de": "Zinsen sind ab dem Tag nach Ablauf der Zahlungsfrist geschuldet, ohne Mahnung."
      },
      "reference": "Directive 2011/7/EU",
      "references": {
        "fr": "Directive 2011/7/UE",
        "de": "Richtlinie 2011/7/EU"
      },
      "source": "Directive 2011/7/EU, read at eur-lex (LEGISSUM mi0074)",
      "sources": {
        "fr": "Directive 2011/7/UE, lue sur eur-lex (LEGISSUM mi0074)",
        "de": "Richtlinie 2011/7/EU, gelesen bei eur-lex (LEGISSUM mi0074)"
      },
      "status": "official"
    },
    "day_count": {
      "text": "Amount × rate × days / 365; the day after the due date is the first one, the day of payment the last.",
      "texts": {
        "fr": "Montant × taux × jours / 365 ; le premier jour compté est le lendemain de l’échéance, le dernier celui du paiement.",
        "de": "Betrag × Zinssatz × Tage / 365; der erste Tag ist der nach der Fälligkeit, der letzte der Tag der Zahlung."
      },
      "source": "no worked case of this country could be read; as in the neighbouring countries",
      "sources": {
        "fr": "aucun exemple chiffré de ce pays n’a pu être lu ; comme dans les pays voisins",
        "de": "kein Rechenbeispiel dieses Landes konnte gelesen werden; wie in den Nachbarländern"
      },
      "status": "convention"
    },
    "rounding": {
      "text": "No text fixes the rounding of interest. It is rounded once, to the nearest minor unit, on the exact sum: nearly all published worked cases agree with that.",
      "texts": {
        "fr": "Aucun texte ne fixe l’arrondi des intérêts. Ils sont arrondis une seule fois, au plus près, à la plus petite unité de la monnaie, sur la somme exacte : presque tous les exemples chiffrés publiés concordent.",
        "de": "Keine Vorschrift regelt die Rundung der Zinsen. Gerundet wird nur einmal, auf die nächste kleinste Währungseinheit, an der genauen Summe: fast alle veröffentlichten Rechenbeispiele stimmen damit überein."
      },
      "source": "59 worked cases of official pages, chambers, law firms and tools, recomputed",
      "sources": {
        "fr": "59 exemples chiffrés de pages officielles, de chambres, de cabinets et d’outils, recalculés",
        "de": "59 nachgerechnete Beispiele von amtlichen Seiten, Kammern, Kanzleien und Rechnern"
      },
      "status": "convention"
    },
    "compensation": {
      "text": "EUR 40 for recovery costs.",
      "texts": {
        "fr": "Indemnité forfaitaire de 40 € pour frais de recouvrement.",
        "de": "Pauschale von 40 € für Beitreibungskosten."
      },
      "reference": "Ley 3/2004, article 8",
      "references": {
        "fr": "Art. 8 de la Ley 3/2004",
        "de": "Art. 8 Ley 3/2004"
      },
      "source": "Ley 3/2004, article 8, bufetesemperejaen.com",
      "sources": {
        "fr": "Ley 3/2004, art. 8, bufetesemperejaen.com",
        "de": "Ley 3/2004, Art. 8, bufetesemperejaen.com"
      },
      "status": "unverified",
      "from": "2013-03-16"
    },
    "terms": {
      "text": "30 days where nothing is agreed; at most 60.",
      "texts": {
        "fr": "30 jours à défaut d’accord ; 60 au plus.",
        "de": "30 Tage, wenn nichts vereinbart ist; höchstens 60."
      },
      "reference": "Ley 3/2004, article 4",
      "references": {
        "fr": "Art. 4 de la Ley 3/2004",
        "de": "Art. 4 Ley 3/2004"
      },
      "source": "Ley 3/2004, article 4, from memory",
      "sources": {
        "fr": "Ley 3/2004, art. 4, de mémoire",
        "de": "Ley 3/2004, Art. 4, aus dem Gedächtnis"
      },
      "status": "memory"
    },
    "limitation": {
      "text": "5 years.",
      "texts": {
        "fr": "5 ans.",
        "de": "5 Jahre."
      },
      "reference": "Código civil, 1964",
      "references": {
        "fr": "Art. 1964 du Código Civil",
        "de": "Art. 1964 Código Civil"
      },
      "source": "Código civil, 1964, from memory",
      "sources": {
        "fr": "Código civil, 1964, de mémoire",
        "de": "Código civil, 1964, aus dem Gedächtnis"
      },
      "status": "memory"
    },
    "interruptions": {
      "text": "A court claim, a demand by the creditor out of court, or any acknowledgement by the debtor interrupts limitation.",
      "texts": {
        "fr": "Une action en justice, une réclamation extrajudiciaire du créancier, ou toute reconnaissance du débiteur interrompt la prescription.",
        "de": "Eine Klage, eine außergerichtliche Zahlungsaufforderung des Gläubigers oder jede Anerkennung des Schuldners unterbricht die Verjährung."
      },
      "reference": "Código Civil, 1973",
      "references": {
        "fr": "Art. 1973 du Código Civil",
        "de": "Art. 1973 Código Civil"
      },
      "source": "from memory",
      "sources": {
        "fr": "de mémoire",
        "de": "aus dem Gedächtnis"
      },
      "status": "memory"
    }
  }
}
'),
	(15, 1, '4ebc87a02efc18658a9bce229a1922b6dbb0db2953deb9d09a4f49922307514a', '{
  "$schema": "../schema/jurisdiction.schema.json",
  "kind": "jurisdiction",
  "format": 1,
  "code": "NL",
  "title": "Netherlands",
  "titles": {"fr": "Pays-Bas", "de": "Niederlande"},
  "relations": {
    "b2b": {
      "rate": [
        {"series": "nl-commercial-interest", "anchor": "on_change", "margin_points": "0", "fact": "older_rate"},
        {"series": "ecb-main-refinancing-half-year", "anchor": "half_year", "margin_points": "8.00", "fact": "rate"}
      ],
      "first_day": {"counts": "day_after_due", "fact": "first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "compounding": {"every": "year", "fact": "compounding"},
      "compensation": {
        "currency": "EUR",
        "scope": "invoice",
        "scale": "percentage",
        "bands": [
          {"up_to": "2500.00", "percent": "15"},
          {"up_to": "5000.00", "percent": "10"},
          {"up_to": "10000.00", "percent": "5"},
          {"up_to": "200000.00", "percent": "1"},
          {"percent": "0.5"}
        ],
        "least": "40.00",
        "greatest": "6775.00",
        "fact": "compensation"
      }
    },
    "public": {
      "rate": [
        {"series": "nl-commercial-interest", "anchor": "on_change", "margin_points": "0", "fact": "older_rate"},
        {"series": "ecb-main-refinancing-half-year", "anchor": "half_year", "margin_points": "8.00", "fact": "rate"}
      ],
      "first_day": {"counts": "day_after_due", "fact": "first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "compounding": {"every": "year", "fact": "compounding"},
      "compensation": {
        "currency": "EUR",
        "scope": "invoice",
        "scale": "percentage",
        "bands": [
          {"up_to": "2500.00", "percent": "15"},
          {"up_to": "5000.00", "percent": "10"},
          {"up_to": "10000.00", "percent": "5"},
          {"up_to": "200000.00", "percent": "1"},
          {"percent": "0.5"}
        ],
        "least": "40.00",
        "greatest": "6775.00",
        "fact": "compensation"
      }
    },
    "consumer": {
      "rate": {"series": "nl-statutory-interest", "anchor": "half_year", "margin_points": "0", "fact": "statutory_rate"},
      "first_day": {"counts": "day_after_due", "fact": "consumer_first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "compounding": {"every": "year", "fact": "compounding"},
      "compensation": {
        "currency": "EUR",
        "scope": "invoice",
        "notice_days": 14,
        "scale": "percentage",
        "bands": [
          {"up_to": "2500.00", "percent": "15"},
          {"up_to": "5000.00", "percent": "10"},
          {"up_to": "10000.00", "percent": "5"},
          {"up_to": "200000.00", "percent": "1"},
          {"percent": "0.5"}
        ],
        "least": "40.00",
        "greatest": "6775.00",
        "fact": "consumer_letter"
      },
      "costs": {"not_available_because": "After the letter of 14 days a consumer owes the scale of the compensation; whether anything may be asked beside it has not been read.", "texts": {"fr": "Après la lettre de 14 jours, un consommateur doit l’indemnité du barème ; il n’a pas été lu que des frais puissent s’y ajouter.", "de": "Nach dem Schreiben mit 14 Tagen Frist schuldet ein Verbraucher die Pauschale nach der Staffel; ob daneben etwas verlangt werden darf, wurde nicht gelesen."}}
    },
    "unknown": {"not_available_because": "It is not known whether this customer is a business; until someone says, it is treated as a consumer.", "texts": {"fr": "On ne sait pas si ce client est une entreprise ; tant que personne ne le dit, il est traité comme un consommateur.", "de": "Es ist nicht bekannt, ob dieser Kunde ein Unternehmen ist; bis es jemand angibt, wird er wie ein Verbraucher behandelt."}}
  },
  "imputation": {
    "order": ["costs", "interest", "principal"],
    "fact": "imputation"
  },
  "insolvency": {
    "not_available_because": "No source on interest after the opening of insolvency proceedings has been read for this country; interest is stopped, so that no claim is overstated.",
    "texts": {"fr": "Aucune source sur les intérêts après l’ouverture d’une procédure collective n’a été lue pour ce pays ; les intérêts s’arrêtent, pour qu’aucune créance ne soit surévaluée.", "de": "Zu Zinsen nach Eröffnung eines Insolvenzverfahrens wurde für dieses Land keine Quelle gelesen; die Zinsen enden, damit keine Forderung zu hoch angesetzt wird."}
  },
  "limitation": {
    "periods": [{"code": "general", "relations": ["b2b", "public", "consumer", "unknown"], "years": 5, "from": "due_date", "fact": "limitation"}],
    "events": [
      {"code": "acknowledgement", "interrupts": true, "fact": "interruptions"},
      {"code": "court_claim", "interrupts": true, "fact": "interruptions"},
      {"code": "formal_notice", "interrupts": true, "fact": "interruptions"}
    ]
  },
  "payment_terms": {
    "rules": [
      {"code": "default", "relations": ["b2b", "public"], "unless_agreed": true, "days": 30, "from": "invoice_receipt", "fact": "terms"},
      {"code": "agreed", "relations": ["b2b"], "days": 60, "from": "invoice_receipt", "fact": "terms"},
      {
        "code": "large_to_small",
        "relations": ["b2b"],
        "sector": "large_debtor_small_creditor",
        "days": 30,
        "from": "invoice_receipt",
        "fact": "terms"
      }
    ]
  },
  "vat": {
    "not_available_because": "No source on the VAT treatment of interest and compensation has been read for this country.",
    "texts": {"fr": "Aucune source sur le régime de TVA des intérêts et de l’indemnité n’a été lue pour ce pays.", "de": "Zur umsatzsteuerlichen Behandlung von Zinsen und Pauschale wurde für dieses Land keine Quelle gelesen."}
  },
  "capitalisation": {
    "allowed": "by_law",
    "fact": "compounding"
  },
  "formal_notice": {
    "fact": "consumer_letter"
  },
  "contact": {
    "rules": [{"relations": ["consumer", "unknown"], "penalties_after_days": 14, "fact": "fourteen_day_letter"}]
  },
  "fines": {
    "not_available_because": "No source on fines for late payment has been read for this country.",
    "texts": {"fr": "Aucune source sur les amendes pour retard de paiement n’a été lue pour ce pays.", "de": "Zu Bußgeldern wegen Zahlungsverzugs wurde für dieses Land keine Quelle gelesen."}
  },
  "facts": {
    "older_rate": {
      "text": "Wettelijke handelsrente as published, before the margin became 8 points.",
      "texts": {
        "fr": "Intérêt légal commercial (wettelijke handelsrente) tel que publié, avant que la majoration ne passe à 8 points.",
        "de": "Gesetzlicher Handelszins (wettelijke handelsrente) wie veröffentlicht, bevor der Aufschlag 8 Prozentpunkte betrug."
      },
      "source": "raadvanarbitrage.nl",
      "sources": {
        "fr": "raadvanarbitrage.nl",
        "de": "raadvanarbitrage.nl"
      },
      "status": "unverified",
      "from": "2002-12-01",
      "until": "2013-03-15"
    },
    "rate": {
      "text": "Wettelijke handelsrente: reference rate of the European Central Bank plus 8 points; each half-year has its own.",
      "texts": {
        "fr": "Intérêt légal commercial (wettelijke handelsrente) : taux de référence de la Banque centrale européenne majoré de 8 points ; chaque semestre a le sien.",
        "de": "Gesetzlicher Handelszins (wettelijke handelsrente): Referenzzinssatz der Europäischen Zentralbank plus 8 Prozentpunkte; jedes Halbjahr hat seinen eigenen Satz."
      },
      "reference": "BW 6:119a and 6:120",
      "references": {
        "fr": "Art. 6:119a et 6:120 BW",
        "de": "Art. 6:119a und 6:120 BW"
      },
      "source": "BW 6:119a, quoted at wetboekplus.nl; kerckhoffsadvocaten.nl",
      "sources": {
        "fr": "BW 6:119a, cité sur wetboekplus.nl ; kerckhoffsadvocaten.nl",
        "de": "BW 6:119a, zitiert bei wetboekplus.nl; kerckhoffsadvocaten.nl"
      },
      "status": "secondary",
      "from": "2013-03-16"
    },
    "statutory_rate": {
      "text": "Wettelijke rente, where the debtor is a consumer.",
      "texts": {
        "fr": "Intérêt légal (wettelijke rente), quand le débiteur est un consommateur.",
        "de": "Gesetzlicher Zins (wettelijke rente), wenn der Schuldner ein Verbraucher ist."
      },
      "reference": "BW 6:119 and 6:120",
      "references": {
        "fr": "Art. 6:119 et 6:120 BW",
        "de": "Art. 6:119 und 6:120 BW"
      },
      "source": "BW 6:119 and 6:120, quoted at viajuridica.nl; kerckhoffsadvocaten.nl",
      "sources": {
        "fr": "BW 6:119 et 6:120, cité sur viajuridica.nl ; kerckhoffsadvocaten.nl",
        "de": "BW 6:119 und 6:120, zitiert bei viajuridica.nl; kerckhoffsadvocaten.nl"
      },
      "status": "secondary"
    },
    "first_day": {
      "text": "Interest is due from the day after the end of the payment period, without any reminder.",
      "texts": {
        "fr": "Les intérêts sont dus dès le lendemain de l’expiration du délai de paiement, sans rappel.",
        "de": "Zinsen sind ab dem Tag nach Ablauf der Zahlungsfrist geschuldet, ohne Mahnung."
      },
      "reference": "Directive 2011/7/EU",
      "references": {
        "fr": "Directive 2011/7/UE",
        "de": "Richtlinie 2011/7/EU"
      },
      "source": "Directive 2011/7/EU, read at eur-lex (LEGISSUM mi0074)",
      "sources": {
        "fr": "Directive 2011/7/UE, lue sur eur-lex (LEGISSUM mi0074)",
        "de": "Richtlinie 2011/7/EU, gelesen bei eur-lex (LEGISSUM mi0074)"
      },
      "status": "official"
    },
    "consumer_first_day": {
      "text": "Default interest runs from the day after the due date.",
      "texts": {
        "fr": "Les intérêts moratoires courent dès le lendemain de l’échéance.",
        "de": "Verzugszinsen laufen ab dem Tag nach der Fälligkeit."
      },
      "reference": "BW 6:119",
      "references": {
        "fr": "Art. 6:119 BW",
        "de": "Art. 6:119 BW"
      },
      "source": "BW 6:119, quoted at viajuridica.nl; kerckhoffsadvocaten.nl",
      "sources": {
        "fr": "BW 6:119, cité sur viajuridica.nl ; kerckhoffsadvocaten.nl",
        "de": "BW 6:119, zitiert bei viajuridica.nl; kerckhoffsadvocaten.nl"
      },
      "status": "secondary"
    },
    "day_count": {
      "text": "Amount × rate × days / 365; two versions of one tool differ on 366 in a year of compounding that holds 29 February.",
      "texts": {
        "fr": "Montant × taux × jours / 365 ; deux versions d’un même outil divergent sur 366 dans une année de capitalisation qui contient un 29 février.",
        "de": "Betrag × Zinssatz × Tage / 365; zwei Fassungen eines Rechners sind sich uneins über 366 in einem Zinseszinsjahr, das einen 29. Februar enthält."
      },
      "source": "one published calculator",
      "sources": {
        "fr": "un calculateur publié",
        "de": "ein veröffentlichter Rechner"
      },
      "status": "convention"
    },
    "rounding": {
      "text": "No text fixes the rounding of interest. It is rounded once, to the nearest minor unit, on the exact sum: nearly all published worked cases agree with that.",
      "texts": {
        "fr": "Aucun texte ne fixe l’arrondi des intérêts. Ils sont arrondis une seule fois, au plus près, à la plus petite unité de la monnaie, sur la somme exacte : presque tous les exemples chiffrés publiés concordent.",
        "de": "Keine Vorschrift regelt die Rundung der Zinsen. Gerundet wird nur einmal, auf die nächste kleinste Währungseinheit, an der genauen Summe: fast alle veröffentlichten Rechenbeispiele stimmen damit überein."
      },
      "source": "59 worked cases of official pages, chambers, law firms and tools, recomputed",
      "sources": {
        "fr": "59 exemples chiffrés de pages officielles, de chambres, de cabinets et d’outils, recalculés",
        "de": "59 nachgerechnete Beispiele von amtlichen Seiten, Kammern, Kanzleien und Rechnern"
      },
      "status": "convention"
    },
    "compounding": {
      "text": "After each full year the amount on which interest is counted is increased by the interest due for that year.",
      "texts": {
        "fr": "Après chaque année entière, le montant qui porte intérêt est augmenté des intérêts dus pour cette année.",
        "de": "Nach jedem vollen Jahr erhöht sich der zu verzinsende Betrag um die für dieses Jahr geschuldeten Zinsen."
      },
      "reference": "BW 6:119 (2) and 6:119a",
      "references": {
        "fr": "Art. 6:119 al. 2 et 6:119a BW",
        "de": "Art. 6:119 Abs. 2 und 6:119a BW"
      },
      "source": "BW 6:119 II, quoted at viajuridica.nl; 6:119a III, quoted at wetboekplus.nl; debloggendeadvocaat.nl, 9 July 2023",
      "sources": {
        "fr": "BW 6:119 II, cité sur viajuridica.nl ; 6:119a III, cité sur wetboekplus.nl ; debloggendeadvocaat.nl, 9 juillet 2023",
        "de": "BW 6:119 II, zitiert bei viajuridica.nl; 6:119a III, zitiert bei wetboekplus.nl; debloggendeadvocaat.nl, 9. Juli 2023"
      },
      "status": "secondary"
    },
    "compensation": {
      "text": "Extrajudicial costs by scale: 15 % of the first 2,500, 10 % of the next 2,500, 5 % of the next 5,000, 1 % of the next 190,000, 0.5 % above; at least EUR 40, at most EUR 6,775. Between businesses it applies unless agreed otherwise.",
      "texts": {
        "fr": "Frais extrajudiciaires selon barème : 15 % des premiers 2 500, 10 % des 2 500 suivants, 5 % des 5 000 suivants, 1 % des 190 000 suivants, 0,5 % au-delà ; au moins 40 €, au plus 6 775 €. Entre entreprises, il s’applique sauf accord contraire.",
        "de": "Außergerichtliche Kosten nach Staffel: 15 % der ersten 2.500, 10 % der nächsten 2.500, 5 % der nächsten 5.000, 1 % der nächsten 190.000, 0,5 % darüber; mindestens 40 €, höchstens 6.775 €. Zwischen Unternehmen gilt sie, wenn nichts anderes vereinbart ist."
      },
      "source": "incassojuristen24.nl; gdwhaenen.nl",
      "sources": {
        "fr": "incassojuristen24.nl ; gdwhaenen.nl",
        "de": "incassojuristen24.nl; gdwhaenen.nl"
      },
      "status": "secondary",
      "from": "2012-07-01"
    },
    "consumer_letter": {
      "text": "From a consumer the scale is due only after one correct letter that gives 14 days to pay.",
      "texts": {
        "fr": "Un consommateur ne doit le barème qu’après une lettre régulière qui lui laisse 14 jours pour payer.",
        "de": "Von einem Verbraucher ist die Staffel erst nach einem ordnungsgemäßen Schreiben geschuldet, das 14 Tage zur Zahlung lässt."
      },
      "source": "lawandmore.nl (2025)",
      "sources": {
        "fr": "lawandmore.nl (2025)",
        "de": "lawandmore.nl (2025)"
      },
      "status": "unverified",
      "from": "2012-07-01"
    },
    "fourteen_day_letter": {
      "text": "A consumer owes collection costs only after a free reminder, once payment is late, that gives 14 days from the day after it was received.",
      "texts": {
        "fr": "Un consommateur ne doit de frais de recouvrement qu’après un rappel gratuit, adressé une fois le paiement en retard, qui laisse 14 jours à compter du lendemain de sa réception.",
        "de": "Ein Verbraucher schuldet Beitreibungskosten erst nach einer kostenlosen Mahnung nach Verzugseintritt, die ab dem Tag nach ihrem Empfang 14 Tage lässt."
      },
      "reference": "BW 6:96 (6)",
      "references": {"fr": "BW 6:96, paragraphe 6", "de": "BW 6:96, Absatz 6"},
      "source": "BW 6:96 (6), quoted by the Advocate General at the Hoge Raad, 2016:938, uitspraken.rechtspraak.nl; Hoge Raad, 25 November 2016, 2016:2704, hr-center.nl and digitrage.nl",
      "sources": {
        "fr": "BW 6:96, paragraphe 6, cité par l’avocat général près le Hoge Raad, 2016:938, uitspraken.rechtspraak.nl ; Hoge Raad, 25 novembre 2016, 2016:2704, hr-center.nl et digitrage.nl",
        "de": "BW 6:96, Absatz 6, zitiert vom Generalanwalt beim Hoge Raad, 2016:938, uitspraken.rechtspraak.nl; Hoge Raad, 25. November 2016, 2016:2704, hr-center.nl und digitrage.nl"
      },
      "status": "secondary",
      "from": "2012-07-01"
    },
    "imputation": {
      "text": "A payment goes to costs, then to interest, then to principal.",
      "texts": {
        "fr": "Un paiement s’impute sur les frais, puis sur les intérêts, puis sur le principal.",
        "de": "Eine Zahlung wird auf die Kosten, dann auf die Zinsen, dann auf die Hauptforderung angerechnet."
      },
      "reference": "BW 6:44",
      "references": {
        "fr": "Art. 6:44 BW",
        "de": "Art. 6:44 BW"
      },
      "source": "BW 6:44, one published calculator",
      "sources": {
        "fr": "BW 6:44, un calculateur publié",
        "de": "BW 6:44, ein veröffentlichter Rechner"
      },
      "status": "unverified"
    },
    "limitation": {
      "text": "5 years.",
      "texts": {
        "fr": "5 ans.",
        "de": "5 Jahre."
      },
      "source": "from memory",
      "sources": {
        "fr": "de mémoire",
        "de": "aus dem Gedächtnis"
      },
      "status": "memory"
    },
    "terms": {
      "text": "30 days where nothing is agreed; 60 at most; a large firm owes a smaller one within 30 days since 1 July 2022.",
      "texts": {
        "fr": "30 jours à défaut d’accord ; 60 au plus ; une grande entreprise doit payer une plus petite dans les 30 jours depuis le 1er juillet 2022.",
        "de": "30 Tage, wenn nichts vereinbart ist; höchstens 60; ein großes Unternehmen muss ein kleineres seit dem 1. Juli 2022 binnen 30 Tagen bezahlen."
      },
      "source": "taxlive.nl",
      "sources": {
        "fr": "taxlive.nl",
        "de": "taxlive.nl"
      },
      "status": "unverified"
    },
    "interruptions": {
      "text": "A court claim, a written notice in which the creditor keeps its right, or an acknowledgement interrupts limitation.",
      "texts": {
        "fr": "Une action en justice, une mise en demeure écrite qui réserve le droit du créancier, ou une reconnaissance interrompt la prescription.",
        "de": "Eine Klage, eine schriftliche Mahnung, mit der sich der Gläubiger sein Recht vorbehält, oder eine Anerkennung unterbricht die Verjährung."
      },
      "reference": "BW 3:316 to 3:319",
      "references": {
        "fr": "Art. 3:316 à 3:319 BW",
        "de": "Art. 3:316 bis 3:319 BW"
      },
      "source": "from memory",
      "sources": {
        "fr": "de mémoire",
        "de": "aus dem Gedächtnis"
      },
      "status": "memory"
    }
  }
}
'),
	(16, 1, '5996e24ba7ce202573790257a5248d28263227aa712e63c64a1c9565608ed63b', '{
  "$schema": "../schema/calendar.schema.json",
  "kind": "calendar",
  "format": 1,
  "name": "PT",
  "titles": {"en": "Portugal", "fr": "Portugal", "de": "Portugal"},
  "source": "python-holidays 0.109, public holidays of the whole country",
  "generated_on": "2026-11-28",
  "first_year": 2015,
  "last_year": 2040,
  "holidays": [
    "2015-01-01", "2015-04-03", "2015-04-05", "2015-04-25", "2015-05-01", "2015-06-10", "2015-08-15", "2015-12-08", "2015-12-25",
    "2016-01-01", "2016-03-25", "2016-03-27", "2016-04-25", "2016-05-01", "2016-05-26", "2016-06-10", "2016-08-15", "2016-10-05", "2016-11-01", "2016-12-01", "2016-12-08", "2016-12-25",
    "2017-01-01", "2017-04-14", "2017-04-16", "2017-04-25", "2017-05-01", "2017-06-10", "2017-06-15", "2017-08-15", "2017-10-05", "2017-11-01", "2017-12-01", "2017-12-08", "2017-12-25",
    "2018-01-01", "2018-03-30", "2018-04-01", "2018-04-25", "2018-05-01", "2018-05-31", "2018-06-10", "2018-08-15", "2018-10-05", "2018-11-01", "2018-12-01", "2018-12-08", "2018-12-25",
    "2019-01-01", "2019-04-19", "2019-04-21", "2019-04-25", "2019-05-01", "2019-06-10", "2019-06-20", "2019-08-15", "2019-10-05", "2019-11-01", "2019-12-01", "2019-12-08", "2019-12-25",
    "2020-01-01", "2020-04-10", "2020-04-12", "2020-04-25", "2020-05-01", "2020-06-10", "2020-06-11", "2020-08-15", "2020-10-05", "2020-11-01", "2020-12-01", "2020-12-08", "2020-12-25",
    "2021-01-01", "2021-04-02", "2021-04-04", "2021-04-25", "2021-05-01", "2021-06-03", "2021-06-10", "2021-08-15", "2021-10-05", "2021-11-01", "2021-12-01", "2021-12-08", "2021-12-25",
    "2022-01-01", "2022-04-15", "2022-04-17", "2022-04-25", "2022-05-01", "2022-06-10", "2022-06-16", "2022-08-15", "2022-10-05", "2022-11-01", "2022-12-01", "2022-12-08", "2022-12-25",
    "2023-01-01", "2023-04-07", "2023-04-09", "2023-04-25", "2023-05-01", "2023-06-08", "2023-06-10", "2023-08-15", "2023-10-05", "2023-11-01", "2023-12-01", "2023-12-08", "2023-12-25",
    "2024-01-01", "2024-03-29", "2024-03-31", "2024-04-25", "2024-05-01", "2024-05-30", "2024-06-10", "2024-08-15", "2024-10-05", "2024-11-01", "2024-12-01", "2024-12-08", "2024-12-25",
    "2025-01-01", "2025-04-18", "2025-04-20", "2025-04-25", "2025-05-01", "2025-06-10", "2025-06-19", "2025-08-15", "2025-10-05", "2025-11-01", "2025-12-01", "2025-12-08", "2025-12-25",
    "2026-01-01", "2026-04-03", "2026-04-05", "2026-04-25", "2026-05-01", "2026-06-04", "2026-06-10", "2026-08-15", "2026-10-05", "2026-11-01", "2026-12-01", "2026-12-08", "2026-12-25",
    "2027-01-01", "2027-03-26", "2027-03-28", "2027-04-25", "2027-05-01", "2027-05-27", "2027-06-10", "2027-08-15", "2027-10-05", "2027-11-01", "2027-12-01", "2027-12-08", "2027-12-25",
    "2028-01-01", "2028-04-14", "2028-04-16", "2028-04-25", "2028-05-01", "2028-06-10", "2028-06-15", "2028-08-15", "2028-10-05", "2028-11-01", "2028-12-01", "2028-12-08", "2028-12-25",
    "2029-01-01", "2029-03-30", "2029-04-01", "2029-04-25", "2029-05-01", "2029-05-31", "2029-06-10", "2029-08-15", "2029-10-05", "2029-11-01", "2029-12-01", "2029-12-08", "2029-12-25",
    "2030-01-01", "2030-04-19", "2030-04-21", "2030-04-25", "2030-05-01", "2030-06-10", "2030-06-20", "2030-08-15", "2030-10-05", "2030-11-01", "2030-12-01", "2030-12-08", "2030-12-25",
    "2031-01-01", "2031-04-11", "2031-04-13", "2031-04-25", "2031-05-01", "2031-06-10", "2031-06-12", "2031-08-15", "2031-10-05", "2031-11-01", "2031-12-01", "2031-12-08", "2031-12-25",
    "2032-01-01", "2032-03-26", "2032-03-28", "2032-04-25", "2032-05-01", "2032-05-27", "2032-06-10", "2032-08-15", "2032-10-05", "2032-11-01", "2032-12-01", "2032-12-08", "2032-12-25",
    "2033-01-01", "2033-04-15", "2033-04-17", "2033-04-25", "2033-05-01", "2033-06-10", "2033-06-16", "2033-08-15", "2033-10-05", "2033-11-01", "2033-12-01", "2033-12-08", "2033-12-25",
    "2034-01-01", "2034-04-07", "2034-04-09", "2034-04-25", "2034-05-01", "2034-06-08", "2034-06-10", "2034-08-15", "2034-10-05", "2034-11-01", "2034-12-01", "2034-12-08", "2034-12-25",
    "2035-01-01", "2035-03-23", "2035-03-25", "2035-04-25", "2035-05-01", "2035-05-24", "2035-06-10", "2035-08-15", "2035-10-05", "2035-11-01", "2035-12-01", "2035-12-08", "2035-12-25",
    "2036-01-01", "2036-04-11", "2036-04-13", "2036-04-25", "2036-05-01", "2036-06-10", "2036-06-12", "2036-08-15", "2036-10-05", "2036-11-01", "2036-12-01", "2036-12-08", "2036-12-25",
    "2037-01-01", "2037-04-03", "2037-04-05", "2037-04-25", "2037-05-01", "2037-06-04", "2037-06-10", "2037-08-15", "2037-10-05", "2037-11-01", "2037-12-01", "2037-12-08", "2037-12-25",
    "2038-01-01", "2038-04-23", "2038-04-25", "2038-05-01", "2038-06-10", "2038-06-24", "2038-08-15", "2038-10-05", "2038-11-01", "2038-12-01", "2038-12-08", "2038-12-25",
    "2039-01-01", "2039-04-08", "2039-04-10", "2039-04-25", "2039-05-01", "2039-06-09", "2039-06-10", "2039-08-15", "2039-10-05", "2039-11-01", "2039-12-01", "2039-12-08", "2039-12-25",
    "2040-01-01", "2040-03-30", "2040-04-01", "2040-04-25", "2040-05-01", "2040-05-31", "2040-06-10", "2040-08-15", "2040-10-05", "2040-11-01", "2040-12-01", "2040-12-08", "2040-12-25"
  ]
}
'),
	(17, 1, '5ae390fb98e602d6adbab97b7cac3dd68fb7eab66f3382d18dcacffaab13856d', '{
  "$schema": "../schema/calendar.schema.json",
  "kind": "calendar",
  "format": 1,
  "name": "FR",
  "titles": {"en": "France", "fr": "France", "de": "Frankreich"},
  "source": "python-holidays 0.109, public holidays of the whole country",
  "generated_on": "2026-11-28",
  "first_year": 2015,
  "last_year": 2040,
  "holidays": [
    "2015-01-01", "2015-04-06", "2015-05-01", "2015-05-08", "2015-05-14", "2015-05-25", "2015-07-14", "2015-08-15", "2015-11-01", "2015-11-11", "2015-12-25",
    "2016-01-01", "2016-03-28", "2016-05-01", "2016-05-05", "2016-05-08", "2016-05-16", "2016-07-14", "2016-08-15", "2016-11-01", "2016-11-11", "2016-12-25",
    "2017-01-01", "2017-04-17", "2017-05-01", "2017-05-08", "2017-05-25", "2017-06-05", "2017-07-14", "2017-08-15", "2017-11-01", "2017-11-11", "2017-12-25",
    "2018-01-01", "2018-04-02", "2018-05-01", "2018-05-08", "2018-05-10", "2018-05-21", "2018-07-14", "2018-08-15", "2018-11-01", "2018-11-11", "2018-12-25",
    "2019-01-01", "2019-04-22", "2019-05-01", "2019-05-08", "2019-05-30", "2019-06-10", "2019-07-14", "2019-08-15", "2019-11-01", "2019-11-11", "2019-12-25",
    "2020-01-01", "2020-04-13", "2020-05-01", "2020-05-08", "2020-05-21", "2020-06-01", "2020-07-14", "2020-08-15", "2020-11-01", "2020-11-11", "2020-12-25",
    "2021-01-01", "2021-04-05", "2021-05-01", "2021-05-08", "2021-05-13", "2021-05-24", "2021-07-14", "2021-08-15", "2021-11-01", "2021-11-11", "2021-12-25",
    "2022-01-01", "2022-04-18", "2022-05-01", "2022-05-08", "2022-05-26", "2022-06-06", "2022-07-14", "2022-08-15", "2022-11-01", "2022-11-11", "2022-12-25",
    "2023-01-01", "2023-04-10", "2023-05-01", "2023-05-08", "2023-05-18", "2023-05-29", "2023-07-14", "2023-08-15", "2023-11-01", "2023-11-11", "2023-12-25",
    "2024-01-01", "2024-04-01", "2024-05-01", "2024-05-08", "2024-05-09", "2024-05-20", "2024-07-14", "2024-08-15", "2024-11-01", "2024-11-11", "2024-12-25",
    "2025-01-01", "2025-04-21", "2025-05-01", "2025-05-08", "2025-05-29", "2025-06-09", "2025-07-14", "2025-08-15", "2025-11-01", "2025-11-11", "2025-12-25",
    "2026-01-01", "2026-04-06", "2026-05-01", "2026-05-08", "2026-05-14", "2026-05-25", "2026-07-14", "2026-08-15", "2026-11-01", "2026-11-11", "2026-12-25",
    "2027-01-01", "2027-03-29", "2027-05-01", "2027-05-06", "2027-05-08", "2027-05-17", "2027-07-14", "2027-08-15", "2027-11-01", "2027-11-11", "2027-12-25",
    "2028-01-01", "2028-04-17", "2028-05-01", "2028-05-08", "2028-05-25", "2028-06-05", "2028-07-14", "2028-08-15", "2028-11-01", "2028-11-11", "2028-12-25",
    "2029-01-01", "2029-04-02", "2029-05-01", "2029-05-08", "2029-05-10", "2029-05-21", "2029-07-14", "2029-08-15", "2029-11-01", "2029-11-11", "2029-12-25",
    "2030-01-01", "2030-04-22", "2030-05-01", "2030-05-08", "2030-05-30", "2030-06-10", "2030-07-14", "2030-08-15", "2030-11-01", "2030-11-11", "2030-12-25",
    "2031-01-01", "2031-04-14", "2031-05-01", "2031-05-08", "2031-05-22", "2031-06-02", "2031-07-14", "2031-08-15", "2031-11-01", "2031-11-11", "2031-12-25",
    "2032-01-01", "2032-03-29", "2032-05-01", "2032-05-06", "2032-05-08", "2032-05-17", "2032-07-14", "2032-08-15", "2032-11-01", "2032-11-11", "2032-12-25",
    "2033-01-01", "2033-04-18", "2033-05-01", "2033-05-08", "2033-05-26", "2033-06-06", "2033-07-14", "2033-08-15", "2033-11-01", "2033-11-11", "2033-12-25",
    "2034-01-01", "2034-04-10", "2034-05-01", "2034-05-08", "2034-05-18", "2034-05-29", "2034-07-14", "2034-08-15", "2034-11-01", "2034-11-11", "2034-12-25",
    "2035-01-01", "2035-03-26", "2035-05-01", "2035-05-03", "2035-05-08", "2035-05-14", "2035-07-14", "2035-08-15", "2035-11-01", "2035-11-11", "2035-12-25",
    "2036-01-01", "2036-04-14", "2036-05-01", "2036-05-08", "2036-05-22", "2036-06-02", "2036-07-14", "2036-08-15", "2036-11-01", "2036-11-11", "2036-12-25",
    "2037-01-01", "2037-04-06", "2037-05-01", "2037-05-08", "2037-05-14", "2037-05-25", "2037-07-14", "2037-08-15", "2037-11-01", "2037-11-11", "2037-12-25",
    "2038-01-01", "2038-04-26", "2038-05-01", "2038-05-08", "2038-06-03", "2038-06-14", "2038-07-14", "2038-08-15", "2038-11-01", "2038-11-11", "2038-12-25",
    "2039-01-01", "2039-04-11", "2039-05-01", "2039-05-08", "2039-05-19", "2039-05-30", "2039-07-14", "2039-08-15", "2039-11-01", "2039-11-11", "2039-12-25",
    "2040-01-01", "2040-04-02", "2040-05-01", "2040-05-08", "2040-05-10", "2040-05-21", "2040-07-14", "2040-08-15", "2040-11-01", "2040-11-11", "2040-12-25"
  ]
}
'),
	(18, 1, '5bf573b6d186fd26a74cd7c92246b49cb6b688344f25ca26e3b0b6e480de4415', '{
  "$schema": "../schema/jurisdiction.schema.json",
  "kind": "jurisdiction",
  "format": 1,
  "code": "DE",
  "title": "Germany",
  "titles": {"fr": "Allemagne", "de": "Deutschland"},
  "relations": {
    "b2b": {
      "rate": [
        {"series": "de-basiszinssatz", "anchor": "half_year", "margin_points": "8.00", "fact": "rate_8"},
        {"series": "de-basiszinssatz", "anchor": "half_year", "margin_points": "9.00", "fact": "rate_9"}
      ],
      "first_day": {"counts": "day_after_due", "fact": "first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "compensation": {"currency": "EUR", "amount": "40.00", "scope": "invoice", "fact": "compensation"}
    },
    "public": {
      "rate": [
        {"series": "de-basiszinssatz", "anchor": "half_year", "margin_points": "8.00", "fact": "rate_8"},
        {"series": "de-basiszinssatz", "anchor": "half_year", "margin_points": "9.00", "fact": "rate_9"}
      ],
      "first_day": {"counts": "day_after_due", "fact": "first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "compensation": {"currency": "EUR", "amount": "40.00", "scope": "invoice", "fact": "compensation"}
    },
    "consumer": {
      "rate": {"series": "de-basiszinssatz", "anchor": "half_year", "margin_points": "5.00", "fact": "rate_consumer"},
      "first_day": {"counts": "day_after_due", "fact": "first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "compensation": {"none_because": "The debtor is a consumer.", "texts": {"fr": "Le débiteur est un consommateur.", "de": "Der Schuldner ist Verbraucher."}, "fact": "no_compensation"},
      "costs": {"not_available_because": "The reminder that puts a consumer in default is free, and of later ones only actual material and postage; the amounts stand in single rulings, and none of them is a rule here.", "texts": {"fr": "La relance qui met un consommateur en demeure est gratuite, et les suivantes ne coûtent que le matériel et le port réels ; les montants viennent de décisions isolées, dont aucune n’est une règle ici.", "de": "Die Mahnung, die einen Verbraucher in Verzug setzt, ist kostenlos, und für weitere dürfen nur tatsächliche Material- und Portokosten verlangt werden; die Beträge stehen in einzelnen Urteilen, von denen hier keines als Regel gilt."}}
    },
    "unknown": {"not_available_because": "It is not known whether this customer is a business; until someone says, it is treated as a consumer.", "texts": {"fr": "On ne sait pas si ce client est une entreprise ; tant que personne ne le dit, il est traité comme un consommateur.", "de": "Es ist nicht bekannt, ob dieser Kunde ein Unternehmen ist; bis es jemand angibt, wird er wie ein Verbraucher behandelt."}}
  },
  "imputation": {
    "order": ["costs", "interest", "principal"],
    "fact": "imputation"
  },
  "insolvency": {
    "not_available_because": "No source on interest after the opening of insolvency proceedings has been read for this country; interest is stopped, so that no claim is overstated.",
    "texts": {"fr": "Aucune source sur les intérêts après l’ouverture d’une procédure collective n’a été lue pour ce pays ; les intérêts s’arrêtent, pour qu’aucune créance ne soit surévaluée.", "de": "Zu Zinsen nach Eröffnung eines Insolvenzverfahrens wurde für dieses Land keine Quelle gelesen; die Zinsen enden, damit keine Forderung zu hoch angesetzt wird."}
  },
  "limitation": {
    "periods": [{"code": "general", "relations": ["b2b", "public", "consumer", "unknown"], "years": 3, "from": "end_of_year", "fact": "limitation"}],
    "events": [
      {"code": "acknowledgement", "interrupts": true, "fact": "interruptions"},
      {"code": "enforcement", "interrupts": true, "fact": "interruptions"},
      {"code": "formal_notice", "interrupts": false, "fact": "notice_no_interruption"}
    ]
  },
  "payment_terms": {
    "rules": [
      {"code": "default", "relations": ["b2b", "public", "consumer"], "unless_agreed": true, "days": 30, "from": "invoice_receipt", "fact": "terms"},
      {"code": "agreed", "relations": ["b2b"], "days": 60, "from": "invoice_receipt", "fact": "terms"}
    ]
  },
  "vat": {
    "not_available_because": "No source on the VAT treatment of interest and compensation has been read for this country.",
    "texts": {"fr": "Aucune source sur le régime de TVA des intérêts et de l’indemnité n’a été lue pour ce pays.", "de": "Zur umsatzsteuerlichen Behandlung von Zinsen und Pauschale wurde für dieses Land keine Quelle gelesen."}
  },
  "capitalisation": {
    "allowed": "never",
    "fact": "capitalisation"
  },
  "formal_notice": {
    "fact": "formal_notice"
  },
  "fines": {
    "not_available_because": "No source on fines for late payment has been read for this country.",
    "texts": {"fr": "Aucune source sur les amendes pour retard de paiement n’a été lue pour ce pays.", "de": "Zu Bußgeldern wegen Zahlungsverzugs wurde für dieses Land keine Quelle gelesen."}
  },
  "facts": {
    "rate_8": {
      "text": "Where no consumer takes part: Basiszinssatz plus 8 points, for claims from contracts made before 29 July 2014.",
      "texts": {
        "fr": "Sans participation d’un consommateur : taux de base (Basiszinssatz) majoré de 8 points, pour les créances nées de contrats conclus avant le 29 juillet 2014.",
        "de": "Ohne Beteiligung eines Verbrauchers: Basiszinssatz plus 8 Prozentpunkte, für Forderungen aus Verträgen, die vor dem 29. Juli 2014 geschlossen wurden."
      },
      "reference": "BGB 288",
      "references": {
        "fr": "§ 288 BGB",
        "de": "§ 288 BGB"
      },
      "source": "BGB 288; the dates from memory",
      "sources": {
        "fr": "BGB 288 ; les dates de mémoire",
        "de": "BGB 288; die Daten aus dem Gedächtnis"
      },
      "status": "memory",
      "from": "2002-01-01",
      "until": "2014-07-28"
    },
    "rate_9": {
      "text": "Where no consumer takes part: Basiszinssatz plus 9 points, for claims from contracts made after 28 July 2014; each half-year has its own. An older contract keeps 8 points: give its rate.",
      "texts": {
        "fr": "Sans participation d’un consommateur : taux de base (Basiszinssatz) majoré de 9 points, pour les créances nées de contrats conclus après le 28 juillet 2014 ; chaque semestre a le sien. Un contrat plus ancien garde 8 points : indiquer son taux.",
        "de": "Ohne Beteiligung eines Verbrauchers: Basiszinssatz plus 9 Prozentpunkte, für Forderungen aus Verträgen, die nach dem 28. Juli 2014 geschlossen wurden; jedes Halbjahr hat seinen eigenen Satz. Ein älterer Vertrag behält 8 Prozentpunkte: seinen Zinssatz angeben."
      },
      "reference": "BGB § 288 (2) and § 247",
      "references": {
        "fr": "§ 288 al. 2 et § 247 BGB",
        "de": "§ 288 Abs. 2 und § 247 BGB"
      },
      "source": "BGB 288 II, quoted at haufe.de and paragraphen.online; 247, explained at haufe.de (Prütting/Wegen/Weinreich)",
      "sources": {
        "fr": "BGB 288 II, cité sur haufe.de et paragraphen.online ; 247, expliqué sur haufe.de (Prütting/Wegen/Weinreich)",
        "de": "BGB 288 II, zitiert bei haufe.de und paragraphen.online; 247, erläutert bei haufe.de (Prütting/Wegen/Weinreich)"
      },
      "status": "secondary",
      "from": "2014-07-29"
    },
    "rate_consumer": {
      "text": "Where a consumer takes part: Basiszinssatz plus 5 points; each half-year has its own.",
      "texts": {
        "fr": "Avec participation d’un consommateur : taux de base (Basiszinssatz) majoré de 5 points ; chaque semestre a le sien.",
        "de": "Mit Beteiligung eines Verbrauchers: Basiszinssatz plus 5 Prozentpunkte; jedes Halbjahr hat seinen eigenen Satz."
      },
      "reference": "BGB § 288 (1) and § 247",
      "references": {
        "fr": "§ 288 al. 1 et § 247 BGB",
        "de": "§ 288 Abs. 1 und § 247 BGB"
      },
      "source": "BGB 288 I, quoted at haufe.de and paragraphen.online; 247, explained at haufe.de (Prütting/Wegen/Weinreich)",
      "sources": {
        "fr": "BGB 288 I, cité sur haufe.de et paragraphen.online ; 247, expliqué sur haufe.de (Prütting/Wegen/Weinreich)",
        "de": "BGB 288 I, zitiert bei haufe.de und paragraphen.online; 247, erläutert bei haufe.de (Prütting/Wegen/Weinreich)"
      },
      "status": "secondary",
      "from": "2002-01-01"
    },
    "first_day": {
      "text": "Default begins without reminder where the due date is a date of the calendar, and at the latest 30 days after due date and invoice; a consumer only if the invoice says so. The day of the event is not counted.",
      "texts": {
        "fr": "Le débiteur est en demeure sans rappel quand l’échéance est une date du calendrier, et au plus tard 30 jours après l’échéance et la facture ; un consommateur seulement si la facture le dit. Le jour de l’événement n’est pas compté.",
        "de": "Verzug tritt ohne Mahnung ein, wenn die Leistungszeit nach dem Kalender bestimmt ist, und spätestens 30 Tage nach Fälligkeit und Rechnung; bei einem Verbraucher nur, wenn die Rechnung darauf hinweist. Der Tag des Ereignisses zählt nicht mit."
      },
      "reference": "BGB § 286 and § 187",
      "references": {
        "fr": "§§ 286 et 187 BGB",
        "de": "§§ 286 und 187 BGB"
      },
      "source": "BGB 286, quoted at godoku.de and explained at inkasso.ag; 187, a copy of the federal statutes of March 2022",
      "sources": {
        "fr": "BGB 286, cité sur godoku.de et expliqué sur inkasso.ag ; 187, une copie des lois fédérales de mars 2022",
        "de": "BGB 286, zitiert bei godoku.de und erläutert bei inkasso.ag; 187, eine Kopie der Bundesgesetze vom März 2022"
      },
      "status": "unverified"
    },
    "day_count": {
      "text": "No statute and no ruling fix the year base; actual/365 is computed, actual/actual is common practice and can be asked for.",
      "texts": {
        "fr": "Ni la loi ni la jurisprudence ne fixent la base annuelle ; le calcul se fait en exact/365, l’exact/exact est d’usage courant et peut être demandé.",
        "de": "Weder Gesetz noch Rechtsprechung legen die Jahresbasis fest; gerechnet wird taggenau/365, taggenau/taggenau ist gängige Praxis und kann verlangt werden."
      },
      "source": "a note that quotes the Bundesbank, Creditreform and Lexware",
      "sources": {
        "fr": "une note qui cite la Bundesbank, Creditreform et Lexware",
        "de": "eine Notiz, die Bundesbank, Creditreform und Lexware zitiert"
      },
      "status": "convention"
    },
    "rounding": {
      "text": "No text fixes the rounding of interest. It is rounded once, to the nearest minor unit, on the exact sum: nearly all published worked cases agree with that.",
      "texts": {
        "fr": "Aucun texte ne fixe l’arrondi des intérêts. Ils sont arrondis une seule fois, au plus près, à la plus petite unité de la monnaie, sur la somme exacte : presque tous les exemples chiffrés publiés concordent.",
        "de": "Keine Vorschrift regelt die Rundung der Zinsen. Gerundet wird nur einmal, auf die nächste kleinste Währungseinheit, an der genauen Summe: fast alle veröffentlichten Rechenbeispiele stimmen damit überein."
      },
      "source": "59 worked cases of official pages, chambers, law firms and tools, recomputed",
      "sources": {
        "fr": "59 exemples chiffrés de pages officielles, de chambres, de cabinets et d’outils, recalculés",
        "de": "59 nachgerechnete Beispiele von amtlichen Seiten, Kammern, Kanzleien und Rechnern"
      },
      "status": "convention"
    },
    "compensation": {
      "text": "EUR 40 if the debtor is not a consumer; set off against the costs of legal pursuit.",
      "texts": {
        "fr": "Indemnité forfaitaire de 40 € si le débiteur n’est pas un consommateur ; elle s’impute sur les frais de poursuite.",
        "de": "Pauschale von 40 €, wenn der Schuldner kein Verbraucher ist; sie wird auf die Kosten der Rechtsverfolgung angerechnet."
      },
      "reference": "BGB § 288 (5)",
      "references": {
        "fr": "§ 288 al. 5 BGB",
        "de": "§ 288 Abs. 5 BGB"
      },
      "source": "BGB 288 V, quoted at haufe.de; a copy of the federal statutes of March 2022",
      "sources": {
        "fr": "BGB 288 V, cité sur haufe.de ; une copie des lois fédérales de mars 2022",
        "de": "BGB 288 V, zitiert bei haufe.de; eine Kopie der Bundesgesetze vom März 2022"
      },
      "status": "unverified",
      "from": "2014-07-29"
    },
    "no_compensation": {
      "text": "No EUR 40 from a consumer.",
      "texts": {
        "fr": "Un consommateur ne doit pas les 40 €.",
        "de": "Ein Verbraucher schuldet die 40 € nicht."
      },
      "reference": "BGB § 288 (5)",
      "references": {
        "fr": "§ 288 al. 5 BGB",
        "de": "§ 288 Abs. 5 BGB"
      },
      "source": "BGB 288 V, quoted at haufe.de; a copy of the federal statutes of March 2022",
      "sources": {
        "fr": "BGB 288 V, cité sur haufe.de ; une copie des lois fédérales de mars 2022",
        "de": "BGB 288 V, zitiert bei haufe.de; eine Kopie der Bundesgesetze vom März 2022"
      },
      "status": "unverified"
    },
    "imputation": {
      "text": "A part payment goes first to costs, then to interest, then to principal.",
      "texts": {
        "fr": "Un paiement partiel s’impute d’abord sur les frais, puis sur les intérêts, puis sur le principal.",
        "de": "Eine Teilzahlung wird zuerst auf die Kosten, dann auf die Zinsen, dann auf die Hauptforderung angerechnet."
      },
      "reference": "BGB § 367",
      "references": {
        "fr": "§ 367 BGB",
        "de": "§ 367 BGB"
      },
      "source": "BGB 367, quoted at haufe.de and juraforum.de",
      "sources": {
        "fr": "BGB 367, cité sur haufe.de et juraforum.de",
        "de": "BGB 367, zitiert bei haufe.de und juraforum.de"
      },
      "status": "secondary"
    },
    "capitalisation": {
      "text": "Interest on default interest is not due.",
      "texts": {
        "fr": "Les intérêts moratoires ne portent pas intérêt.",
        "de": "Verzugszinsen sind nicht zu verzinsen."
      },
      "reference": "BGB § 289",
      "references": {
        "fr": "§ 289 BGB",
        "de": "§ 289 BGB"
      },
      "source": "BGB 289, quoted at gesetze.legal; a copy of the federal statutes of March 2022",
      "sources": {
        "fr": "BGB 289, cité sur gesetze.legal ; une copie des lois fédérales de mars 2022",
        "de": "BGB 289, zitiert bei gesetze.legal; eine Kopie der Bundesgesetze vom März 2022"
      },
      "status": "unverified"
    },
    "limitation": {
      "text": "3 years from the end of the year in which the claim arose.",
      "texts": {
        "fr": "3 ans à compter de la fin de l’année où la créance est née.",
        "de": "3 Jahre ab dem Schluss des Jahres, in dem der Anspruch entstanden ist."
      },
      "reference": "BGB § 195 and § 199",
      "references": {
        "fr": "§§ 195 et 199 BGB",
        "de": "§§ 195 und 199 BGB"
      },
      "source": "BGB 195 and 199, explained at rechtslupe.de; a copy of the federal statutes of March 2022",
      "sources": {
        "fr": "BGB 195 et 199, expliqué sur rechtslupe.de ; une copie des lois fédérales de mars 2022",
        "de": "BGB 195 und 199, erläutert bei rechtslupe.de; eine Kopie der Bundesgesetze vom März 2022"
      },
      "status": "unverified"
    },
    "terms": {
      "text": "Default at the latest 30 days after due date and invoice; at most 60 days may be agreed.",
      "texts": {
        "fr": "Demeure au plus tard 30 jours après l’échéance et la facture ; 60 jours au plus peuvent être convenus.",
        "de": "Verzug spätestens 30 Tage nach Fälligkeit und Rechnung; höchstens 60 Tage können vereinbart werden."
      },
      "reference": "BGB § 286 (3)",
      "references": {
        "fr": "§ 286 al. 3 BGB",
        "de": "§ 286 Abs. 3 BGB"
      },
      "source": "BGB 286 III; 271a from memory",
      "sources": {
        "fr": "BGB 286 III ; 271a de mémoire",
        "de": "BGB 286 III; 271a aus dem Gedächtnis"
      },
      "status": "memory"
    },
    "formal_notice": {
      "text": "No reminder is needed where the due date is a date of the calendar; a consumer is in default after 30 days only if the invoice says so.",
      "texts": {
        "fr": "Aucun rappel n’est nécessaire quand l’échéance est une date du calendrier ; un consommateur n’est en demeure après 30 jours que si la facture le dit.",
        "de": "Keine Mahnung ist nötig, wenn die Leistungszeit nach dem Kalender bestimmt ist; ein Verbraucher ist nach 30 Tagen nur in Verzug, wenn die Rechnung darauf hinweist."
      },
      "reference": "BGB § 286 (2) and (3)",
      "references": {
        "fr": "§ 286 al. 2 et 3 BGB",
        "de": "§ 286 Abs. 2 und 3 BGB"
      },
      "source": "BGB 286 II and III, quoted at godoku.de and explained at inkasso.ag",
      "sources": {
        "fr": "BGB 286 II et III, cité sur godoku.de et expliqué sur inkasso.ag",
        "de": "BGB 286 II und III, zitiert bei godoku.de und erläutert bei inkasso.ag"
      },
      "status": "secondary"
    },
    "interruptions": {
      "text": "An acknowledgement by the debtor, such as a part payment, or an act of enforcement lets limitation begin anew.",
      "texts": {
        "fr": "Une reconnaissance par le débiteur, par exemple un paiement partiel, ou un acte d’exécution fait courir un nouveau délai.",
        "de": "Ein Anerkenntnis des Schuldners, etwa eine Abschlagszahlung, oder eine Vollstreckungshandlung lässt die Verjährung neu beginnen."
      },
      "reference": "BGB § 212",
      "references": {
        "fr": "§ 212 BGB",
        "de": "§ 212 BGB"
      },
      "source": "from memory",
      "sources": {
        "fr": "de mémoire",
        "de": "aus dem Gedächtnis"
      },
      "status": "memory"
    },
    "notice_no_interruption": {
      "text": "A reminder or formal notice neither interrupts limitation nor suspends it.",
      "texts": {
        "fr": "Un rappel ou une mise en demeure n’interrompt ni ne suspend la prescription.",
        "de": "Eine Mahnung unterbricht oder hemmt die Verjährung nicht."
      },
      "reference": "BGB §§ 203 to 212",
      "references": {
        "fr": "§§ 203 à 212 BGB",
        "de": "§§ 203 bis 212 BGB"
      },
      "source": "from memory",
      "sources": {
        "fr": "de mémoire",
        "de": "aus dem Gedächtnis"
      },
      "status": "memory"
    }
  }
}
'),
	(19, 1, '5c102d9b5adc896f737a818b328760f8d7996459d4830ec01ea046edd68e3079', '{
  "$schema": "../schema/calendar.schema.json",
  "kind": "calendar",
  "format": 1,
  "name": "NL",
  "titles": {"en": "Netherlands", "fr": "Pays-Bas", "de": "Niederlande"},
  "source": "python-holidays 0.109, public holidays of the whole country",
  "generated_on": "2026-11-28",
  "first_year": 2015,
  "last_year": 2040,
  "holidays": [
    "2015-01-01", "2015-04-03", "2015-04-05", "2015-04-06", "2015-04-27", "2015-05-05", "2015-05-14", "2015-05-24", "2015-05-25", "2015-12-25", "2015-12-26",
    "2016-01-01", "2016-03-25", "2016-03-27", "2016-03-28", "2016-04-27", "2016-05-05", "2016-05-15", "2016-05-16", "2016-12-25", "2016-12-26",
    "2017-01-01", "2017-04-14", "2017-04-16", "2017-04-17", "2017-04-27", "2017-05-25", "2017-06-04", "2017-06-05", "2017-12-25", "2017-12-26",
    "2018-01-01", "2018-03-30", "2018-04-01", "2018-04-02", "2018-04-27", "2018-05-10", "2018-05-20", "2018-05-21", "2018-12-25", "2018-12-26",
    "2019-01-01", "2019-04-19", "2019-04-21", "2019-04-22", "2019-04-27", "2019-05-30", "2019-06-09", "2019-06-10", "2019-12-25", "2019-12-26",
    "2020-01-01", "2020-04-10", "2020-04-12", "2020-04-13", "2020-04-27", "2020-05-05", "2020-05-21", "2020-05-31", "2020-06-01", "2020-12-25", "2020-12-26",
    "2021-01-01", "2021-04-02", "2021-04-04", "2021-04-05", "2021-04-27", "2021-05-13", "2021-05-23", "2021-05-24", "2021-12-25", "2021-12-26",
    "2022-01-01", "2022-04-15", "2022-04-17", "2022-04-18", "2022-04-27", "2022-05-26", "2022-06-05", "2022-06-06", "2022-12-25", "2022-12-26",
    "2023-01-01", "2023-04-07", "2023-04-09", "2023-04-10", "2023-04-27", "2023-05-18", "2023-05-28", "2023-05-29", "2023-12-25", "2023-12-26",
    "2024-01-01", "2024-03-29", "2024-03-31", "2024-04-01", "2024-04-27", "2024-05-09", "2024-05-19", "2024-05-20", "2024-12-25", "2024-12-26",
    "2025-01-01", "2025-04-18", "2025-04-20", "2025-04-21", "2025-04-26", "2025-05-05", "2025-05-29", "2025-06-08", "2025-06-09", "2025-12-25", "2025-12-26",
    "2026-01-01", "2026-04-03", "2026-04-05", "2026-04-06", "2026-04-27", "2026-05-14", "2026-05-24", "2026-05-25", "2026-12-25", "2026-12-26",
    "2027-01-01", "2027-03-26", "2027-03-28", "2027-03-29", "2027-04-27", "2027-05-06", "2027-05-16", "2027-05-17", "2027-12-25", "2027-12-26",
    "2028-01-01", "2028-04-14", "2028-04-16", "2028-04-17", "2028-04-27", "2028-05-25", "2028-06-04", "2028-06-05", "2028-12-25", "2028-12-26",
    "2029-01-01", "2029-03-30", "2029-04-01", "2029-04-02", "2029-04-27", "2029-05-10", "2029-05-20", "2029-05-21", "2029-12-25", "2029-12-26",
    "2030-01-01", "2030-04-19", "2030-04-21", "2030-04-22", "2030-04-27", "2030-05-05", "2030-05-30", "2030-06-09", "2030-06-10", "2030-12-25", "2030-12-26",
    "2031-01-01", "2031-04-11", "2031-04-13", "2031-04-14", "2031-04-26", "2031-05-22", "2031-06-01", "2031-06-02", "2031-12-25", "2031-12-26",
    "2032-01-01", "2032-03-26", "2032-03-28", "2032-03-29", "2032-04-27", "2032-05-06", "2032-05-16", "2032-05-17", "2032-12-25", "2032-12-26",
    "2033-01-01", "2033-04-15", "2033-04-17", "2033-04-18", "2033-04-27", "2033-05-26", "2033-06-05", "2033-06-06", "2033-12-25", "2033-12-26",
    "2034-01-01", "2034-04-07", "2034-04-09", "2034-04-10", "2034-04-27", "2034-05-18", "2034-05-28", "2034-05-29", "2034-12-25", "2034-12-26",
    "2035-01-01", "2035-03-23", "2035-03-25", "2035-03-26", "2035-04-27", "2035-05-03", "2035-05-05", "2035-05-13", "2035-05-14", "2035-12-25", "2035-12-26",
    "2036-01-01", "2036-04-11", "2036-04-13", "2036-04-14", "2036-04-26", "2036-05-22", "2036-06-01", "2036-06-02", "2036-12-25", "2036-12-26",
    "2037-01-01", "2037-04-03", "2037-04-05", "2037-04-06", "2037-04-27", "2037-05-14", "2037-05-24", "2037-05-25", "2037-12-25", "2037-12-26",
    "2038-01-01", "2038-04-23", "2038-04-25", "2038-04-26", "2038-04-27", "2038-06-03", "2038-06-13", "2038-06-14", "2038-12-25", "2038-12-26",
    "2039-01-01", "2039-04-08", "2039-04-10", "2039-04-11", "2039-04-27", "2039-05-19", "2039-05-29", "2039-05-30", "2039-12-25", "2039-12-26",
    "2040-01-01", "2040-03-30", "2040-04-01", "2040-04-02", "2040-04-27", "2040-05-05", "2040-05-10", "2040-05-20", "2040-05-21", "2040-12-25", "2040-12-26"
  ]
}
'),
	(20, 1, '5e94faec9f65ff23c098e5b5f61c3c882e15f459bb9cb7668b78419f90569ada', '{
  "$schema": "../schema/jurisdiction.schema.json",
  "kind": "jurisdiction",
  "format": 1,
  "code": "IT",
  "title": "Italy",
  "titles": {"fr": "Italie", "de": "Italien"},
  "relations": {
    "b2b": {
      "rate": {"series": "ecb-main-refinancing-half-year", "anchor": "half_year", "margin_points": "8.00", "fact": "rate"},
      "first_day": {"counts": "day_after_due", "fact": "first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "segment", "fact": "rounding"},
      "compensation": {"currency": "EUR", "amount": "40.00", "scope": "invoice", "fact": "compensation"}
    },
    "public": {
      "rate": {"series": "ecb-main-refinancing-half-year", "anchor": "half_year", "margin_points": "8.00", "fact": "rate"},
      "first_day": {"counts": "day_after_due", "fact": "first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "segment", "fact": "rounding"},
      "compensation": {"currency": "EUR", "amount": "40.00", "scope": "invoice", "fact": "compensation"}
    },
    "consumer": {"not_available_because": "D.Lgs. 231/2002 does not cover consumers, and the legal interest rate of Italy is not kept here.", "texts": {"fr": "Le D.Lgs. 231/2002 ne vise pas les consommateurs, et le taux d’intérêt légal italien n’est pas tenu ici.", "de": "Das D.Lgs. 231/2002 gilt nicht für Verbraucher, und der gesetzliche Zinssatz Italiens wird hier nicht geführt."}},
    "unknown": {"not_available_because": "It is not known whether this customer is a business; until someone says, it is treated as a consumer.", "texts": {"fr": "On ne sait pas si ce client est une entreprise ; tant que personne ne le dit, il est traité comme un consommateur.", "de": "Es ist nicht bekannt, ob dieser Kunde ein Unternehmen ist; bis es jemand angibt, wird er wie ein Verbraucher behandelt."}}
  },
  "imputation": {
    "order": ["costs", "interest", "principal"],
    "fact": "imputation"
  },
  "insolvency": {
    "not_available_because": "No source on interest after the opening of insolvency proceedings has been read for this country; interest is stopped, so that no claim is overstated.",
    "texts": {"fr": "Aucune source sur les intérêts après l’ouverture d’une procédure collective n’a été lue pour ce pays ; les intérêts s’arrêtent, pour qu’aucune créance ne soit surévaluée.", "de": "Zu Zinsen nach Eröffnung eines Insolvenzverfahrens wurde für dieses Land keine Quelle gelesen; die Zinsen enden, damit keine Forderung zu hoch angesetzt wird."}
  },
  "limitation": {
    "periods": [{"code": "general", "relations": ["b2b", "public"], "years": 10, "from": "due_date", "fact": "limitation"}],
    "events": [
      {"code": "acknowledgement", "interrupts": true, "fact": "interruptions"},
      {"code": "court_claim", "interrupts": true, "fact": "interruptions"},
      {"code": "conservatory_measure", "interrupts": true, "fact": "interruptions"},
      {"code": "enforcement", "interrupts": true, "fact": "interruptions"},
      {"code": "formal_notice", "interrupts": true, "fact": "interruptions"}
    ]
  },
  "payment_terms": {
    "rules": [
      {"code": "default", "relations": ["b2b", "public"], "unless_agreed": true, "days": 30, "from": "invoice_receipt", "fact": "terms"},
      {"code": "agreed", "relations": ["b2b"], "days": 60, "from": "invoice_receipt", "fact": "terms"}
    ]
  },
  "vat": {
    "fact": "vat"
  },
  "capitalisation": {
    "not_available_because": "No source on interest on interest has been read for this country; none is computed.",
    "texts": {"fr": "Aucune source sur la capitalisation des intérêts n’a été lue pour ce pays ; aucune n’est calculée.", "de": "Zu Zinseszinsen wurde für dieses Land keine Quelle gelesen; es werden keine berechnet."}
  },
  "formal_notice": {
    "not_available_because": "No source on formal notices has been read for this country.",
    "texts": {"fr": "Aucune source sur la mise en demeure n’a été lue pour ce pays.", "de": "Zur förmlichen Mahnung wurde für dieses Land keine Quelle gelesen."}
  },
  "fines": {
    "not_available_because": "No source on fines for late payment has been read for this country.",
    "texts": {"fr": "Aucune source sur les amendes pour retard de paiement n’a été lue pour ce pays.", "de": "Zu Bußgeldern wegen Zahlungsverzugs wurde für dieses Land keine Quelle gelesen."}
  },
  "facts": {
    "rate": {
      "text": "Reference rate of the European Central Bank plus 8 points; each half-year has its own.",
      "texts": {
        "fr": "Taux de référence de la Banque centrale européenne majoré de 8 points ; chaque semestre a le sien.",
        "de": "Referenzzinssatz der Europäischen Zentralbank plus 8 Prozentpunkte; jedes Halbjahr hat seinen eigenen Satz."
      },
      "reference": "D.Lgs. 231/2002",
      "references": {
        "fr": "D.Lgs. 231/2002",
        "de": "D.Lgs. 231/2002"
      },
      "source": "D.Lgs. 231/2002, read at calcolofatturaavvocato.com; first day from memory",
      "sources": {
        "fr": "D.Lgs. 231/2002, lu sur calcolofatturaavvocato.com ; premier jour de mémoire",
        "de": "D.Lgs. 231/2002, gelesen bei calcolofatturaavvocato.com; erster Tag aus dem Gedächtnis"
      },
      "status": "unverified",
      "from": "2013-01-01"
    },
    "first_day": {
      "text": "Interest is due from the day after the end of the payment period, without any reminder.",
      "texts": {
        "fr": "Les intérêts sont dus dès le lendemain de l’expiration du délai de paiement, sans rappel.",
        "de": "Zinsen sind ab dem Tag nach Ablauf der Zahlungsfrist geschuldet, ohne Mahnung."
      },
      "reference": "Directive 2011/7/EU",
      "references": {
        "fr": "Directive 2011/7/UE",
        "de": "Richtlinie 2011/7/EU"
      },
      "source": "Directive 2011/7/EU, read at eur-lex (LEGISSUM mi0074)",
      "sources": {
        "fr": "Directive 2011/7/UE, lue sur eur-lex (LEGISSUM mi0074)",
        "de": "Richtlinie 2011/7/EU, gelesen bei eur-lex (LEGISSUM mi0074)"
      },
      "status": "official"
    },
    "day_count": {
      "text": "Amount × rate × days / 365.",
      "texts": {
        "fr": "Montant × taux × jours / 365.",
        "de": "Betrag × Zinssatz × Tage / 365."
      },
      "source": "calcolofatturaavvocato.com",
      "sources": {
        "fr": "calcolofatturaavvocato.com",
        "de": "calcolofatturaavvocato.com"
      },
      "status": "convention"
    },
    "rounding": {
      "text": "No text fixes the rounding. The worked cases of an Italian calculator for writs of payment round each line of constant principal and rate.",
      "texts": {
        "fr": "Aucun texte ne fixe l’arrondi. Les exemples chiffrés d’un calculateur italien pour commandements de payer arrondissent chaque ligne à principal et taux constants.",
        "de": "Keine Vorschrift regelt die Rundung. Die Rechenbeispiele eines italienischen Rechners für Zahlungsaufforderungen runden jede Zeile mit gleichbleibender Hauptforderung und gleichbleibendem Satz."
      },
      "source": "published calculations under Codice civile, 1194",
      "sources": {
        "fr": "calculs publiés selon l’article 1194 du Codice civile",
        "de": "veröffentlichte Berechnungen nach Art. 1194 Codice civile"
      },
      "status": "convention"
    },
    "compensation": {
      "text": "EUR 40 for recovery costs.",
      "texts": {
        "fr": "Indemnité forfaitaire de 40 € pour frais de recouvrement.",
        "de": "Pauschale von 40 € für Beitreibungskosten."
      },
      "reference": "D.Lgs. 231/2002, article 6",
      "references": {
        "fr": "Art. 6 du D.Lgs. 231/2002",
        "de": "Art. 6 D.Lgs. 231/2002"
      },
      "source": "D.Lgs. 231/2002, article 6, one published note",
      "sources": {
        "fr": "D.Lgs. 231/2002, art. 6, une note publiée",
        "de": "D.Lgs. 231/2002, Art. 6, eine veröffentlichte Notiz"
      },
      "status": "unverified",
      "from": "2013-01-01"
    },
    "imputation": {
      "text": "A part payment goes to costs, then to interest, then to principal.",
      "texts": {
        "fr": "Un paiement partiel s’impute sur les frais, puis sur les intérêts, puis sur le principal.",
        "de": "Eine Teilzahlung wird auf die Kosten, dann auf die Zinsen, dann auf die Hauptforderung angerechnet."
      },
      "reference": "Codice civile, 1194",
      "references": {
        "fr": "Art. 1194 du Codice civile",
        "de": "Art. 1194 Codice civile"
      },
      "source": "Codice civile, 1194, one published note",
      "sources": {
        "fr": "Codice civile, 1194, une note publiée",
        "de": "Codice civile, 1194, eine veröffentlichte Notiz"
      },
      "status": "unverified"
    },
    "vat": {
      "text": "Interest and the EUR 40 are outside VAT (code N1).",
      "texts": {
        "fr": "Les intérêts et les 40 € sont hors du champ de la TVA (code N1).",
        "de": "Zinsen und die 40 € sind nicht mehrwertsteuerbar (Code N1)."
      },
      "source": "one published note",
      "sources": {
        "fr": "une note publiée",
        "de": "eine veröffentlichte Notiz"
      },
      "status": "unverified"
    },
    "limitation": {
      "text": "10 years; 5 for some claims.",
      "texts": {
        "fr": "10 ans ; 5 pour certaines créances.",
        "de": "10 Jahre; 5 für manche Forderungen."
      },
      "source": "from memory",
      "sources": {
        "fr": "de mémoire",
        "de": "aus dem Gedächtnis"
      },
      "status": "memory"
    },
    "terms": {
      "text": "30 days from receipt; more than 60 must be agreed in writing.",
      "texts": {
        "fr": "30 jours à compter de la réception ; plus de 60 jours doivent être convenus par écrit.",
        "de": "30 Tage ab Eingang; mehr als 60 müssen schriftlich vereinbart sein."
      },
      "reference": "D.Lgs. 231/2002",
      "references": {
        "fr": "D.Lgs. 231/2002",
        "de": "D.Lgs. 231/2002"
      },
      "source": "D.Lgs. 231/2002, one published note",
      "sources": {
        "fr": "D.Lgs. 231/2002, une note publiée",
        "de": "D.Lgs. 231/2002, eine veröffentlichte Notiz"
      },
      "status": "unverified"
    },
    "interruptions": {
      "text": "A court act, any act that puts the debtor in default, or an acknowledgement interrupts limitation.",
      "texts": {
        "fr": "Un acte judiciaire, tout acte qui met le débiteur en demeure, ou une reconnaissance interrompt la prescription.",
        "de": "Ein gerichtlicher Akt, jeder Akt, der den Schuldner in Verzug setzt, oder eine Anerkennung unterbricht die Verjährung."
      },
      "reference": "Codice civile, 2943 and 2944",
      "references": {
        "fr": "Art. 2943 et 2944 du Codice civile",
        "de": "Art. 2943 und 2944 Codice civile"
      },
      "source": "from memory",
      "sources": {
        "fr": "de mémoire",
        "de": "aus dem Gedächtnis"
      },
      "status": "memory"
    }
  }
}
'),
	(21, 1, '6df5eab33ad66be3eb60d8f5ae0f7b988f6af04c3c7911aba64092c45a5acdda', '{"kind": "rates", "format": 1, "name": "ecb-main-refinancing", "title": "ECB, interest rate of the main refinancing operations", "coverage": "until_next_row", "rows": [{"from": "1999-01-01", "read": "2026-11-27", "percent": "3.00", "status": "official", "source": "Interest rates (table 1999-2023), Banka Slovenije (Eurosystem central bank), https://bsi.azurewebsites.net/en/statistics/interest-rates"}, {"from": "1999-04-14", "read": "2026-11-27", "percent": "2.50", "status": "official", "source": "Monetary policy decisions, press release pr990408, European Central Bank, https://www.ecb.europa.eu/press/pr/date/1999/html/pr990408.en.html"}, {"from": "1999-11-10", "read": "2026-11-27", "percent": "3.00", "status": "official", "source": "Monetary policy decisions, press release pr991118, European Central Bank, https://www.ecb.europa.eu/press/pr/date/1999/html/pr991118.nl.html"}, {"from": "2000-02-09", "read": "2026-11-27", "percent": "3.25", "status": "official", "source": "Press release: Monetary policy decisions, 3 February 2000 (record), European Sources Online, citing ECB pr000203, https://europeansources.info/record/press-release-monetary-policy-decisions-80"}, {"from": "2000-03-22", "read": "2026-11-27", "percent": "3.50", "status": "official", "source": "Interest rates (table 1999-2023), Banka Slovenije (Eurosystem central bank), https://bsi.azurewebsites.net/en/statistics/interest-rates"}, {"from": "2000-05-04", "read": "2026-11-27", "percent": "3.75", "status": "official", "source": "Monetary policy decisions, press release pr000525, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2000/html/pr000525.el.html"}, {"from": "2000-06-15", "read": "2026-11-27", "percent": "4.25", "status": "official", "source": "Monetary policy decisions, press release pr000608, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2000/html/pr000608.de.html"}, {"from": "2000-09-06", "read": "2026-11-27", "percent": "4.50", "status": "official", "source": "Interest rates (table 1999-2023), Banka Slovenije (Eurosystem central bank), https://bsi.azurewebsites.net/en/statistics/interest-rates"}, {"from": "2000-10-11", "read": "2026-11-27", "percent": "4.75", "status": "official", "source": "Monetary policy decisions, press release pr010104, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2001/html/pr010104.en.html"}, {"from": "2001-05-15", "read": "2026-11-27", "percent": "4.50", "status": "official", "source": "Interest rates (table 1999-2023), Banka Slovenije (Eurosystem central bank), https://bsi.azurewebsites.net/en/statistics/interest-rates"}, {"from": "2001-09-05", "read": "2026-11-27", "percent": "4.25", "status": "official", "source": "Monetary policy decisions, press release pr010913, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2001/html/pr010913.en.html"}, {"from": "2001-09-19", "read": "2026-11-27", "percent": "3.75", "status": "official", "source": "Monetary policy decisions, press release pr010917, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2001/html/pr010917.en.html"}, {"from": "2001-11-14", "read": "2026-11-27", "percent": "3.25", "status": "official", "source": "Monetary policy decisions, press release pr020103, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2002/html/pr020103.de.html"}, {"from": "2002-12-11", "read": "2026-11-27", "percent": "2.75", "status": "official", "source": "Monetary policy decisions, press release pr021205, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2002/html/pr021205.de.html"}, {"from": "2003-03-12", "read": "2026-11-27", "percent": "2.50", "status": "official", "source": "Monetary policy decisions, press release pr030306, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2003/html/pr030306.nl.html"}, {"from": "2003-06-09", "read": "2026-11-27", "percent": "2.00", "status": "official", "source": "Table 8a, official interest rates of the ECB, Danmarks Nationalbank (source ECB), http://www.nationalbanken.dk/DNUK/Publications.nsf/.../tab08.htm"}, {"from": "2005-12-06", "read": "2026-11-27", "percent": "2.25", "status": "official", "source": "Europese Centrale Bank verhoogt rentetarieven (text of the ECB release), De Nederlandsche Bank / ECB, copied at emea.nl, https://www.emea.nl/persberichten/europese-centrale-bank-verhoogt-rentetarieven-13293/"}, {"from": "2006-03-08", "read": "2026-11-27", "percent": "2.50", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2006-06-15", "read": "2026-11-27", "percent": "2.75", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2006-08-09", "read": "2026-11-27", "percent": "3.00", "status": "official", "source": "Monetary policy decisions, press release pr060803, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2006/html/pr060803.it.html"}, {"from": "2006-10-11", "read": "2026-11-27", "percent": "3.25", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2006-12-13", "read": "2026-11-27", "percent": "3.50", "status": "official", "source": "Monetary policy decisions, press release pr061207, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2006/html/pr061207.sv.html"}, {"from": "2007-03-14", "read": "2026-11-27", "percent": "3.75", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2007-06-13", "read": "2026-11-27", "percent": "4.00", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2008-07-09", "read": "2026-11-27", "percent": "4.25", "status": "official", "source": "Monetary policy decisions, press release pr080703, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2008/html/pr080703.de.html"}, {"from": "2008-10-15", "read": "2026-11-27", "percent": "3.75", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2008-11-12", "read": "2026-11-27", "percent": "3.25", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2008-12-10", "read": "2026-11-27", "percent": "2.50", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2009-01-21", "read": "2026-11-27", "percent": "2.00", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2009-03-11", "read": "2026-11-27", "percent": "1.50", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2009-04-08", "read": "2026-11-27", "percent": "1.25", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2009-05-13", "read": "2026-11-27", "percent": "1.00", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2011-04-13", "read": "2026-11-27", "percent": "1.25", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2011-07-13", "read": "2026-11-27", "percent": "1.50", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2011-11-09", "read": "2026-11-27", "percent": "1.25", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2011-12-14", "read": "2026-11-27", "percent": "1.00", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2012-07-11", "read": "2026-11-27", "percent": "0.75", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2013-05-08", "read": "2026-11-27", "percent": "0.50", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2013-11-13", "read": "2026-11-27", "percent": "0.25", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2014-06-11", "read": "2026-11-27", "percent": "0.15", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2014-09-10", "read": "2026-11-27", "percent": "0.05", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2016-03-16", "read": "2026-11-27", "percent": "0.00", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2022-07-27", "read": "2026-11-27", "percent": "0.50", "status": "official", "source": "Account of the monetary policy meeting of 20-21 July 2022 (mg220825), European Central Bank, https://www.ecb.europa.eu/press/accounts/2022/html/ecb.mg220825~162cfabae9.en.html"}, {"from": "2022-09-14", "read": "2026-11-27", "percent": "1.25", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2022-11-02", "read": "2026-11-27", "percent": "2.00", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2022-12-21", "read": "2026-11-27", "percent": "2.50", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2023-02-08", "read": "2026-11-27", "percent": "3.00", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2023-03-22", "read": "2026-11-27", "percent": "3.50", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2023-05-10", "read": "2026-11-27", "percent": "3.75", "status": "official", "source": "Interest rates and exchange rates, \u00d6sterreichische Nationalbank, https://www.oenb.at/en/Services/Interest-Rates-and-Exchange-Rates.html"}, {"from": "2023-06-21", "read": "2026-11-27", "percent": "4.00", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2023-08-02", "read": "2026-11-27", "percent": "4.25", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2023-09-20", "read": "2026-11-27", "percent": "4.50", "status": "official", "source": "ECB raises rates by 25 basis points, Banco de Espa\u00f1a, https://www.bde.es/wbe/en/noticias-eventos/actualidad-bce/decisiones-politica-monetaria/el-bce-sube-los-tipos-25-puntos-basicos-en-septiembre.html"}, {"from": "2024-06-12", "read": "2026-11-27", "percent": "4.25", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2024-09-18", "read": "2026-11-27", "percent": "3.65", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2024-10-23", "read": "2026-11-27", "percent": "3.40", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2024-12-18", "read": "2026-11-27", "percent": "3.15", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2025-02-05", "read": "2026-11-27", "percent": "2.90", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2025-03-12", "read": "2026-11-27", "percent": "2.65", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2025-04-23", "read": "2026-11-27", "percent": "2.40", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2025-06-11", "read": "2026-11-27", "percent": "2.15", "status": "secondary", "source": "La BCE r\u00e9duit ses taux directeurs (5.6.2025); ECB cuts key interest rates, devizu.news; Anadolu copy (alpacavista.com); alchempro.com, https://www.devizu.news/la-bce-reduit-son-principal-taux-directeur-a-2"}, {"from": "2026-06-17", "read": "2026-11-27", "percent": "2.40", "status": "secondary", "source": "ECB raises rates on the Iran-driven energy shock (2026-06-11); ECB deposit facility rate, June 2026 (resolved), rbtfl.xyz; thesisinstitute.org; livesquawk.com, https://rbtfl.xyz/pt/n/ecb-rate-hike-energy-shock.md"}, {"from": "2026-09-16", "read": "2026-11-27", "percent": "2.65", "status": "unverified", "source": "European Central Bank, Monetary policy decisions, 10 September 2026 (\u201cwith effect from 16 September 2026\u201d), https://www.ecb.europa.eu/press/pr/date/2026/html/ecb.mp260910~314e508016.en.html, quoted by others, the page itself not read"}], "complete_until": "2026-10-28"}'),
	(22, 1, '6fdf05a620c45365539d3f00fe6d8616133e8de1b0835abc5680bd8216b7f60c', '{
  "$schema": "../schema/jurisdiction.schema.json",
  "kind": "jurisdiction",
  "format": 1,
  "code": "AT",
  "title": "Austria",
  "titles": {"fr": "Autriche", "de": "Österreich"},
  "relations": {
    "b2b": {
      "rate": {"series": "at-basiszinssatz", "anchor": "half_year", "margin_points": "9.20", "fact": "rate"},
      "first_day": {"counts": "day_after_due", "fact": "first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "compensation": {"currency": "EUR", "amount": "40.00", "scope": "invoice", "fact": "compensation"}
    },
    "public": {"not_available_because": "Whether UGB 456 holds against public buyers has not been verified.", "texts": {"fr": "Il n’a pas été vérifié que le § 456 UGB vaut aussi contre les acheteurs publics.", "de": "Ob § 456 UGB auch gegenüber öffentlichen Auftraggebern gilt, ist nicht geprüft."}},
    "consumer": {
      "rate": {"anchor": "fixed", "margin_points": "4.00", "fact": "consumer_rate"},
      "first_day": {"counts": "day_after_due", "fact": "consumer_first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "compensation": {"none_because": "The debtor is a consumer.", "texts": {"fr": "Le débiteur est un consommateur.", "de": "Der Schuldner ist Verbraucher."}, "fact": "no_compensation"},
      "costs": {"not_available_because": "Lump sums for reminders are void against consumers, and what else may be asked of one has not been read.", "texts": {"fr": "Les forfaits de relance sont nuls à l’égard des consommateurs, et ce qui peut leur être demandé d’autre n’a pas été lu.", "de": "Pauschale Mahnspesen sind gegenüber Verbrauchern unwirksam, und was sonst verlangt werden darf, wurde nicht gelesen."}}
    },
    "unknown": {"not_available_because": "It is not known whether this customer is a business; until someone says, it is treated as a consumer.", "texts": {"fr": "On ne sait pas si ce client est une entreprise ; tant que personne ne le dit, il est traité comme un consommateur.", "de": "Es ist nicht bekannt, ob dieser Kunde ein Unternehmen ist; bis es jemand angibt, wird er wie ein Verbraucher behandelt."}}
  },
  "imputation": {
    "not_available_because": "No source on the order of imputation has been read for this country; costs, interest, principal is used where the legal order is asked for.",
    "texts": {"fr": "Aucune source sur l’ordre d’imputation n’a été lue pour ce pays ; frais, intérêts, principal est appliqué quand l’ordre légal est demandé.", "de": "Zur Reihenfolge der Anrechnung wurde für dieses Land keine Quelle gelesen; wo die gesetzliche Reihenfolge verlangt wird, gilt: Kosten, Zinsen, Hauptforderung."}
  },
  "insolvency": {
    "not_available_because": "No source on interest after the opening of insolvency proceedings has been read for this country; interest is stopped, so that no claim is overstated.",
    "texts": {"fr": "Aucune source sur les intérêts après l’ouverture d’une procédure collective n’a été lue pour ce pays ; les intérêts s’arrêtent, pour qu’aucune créance ne soit surévaluée.", "de": "Zu Zinsen nach Eröffnung eines Insolvenzverfahrens wurde für dieses Land keine Quelle gelesen; die Zinsen enden, damit keine Forderung zu hoch angesetzt wird."}
  },
  "limitation": {
    "periods": [{"code": "general", "relations": ["b2b", "public", "consumer", "unknown"], "years": 3, "from": "due_date", "fact": "limitation"}],
    "events": [
      {"code": "acknowledgement", "interrupts": true, "fact": "interruptions"},
      {"code": "court_claim", "interrupts": true, "fact": "interruptions"},
      {"code": "formal_notice", "interrupts": false, "fact": "notice_no_interruption"}
    ]
  },
  "payment_terms": {
    "not_available_because": "No source on payment terms has been read for this country.",
    "texts": {"fr": "Aucune source sur les délais de paiement n’a été lue pour ce pays.", "de": "Zu Zahlungsfristen wurde für dieses Land keine Quelle gelesen."}
  },
  "vat": {
    "not_available_because": "No source on the VAT treatment of interest and compensation has been read for this country.",
    "texts": {"fr": "Aucune source sur le régime de TVA des intérêts et de l’indemnité n’a été lue pour ce pays.", "de": "Zur umsatzsteuerlichen Behandlung von Zinsen und Pauschale wurde für dieses Land keine Quelle gelesen."}
  },
  "capitalisation": {
    "not_available_because": "No source on interest on interest has been read for this country; none is computed.",
    "texts": {"fr": "Aucune source sur la capitalisation des intérêts n’a été lue pour ce pays ; aucune n’est calculée.", "de": "Zu Zinseszinsen wurde für dieses Land keine Quelle gelesen; es werden keine berechnet."}
  },
  "formal_notice": {
    "not_available_because": "No source on formal notices has been read for this country.",
    "texts": {"fr": "Aucune source sur la mise en demeure n’a été lue pour ce pays.", "de": "Zur förmlichen Mahnung wurde für dieses Land keine Quelle gelesen."}
  },
  "fines": {
    "not_available_because": "No source on fines for late payment has been read for this country.",
    "texts": {"fr": "Aucune source sur les amendes pour retard de paiement n’a été lue pour ce pays.", "de": "Zu Bußgeldern wegen Zahlungsverzugs wurde für dieses Land keine Quelle gelesen."}
  },
  "facts": {
    "rate": {
      "text": "Base rate of the first day of each half-year plus 9.2 points, if the debtor answers for the delay; 4 % otherwise.",
      "texts": {
        "fr": "Taux de base (Basiszinssatz) du premier jour de chaque semestre majoré de 9,2 points, si le débiteur répond du retard ; sinon 4 %.",
        "de": "Basiszinssatz vom ersten Tag jedes Halbjahres plus 9,2 Prozentpunkte, wenn der Schuldner für die Verzögerung verantwortlich ist; sonst 4 %."
      },
      "reference": "UGB 456",
      "references": {
        "fr": "§ 456 UGB",
        "de": "§ 456 UGB"
      },
      "source": "UGB 456, quoted at jusline.at and solidbau.at",
      "sources": {
        "fr": "UGB 456, cité sur jusline.at et solidbau.at",
        "de": "UGB 456, zitiert bei jusline.at und solidbau.at"
      },
      "status": "secondary",
      "from": "2013-03-16"
    },
    "consumer_rate": {
      "text": "4 % a year.",
      "texts": {
        "fr": "4 % par an.",
        "de": "4 % pro Jahr."
      },
      "reference": "UGB 456",
      "references": {
        "fr": "§ 456 UGB",
        "de": "§ 456 UGB"
      },
      "source": "ABGB 1000 I, UGB 456, read at 360.lexisnexis.at and basiszins.at",
      "sources": {
        "fr": "ABGB 1000 I, UGB 456, lu sur 360.lexisnexis.at et basiszins.at",
        "de": "ABGB 1000 I, UGB 456, gelesen bei 360.lexisnexis.at und basiszins.at"
      },
      "status": "secondary"
    },
    "first_day": {
      "text": "Interest is due from the day after the end of the payment period, without any reminder.",
      "texts": {
        "fr": "Les intérêts sont dus dès le lendemain de l’expiration du délai de paiement, sans rappel.",
        "de": "Zinsen sind ab dem Tag nach Ablauf der Zahlungsfrist geschuldet, ohne Mahnung."
      },
      "reference": "Directive 2011/7/EU",
      "references": {
        "fr": "Directive 2011/7/UE",
        "de": "Richtlinie 2011/7/EU"
      },
      "source": "Directive 2011/7/EU, read at eur-lex (LEGISSUM mi0074)",
      "sources": {
        "fr": "Directive 2011/7/UE, lue sur eur-lex (LEGISSUM mi0074)",
        "de": "Richtlinie 2011/7/EU, gelesen bei eur-lex (LEGISSUM mi0074)"
      },
      "status": "official"
    },
    "consumer_first_day": {
      "text": "Default interest runs from the day after the due date.",
      "texts": {
        "fr": "Les intérêts moratoires courent dès le lendemain de l’échéance.",
        "de": "Verzugszinsen laufen ab dem Tag nach der Fälligkeit."
      },
      "source": "360.lexisnexis.at",
      "sources": {
        "fr": "360.lexisnexis.at",
        "de": "360.lexisnexis.at"
      },
      "status": "unverified"
    },
    "day_count": {
      "text": "Amount × rate × days / 365; the day after the due date is the first one, the day of payment the last.",
      "texts": {
        "fr": "Montant × taux × jours / 365 ; le premier jour compté est le lendemain de l’échéance, le dernier celui du paiement.",
        "de": "Betrag × Zinssatz × Tage / 365; der erste Tag ist der nach der Fälligkeit, der letzte der Tag der Zahlung."
      },
      "source": "one published calculation",
      "sources": {
        "fr": "un calcul publié",
        "de": "eine veröffentlichte Berechnung"
      },
      "status": "convention"
    },
    "rounding": {
      "text": "No text fixes the rounding of interest. It is rounded once, to the nearest minor unit, on the exact sum: nearly all published worked cases agree with that.",
      "texts": {
        "fr": "Aucun texte ne fixe l’arrondi des intérêts. Ils sont arrondis une seule fois, au plus près, à la plus petite unité de la monnaie, sur la somme exacte : presque tous les exemples chiffrés publiés concordent.",
        "de": "Keine Vorschrift regelt die Rundung der Zinsen. Gerundet wird nur einmal, auf die nächste kleinste Währungseinheit, an der genauen Summe: fast alle veröffentlichten Rechenbeispiele stimmen damit überein."
      },
      "source": "59 worked cases of official pages, chambers, law firms and tools, recomputed",
      "sources": {
        "fr": "59 exemples chiffrés de pages officielles, de chambres, de cabinets et d’outils, recalculés",
        "de": "59 nachgerechnete Beispiele von amtlichen Seiten, Kammern, Kanzleien und Rechnern"
      },
      "status": "convention"
    },
    "compensation": {
      "text": "EUR 40 between businesses.",
      "texts": {
        "fr": "Indemnité forfaitaire de 40 € entre entreprises.",
        "de": "Pauschale von 40 € zwischen Unternehmen."
      },
      "reference": "UGB 458",
      "references": {
        "fr": "§ 458 UGB",
        "de": "§ 458 UGB"
      },
      "source": "UGB 458, commented at lindeverlag.at; basiszins.at",
      "sources": {
        "fr": "UGB 458, commenté sur lindeverlag.at ; basiszins.at",
        "de": "UGB 458, kommentiert bei lindeverlag.at; basiszins.at"
      },
      "status": "secondary",
      "from": "2013-03-16"
    },
    "no_compensation": {
      "text": "UGB 458 gives the EUR 40 between businesses only.",
      "texts": {
        "fr": "Le § 458 UGB n’accorde les 40 € qu’entre entreprises.",
        "de": "§ 458 UGB gewährt die 40 € nur zwischen Unternehmen."
      },
      "reference": "UGB 458",
      "references": {
        "fr": "§ 458 UGB",
        "de": "§ 458 UGB"
      },
      "source": "UGB 455 and 458, commented at lindeverlag.at; basiszins.at",
      "sources": {
        "fr": "UGB 455 et 458, commenté sur lindeverlag.at ; basiszins.at",
        "de": "UGB 455 und 458, kommentiert bei lindeverlag.at; basiszins.at"
      },
      "status": "secondary"
    },
    "limitation": {
      "text": "3 years.",
      "texts": {
        "fr": "3 ans.",
        "de": "3 Jahre."
      },
      "source": "from memory",
      "sources": {
        "fr": "de mémoire",
        "de": "aus dem Gedächtnis"
      },
      "status": "memory"
    },
    "interruptions": {
      "text": "An acknowledgement by the debtor, or a court claim that is duly pursued, interrupts limitation.",
      "texts": {
        "fr": "Une reconnaissance par le débiteur, ou une action en justice dûment poursuivie, interrompt la prescription.",
        "de": "Eine Anerkennung durch den Schuldner oder eine gehörig fortgesetzte Klage unterbricht die Verjährung."
      },
      "reference": "ABGB, § 1497",
      "references": {
        "fr": "§ 1497 ABGB",
        "de": "§ 1497 ABGB"
      },
      "source": "from memory",
      "sources": {
        "fr": "de mémoire",
        "de": "aus dem Gedächtnis"
      },
      "status": "memory"
    },
    "notice_no_interruption": {
      "text": "A formal notice does not interrupt limitation.",
      "texts": {
        "fr": "Une mise en demeure n’interrompt pas la prescription.",
        "de": "Eine Mahnung unterbricht die Verjährung nicht."
      },
      "reference": "ABGB, § 1497",
      "references": {
        "fr": "§ 1497 ABGB",
        "de": "§ 1497 ABGB"
      },
      "source": "from memory",
      "sources": {
        "fr": "de mémoire",
        "de": "aus dem Gedächtnis"
      },
      "status": "memory"
    }
  }
}
'),
	(23, 1, '7852e08215d47121cebaf022a9d2114119f2920f1d5c41efeae0348c6587668b', '{"kind": "rates", "format": 1, "name": "fr-legal-interest-individuals", "title": "France, legal interest rate, natural persons who are creditors outside of any business", "coverage": "half_year", "rows": [{"from": "2009-01-01", "until": "2009-12-31", "percent": "3.79", "status": "memory", "source": "from memory: no publication found in November 2026"}, {"from": "2010-01-01", "until": "2010-12-31", "percent": "0.65", "status": "memory", "source": "from memory: no publication found in November 2026"}, {"from": "2011-01-01", "until": "2011-12-31", "percent": "0.38", "status": "memory", "source": "from memory: no publication found in November 2026"}, {"from": "2012-01-01", "until": "2012-12-31", "percent": "0.71", "status": "memory", "source": "from memory: no publication found in November 2026"}, {"from": "2013-01-01", "until": "2013-12-31", "read": "2026-11-27", "percent": "0.04", "status": "unverified", "source": "Taux int\u00e9r\u00eat l\u00e9gal 1er semestre 2019 (\"0,04% pour 2013 et 2014\"), legifiscal.fr, https://www.legifiscal.fr/actualites-fiscales/2007-taux-interet-legal-1er-semestre-2019.html"}, {"from": "2014-01-01", "until": "2014-12-31", "read": "2026-11-27", "percent": "0.04", "status": "secondary", "source": "Taux int\u00e9r\u00eat l\u00e9gal 1er semestre 2019 (\"0,04% pour 2013 et 2014\"); Taux d\u2019int\u00e9r\u00eat l\u00e9gal 2014, legifiscal.fr; hugueny-avocat.fr, https://www.legifiscal.fr/actualites-fiscales/2007-taux-interet-legal-1er-semestre-2019.html"}, {"from": "2015-01-01", "read": "2026-11-27", "percent": "4.06", "status": "secondary", "source": "Arr\u00eat\u00e9 du 23 d\u00e9cembre 2014 (JO 27 d\u00e9cembre 2014), legalnews.fr, https://legalnews.fr/banque-finance-assurance/banque/54496-taux-de-linteret-legal-1er-semestre-2015.html"}, {"from": "2015-07-01", "read": "2026-11-27", "percent": "4.29", "status": "secondary", "source": "Arr\u00eat\u00e9 du 24 juin 2015, AP-HP, direction des affaires juridiques, https://affairesjuridiques.aphp.fr/textes/arrete-du-24-juin-2015-relatif-a-la-fixation-du-taux-de-linteret-legal"}, {"from": "2016-01-01", "read": "2026-11-27", "percent": "4.54", "status": "secondary", "source": "Arr\u00eat\u00e9 du 23 d\u00e9cembre 2015 (JO 27 d\u00e9cembre 2015, p. 24148), onb-france.com; paperblog.fr, https://onb-france.com/actualites/taux-de-linteret-legal-2016"}, {"from": "2016-07-01", "read": "2026-11-27", "percent": "4.35", "status": "secondary", "source": "Taux d\u2019int\u00e9r\u00eat l\u00e9gal au 1er juillet (2016), phytoma, http://archives.phytoma-ldv.com/archive/article/VI28806205"}, {"from": "2017-01-01", "read": "2026-11-27", "percent": "4.16", "status": "secondary", "source": "Taux de l\u2019int\u00e9r\u00eat l\u00e9gal au 1er juillet 2017 (gives the first half-year), efl.fr, https://efl.fr/actualite/taux-interet-legal-1er-juillet_R-082130ea-8e4f-465b-900d-e4ce13565593"}, {"from": "2017-07-01", "read": "2026-11-27", "percent": "3.94", "status": "secondary", "source": "Arr\u00eat\u00e9 du 26 juin 2017 (JO n. 152, 30 juin 2017, texte 23), lextimes.fr; efl.fr, https://www.lextimes.fr/indices/interet-legal/taux-applicables-au-second-semestre-2017"}, {"from": "2018-01-01", "read": "2026-11-27", "percent": "3.73", "status": "secondary", "source": "Arr\u00eat\u00e9 du 28 d\u00e9cembre 2017, bpifrance-creation.fr; assureurs-associes.com, https://bpifrance-creation.fr/entrepreneur/actualites/taux-dinteret-legal-au-premier-semestre-2018"}, {"from": "2018-07-01", "read": "2026-11-27", "percent": "3.60", "status": "secondary", "source": "Arr\u00eat\u00e9 du 27 juin 2018 (JO 28 juin 2018), veegee.fr; assureurs-associes.com, https://veegee.fr/finances-et-economie/255-bvg-banque/81217-taux-de-linteret-legal-2nd-semestre-2018.html"}, {"from": "2019-01-01", "read": "2026-11-27", "percent": "3.40", "status": "secondary", "source": "Arr\u00eat\u00e9 du 21 d\u00e9cembre 2018 (JO 30 d\u00e9cembre 2018), legifiscal.fr; infonet.fr (professionals), https://www.legifiscal.fr/actualites-fiscales/2007-taux-interet-legal-1er-semestre-2019.html"}, {"from": "2019-07-01", "read": "2026-11-27", "percent": "3.26", "status": "secondary", "source": "Arr\u00eat\u00e9 du 26 juin 2019, NOR ECOT1918289A, legibase.fr; infonet.fr (professionals), https://commande-publique.collectivites.legibase.fr/actualites/veille-juridique/le-taux-dinteret-legal-pour-le-second-semestre-2019-3801"}, {"from": "2020-01-01", "read": "2026-11-27", "percent": "3.15", "status": "secondary", "source": "Arr\u00eat\u00e9 du 23 d\u00e9cembre 2019; taux du 1er semestre 2020, cabinet-cec.fr; infonet.fr, https://www.cabinet-cec.fr/taux-de-linteret-legal-pour-le-second-semestre-2020/"}, {"from": "2020-07-01", "read": "2026-11-27", "percent": "3.11", "status": "secondary", "source": "Taux de l\u2019int\u00e9r\u00eat l\u00e9gal, second semestre 2020, cabinet-cec.fr; infonet.fr, https://www.cabinet-cec.fr/taux-de-linteret-legal-pour-le-second-semestre-2020/"}, {"from": "2021-01-01", "read": "2026-11-27", "percent": "3.14", "status": "secondary", "source": "Taux de l\u2019int\u00e9r\u00eat l\u00e9gal du 2nd semestre 2021 (gives the first), dandrel-avocats.fr; infonet.fr, https://dandrel-avocats.fr/taux-de-linteret-legal-du-2nd-semestre-2021/"}, {"from": "2021-07-01", "read": "2026-11-27", "percent": "3.12", "status": "secondary", "source": "Taux de l\u2019int\u00e9r\u00eat l\u00e9gal du 2nd semestre 2021, dandrel-avocats.fr; infonet.fr; notaires2normandie.com, https://dandrel-avocats.fr/taux-de-linteret-legal-du-2nd-semestre-2021/"}, {"from": "2022-01-01", "read": "2026-11-27", "percent": "3.13", "status": "secondary", "source": "Arr\u00eat\u00e9 du 26 d\u00e9cembre 2021, NOR ECOT2138139A (JO 28 d\u00e9cembre 2021), notaires2normandie.com (Lefebvre Dalloz); sonomag.fr; infonet.fr, https://notaires2normandie.com/nos-actus/les-taux-de-linteret-legal-sont-fixes-pour-le-premier-semestre-2022"}, {"from": "2022-07-01", "read": "2026-11-27", "percent": "3.15", "status": "secondary", "source": "Arr\u00eat\u00e9 du 27 juin 2022, bejuris.fr; notaires2normandie.com; infonet.fr, https://bejuris.fr/taux-de-linteret-legal-pour-le-second-semestre-2022-arrete-du-27-6-2022/"}, {"from": "2023-01-01", "read": "2026-11-27", "percent": "4.47", "status": "secondary", "source": "Arr\u00eat\u00e9 du 26 d\u00e9cembre 2022 (article 2: JORFARTI000046829012), notaires2normandie.com (Lefebvre Dalloz); infonet.fr, https://notaires2normandie.com/nos-actus/les-taux-de-linteret-legal-applicables-au-cours-du-second-semestre-2023-sont-fixes"}, {"from": "2023-07-01", "read": "2026-11-27", "percent": "6.82", "status": "secondary", "source": "Arr\u00eat\u00e9 du 27 juin 2023, NOR ECOT2317028A (JO 30 juin 2023), notaires2normandie.com (Lefebvre Dalloz); infonet.fr, https://notaires2normandie.com/nos-actus/les-taux-de-linteret-legal-applicables-au-cours-du-second-semestre-2023-sont-fixes"}, {"from": "2024-01-01", "read": "2026-11-27", "percent": "8.01", "status": "secondary", "source": "Arr\u00eat\u00e9 du 21 d\u00e9cembre 2023, infonet.fr; tcmfrance.fr (professionals); leparticulier.lefigaro.fr (individuals), https://infonet.fr/actualite/juridique/taux-dinteret-legal/"}, {"from": "2024-07-01", "read": "2026-11-27", "percent": "8.16", "status": "secondary", "source": "Arr\u00eat\u00e9 du 26 juin 2024, bpifrance-creation.fr; legifiscal.fr; votrexpert.com, https://bpifrance-creation.fr/entrepreneur/actualites/taux-linteret-legal-deuxieme-semestre-2024"}, {"from": "2025-01-01", "read": "2026-11-27", "percent": "7.21", "status": "secondary", "source": "Arr\u00eat\u00e9 du 17 d\u00e9cembre 2024, legifiscal.fr; cna2c.fr (Lefebvre Dalloz), https://www.legifiscal.fr/actualites-fiscales/4371-taux-interet-legal-1er-semestre-2026.html"}, {"from": "2025-07-01", "read": "2026-11-27", "percent": "6.65", "status": "secondary", "source": "Arr\u00eat\u00e9 du 19 juin 2025, NOR ECOT2516925A (JO 24 juin 2025), cna2c.fr (Lefebvre Dalloz); legifiscal.fr; votrexpert.com, https://www.cna2c.fr/nos-actualites-juridiques/taux-de-linteret-legal-a-compter-du-1er-juillet-2025"}, {"from": "2026-01-01", "read": "2026-11-27", "percent": "6.67", "status": "official", "source": "Arr\u00eat\u00e9 du 15 d\u00e9cembre 2025 (JORF n. 0302 du 26 d\u00e9cembre 2025), full text, Journal officiel, reproduced by juriblio.fr, https://juriblio.fr/arretes/arrete-du-15-decembre-2025/187383136"}, {"from": "2026-07-01", "read": "2026-11-27", "percent": "6.84", "status": "unverified", "source": "one table inside published software, nothing official was found"}]}'),
	(24, 1, '91e6f55b6448d665cea2d17ff99edcff0917c8f988b9b1d9ab42f6c4a258c67c', '{
  "$schema": "../schema/calendar.schema.json",
  "kind": "calendar",
  "format": 1,
  "name": "DE",
  "titles": {"en": "Germany", "fr": "Allemagne", "de": "Deutschland"},
  "source": "python-holidays 0.109, public holidays of the whole country",
  "generated_on": "2026-11-28",
  "first_year": 2015,
  "last_year": 2040,
  "holidays": [
    "2015-01-01", "2015-04-03", "2015-04-06", "2015-05-01", "2015-05-14", "2015-05-25", "2015-10-03", "2015-12-25", "2015-12-26",
    "2016-01-01", "2016-03-25", "2016-03-28", "2016-05-01", "2016-05-05", "2016-05-16", "2016-10-03", "2016-12-25", "2016-12-26",
    "2017-01-01", "2017-04-14", "2017-04-17", "2017-05-01", "2017-05-25", "2017-06-05", "2017-10-03", "2017-10-31", "2017-12-25", "2017-12-26",
    "2018-01-01", "2018-03-30", "2018-04-02", "2018-05-01", "2018-05-10", "2018-05-21", "2018-10-03", "2018-12-25", "2018-12-26",
    "2019-01-01", "2019-04-19", "2019-04-22", "2019-05-01", "2019-05-30", "2019-06-10", "2019-10-03", "2019-12-25", "2019-12-26",
    "2020-01-01", "2020-04-10", "2020-04-13", "2020-05-01", "2020-05-21", "2020-06-01", "2020-10-03", "2020-12-25", "2020-12-26",
    "2021-01-01", "2021-04-02", "2021-04-05", "2021-05-01", "2021-05-13", "2021-05-24", "2021-10-03", "2021-12-25", "2021-12-26",
    "2022-01-01", "2022-04-15", "2022-04-18", "2022-05-01", "2022-05-26", "2022-06-06", "2022-10-03", "2022-12-25", "2022-12-26",
    "2023-01-01", "2023-04-07", "2023-04-10", "2023-05-01", "2023-05-18", "2023-05-29", "2023-10-03", "2023-12-25", "2023-12-26",
    "2024-01-01", "2024-03-29", "2024-04-01", "2024-05-01", "2024-05-09", "2024-05-20", "2024-10-03", "2024-12-25", "2024-12-26",
    "2025-01-01", "2025-04-18", "2025-04-21", "2025-05-01", "2025-05-29", "2025-06-09", "2025-10-03", "2025-12-25", "2025-12-26",
    "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25", "2026-10-03", "2026-12-25", "2026-12-26",
    "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-01", "2027-05-06", "2027-05-17", "2027-10-03", "2027-12-25", "2027-12-26",
    "2028-01-01", "2028-04-14", "2028-04-17", "2028-05-01", "2028-05-25", "2028-06-05", "2028-10-03", "2028-12-25", "2028-12-26",
    "2029-01-01", "2029-03-30", "2029-04-02", "2029-05-01", "2029-05-10", "2029-05-21", "2029-10-03", "2029-12-25", "2029-12-26",
    "2030-01-01", "2030-04-19", "2030-04-22", "2030-05-01", "2030-05-30", "2030-06-10", "2030-10-03", "2030-12-25", "2030-12-26",
    "2031-01-01", "2031-04-11", "2031-04-14", "2031-05-01", "2031-05-22", "2031-06-02", "2031-10-03", "2031-12-25", "2031-12-26",
    "2032-01-01", "2032-03-26", "2032-03-29", "2032-05-01", "2032-05-06", "2032-05-17", "2032-10-03", "2032-12-25", "2032-12-26",
    "2033-01-01", "2033-04-15", "2033-04-18", "2033-05-01", "2033-05-26", "2033-06-06", "2033-10-03", "2033-12-25", "2033-12-26",
    "2034-01-01", "2034-04-07", "2034-04-10", "2034-05-01", "2034-05-18", "2034-05-29", "2034-10-03", "2034-12-25", "2034-12-26",
    "2035-01-01", "2035-03-23", "2035-03-26", "2035-05-01", "2035-05-03", "2035-05-14", "2035-10-03", "2035-12-25", "2035-12-26",
    "2036-01-01", "2036-04-11", "2036-04-14", "2036-05-01", "2036-05-22", "2036-06-02", "2036-10-03", "2036-12-25", "2036-12-26",
    "2037-01-01", "2037-04-03", "2037-04-06", "2037-05-01", "2037-05-14", "2037-05-25", "2037-10-03", "2037-12-25", "2037-12-26",
    "2038-01-01", "2038-04-23", "2038-04-26", "2038-05-01", "2038-06-03", "2038-06-14", "2038-10-03", "2038-12-25", "2038-12-26",
    "2039-01-01", "2039-04-08", "2039-04-11", "2039-05-01", "2039-05-19", "2039-05-30", "2039-10-03", "2039-12-25", "2039-12-26",
    "2040-01-01", "2040-03-30", "2040-04-02", "2040-05-01", "2040-05-10", "2040-05-21", "2040-10-03", "2040-12-25", "2040-12-26"
  ]
}
'),
	(25, 1, '95867ab35f1be830d987ca8b11b7c230f5aa3dbb136ed349757699f324f3ef13', '{"kind": "rates", "format": 1, "name": "de-basiszinssatz", "title": "Germany, Basiszinssatz", "coverage": "half_year", "rows": [{"from": "2002-01-01", "read": "2026-11-27", "percent": "2.57", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2002-07-01", "read": "2026-11-27", "percent": "2.47", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2003-01-01", "read": "2026-11-27", "percent": "1.97", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2003-07-01", "read": "2026-11-27", "percent": "1.22", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2004-01-01", "read": "2026-11-27", "percent": "1.14", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2004-07-01", "read": "2026-11-27", "percent": "1.13", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2005-01-01", "read": "2026-11-27", "percent": "1.21", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2005-07-01", "read": "2026-11-27", "percent": "1.17", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2006-01-01", "read": "2026-11-27", "percent": "1.37", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2006-07-01", "read": "2026-11-27", "percent": "1.95", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2007-01-01", "read": "2026-11-27", "percent": "2.70", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2007-07-01", "read": "2026-11-27", "percent": "3.19", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2008-01-01", "read": "2026-11-27", "percent": "3.32", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2008-07-01", "read": "2026-11-27", "percent": "3.19", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2009-01-01", "read": "2026-11-27", "percent": "1.62", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2009-07-01", "read": "2026-11-27", "percent": "0.12", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2010-01-01", "read": "2026-11-27", "percent": "0.12", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2010-07-01", "read": "2026-11-27", "percent": "0.12", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2011-01-01", "read": "2026-11-27", "percent": "0.12", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2011-07-01", "read": "2026-11-27", "percent": "0.37", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2012-01-01", "read": "2026-11-27", "percent": "0.12", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2012-07-01", "read": "2026-11-27", "percent": "0.12", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2013-01-01", "read": "2026-11-27", "percent": "-0.13", "status": "secondary", "source": "BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Pr\u00fctting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank\u2019s series agrees"}, {"from": "2013-07-01", "read": "2026-11-27", "percent": "-0.38", "status": "secondary", "source": "BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Pr\u00fctting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank\u2019s series agrees"}, {"from": "2014-01-01", "read": "2026-11-27", "percent": "-0.63", "status": "secondary", "source": "BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Pr\u00fctting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank\u2019s series agrees"}, {"from": "2014-07-01", "read": "2026-11-27", "percent": "-0.73", "status": "secondary", "source": "BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Pr\u00fctting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank\u2019s series agrees"}, {"from": "2015-01-01", "read": "2026-11-27", "percent": "-0.83", "status": "secondary", "source": "BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Pr\u00fctting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank\u2019s series agrees"}, {"from": "2015-07-01", "read": "2026-11-27", "percent": "-0.83", "status": "secondary", "source": "BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Pr\u00fctting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank\u2019s series agrees"}, {"from": "2016-01-01", "read": "2026-11-27", "percent": "-0.83", "status": "secondary", "source": "BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Pr\u00fctting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank\u2019s series agrees"}, {"from": "2016-07-01", "read": "2026-11-27", "percent": "-0.88", "status": "secondary", "source": "BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Pr\u00fctting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank\u2019s series agrees"}, {"from": "2017-01-01", "read": "2026-11-27", "percent": "-0.88", "status": "secondary", "source": "BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Pr\u00fctting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank\u2019s series agrees"}, {"from": "2017-07-01", "read": "2026-11-27", "percent": "-0.88", "status": "secondary", "source": "BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Pr\u00fctting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank\u2019s series agrees"}, {"from": "2018-01-01", "read": "2026-11-27", "percent": "-0.88", "status": "secondary", "source": "BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Pr\u00fctting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank\u2019s series agrees"}, {"from": "2018-07-01", "read": "2026-11-27", "percent": "-0.88", "status": "secondary", "source": "BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Pr\u00fctting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank\u2019s series agrees"}, {"from": "2019-01-01", "read": "2026-11-27", "percent": "-0.88", "status": "secondary", "source": "BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Pr\u00fctting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank\u2019s series agrees"}, {"from": "2019-07-01", "read": "2026-11-27", "percent": "-0.88", "status": "official", "source": "Bekanntgabe des Basiszinssatzes: bleibt unver\u00e4ndert bei -0,88 % (press release), Deutsche Bundesbank, distributed by lifepr.de, https://lifepr.de/inaktiv/deutsche-bundesbank/bekanntgabe-des-basiszinssatzes-zum-1-juli-2019-basiszinssatz-bleibt-unveraendert-bei-0-88/boxid/757316"}, {"from": "2020-01-01", "read": "2026-11-27", "percent": "-0.88", "status": "secondary", "source": "BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Pr\u00fctting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank\u2019s series agrees"}, {"from": "2020-07-01", "read": "2026-11-27", "percent": "-0.88", "status": "official", "source": "Bekanntgabe des Basiszinssatzes: bleibt unver\u00e4ndert bei -0,88 % (press release), Deutsche Bundesbank, distributed by lifepr.de, https://lifepr.de/inaktiv/deutsche-bundesbank/bekanntgabe-des-basiszinssatzes-zum-1-juli-2020-basiszinssatz-bleibt-unveraendert-bei-0-88/boxid/805297"}, {"from": "2021-01-01", "read": "2026-11-27", "percent": "-0.88", "status": "official", "source": "Bekanntgabe des Basiszinssatzes: bleibt unver\u00e4ndert bei -0,88 % (press release), Deutsche Bundesbank, distributed by lifepr.de, https://lifepr.de/inaktiv/deutsche-bundesbank/bekanntgabe-des-basiszinssatzes-zum-1-januar-2021-basiszinssatz-bleibt-unveraendert-bei-0-88/boxid/829433"}, {"from": "2021-07-01", "read": "2026-11-27", "percent": "-0.88", "status": "secondary", "source": "BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Pr\u00fctting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank\u2019s series agrees"}, {"from": "2022-01-01", "read": "2026-11-27", "percent": "-0.88", "status": "secondary", "source": "BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Pr\u00fctting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank\u2019s series agrees"}, {"from": "2022-07-01", "read": "2026-11-27", "percent": "-0.88", "status": "secondary", "source": "BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Pr\u00fctting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank\u2019s series agrees"}, {"from": "2023-01-01", "read": "2026-11-27", "percent": "1.62", "status": "secondary", "source": "BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Pr\u00fctting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank\u2019s series agrees"}, {"from": "2023-07-01", "read": "2026-11-27", "percent": "3.12", "status": "secondary", "source": "Neuer Basiszinssatz seit 1. Januar (\"zuvor 3,12 %\"); Basiszinssatz wird erh\u00f6ht, IHK Kassel; flash-up.com, https://news.kassel.ihk.de/"}, {"from": "2024-01-01", "read": "2026-11-27", "percent": "3.62", "status": "secondary", "source": "Neuer Basiszinssatz seit 1. Januar; Basiszinssatz zum 1. Januar 2024, IHK Kassel; vdwbayern.de, https://www.vdwbayern.de/2024/01/10/basiszinssatzes-zum-1-januar-2024-anpassung-auf-362/"}, {"from": "2024-07-01", "read": "2026-11-27", "percent": "3.37", "status": "unverified", "source": "one table inside published software, nothing official was found"}, {"from": "2025-01-01", "read": "2026-11-27", "percent": "2.27", "status": "secondary", "source": "Basiszinssatz sinkt zum 1.7.25 auf 1,27 % (\"von 2,27 %\"), iww.de, https://www.iww.de/ak/wirtschaftlichkeit/aktuelle-gesetzgebung-basiszinssatz-sinkt-zum-1725-auf-127-prozent-f168236; a table copied from the Bundesbank\u2019s series agrees"}, {"from": "2025-07-01", "read": "2026-11-27", "percent": "1.27", "status": "secondary", "source": "Basiszinssatz sinkt zum 1.7.25 auf 1,27 Prozent, iww.de; malerblog.net, https://www.iww.de/ak/wirtschaftlichkeit/aktuelle-gesetzgebung-basiszinssatz-sinkt-zum-1725-auf-127-prozent-f168236"}, {"from": "2026-01-01", "read": "2026-11-27", "percent": "1.27", "status": "secondary", "source": "Basiszinssatz bleibt ab 1. Januar 2026 bei 1,27 % (text of the Bundesbank release, BAnz 24.12.2025), finanzmarktnachrichten.de; digitalverkehr.com; state-of.biz, https://finanzmarktnachrichten.de/basiszinssatz-bleibt-ab-1-januar-2026-bei-127"}, {"from": "2026-07-01", "read": "2026-11-27", "percent": "1.52", "status": "unverified", "source": "Basiszinssatz 1,52 % seit 1.7.2026 (quoting the Bundesbank page, checked 21.09.2026), two tables inside published software, nothing official was found"}]}'),
	(26, 1, '9a41a0e7e6510c8cacc2006f1104fdec42e69fe0b5cbb3592359fd002e49afe0', '{
  "$schema": "../schema/jurisdiction.schema.json",
  "kind": "jurisdiction",
  "format": 1,
  "code": "CH",
  "title": "Switzerland",
  "titles": {"fr": "Suisse", "de": "Schweiz"},
  "relations": {
    "b2b": {
      "rate": {"anchor": "fixed", "margin_points": "5.00", "fact": "rate"},
      "first_day": {"counts": "day_after_due", "fact": "first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "compensation": {"none_because": "Swiss law knows no fixed compensation.", "texts": {"fr": "Le droit suisse ne connaît pas d’indemnité forfaitaire.", "de": "Das Schweizer Recht kennt keine Verzugspauschale."}, "fact": "no_compensation"}
    },
    "public": {
      "rate": {"anchor": "fixed", "margin_points": "5.00", "fact": "rate"},
      "first_day": {"counts": "day_after_due", "fact": "first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "compensation": {"none_because": "Swiss law knows no fixed compensation.", "texts": {"fr": "Le droit suisse ne connaît pas d’indemnité forfaitaire.", "de": "Das Schweizer Recht kennt keine Verzugspauschale."}, "fact": "no_compensation"}
    },
    "consumer": {
      "rate": {"anchor": "fixed", "margin_points": "5.00", "fact": "rate"},
      "first_day": {"counts": "day_after_due", "fact": "first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "compensation": {"none_because": "Swiss law knows no fixed compensation.", "texts": {"fr": "Le droit suisse ne connaît pas d’indemnité forfaitaire.", "de": "Das Schweizer Recht kennt keine Verzugspauschale."}, "fact": "no_compensation"},
      "costs": {"not_available_because": "No source on recovery costs of consumers has been read for this country.", "texts": {"fr": "Aucune source sur les frais de recouvrement à la charge d’un consommateur n’a été lue pour ce pays.", "de": "Zu Beitreibungskosten, die ein Verbraucher trägt, wurde für dieses Land keine Quelle gelesen."}}
    },
    "unknown": {"not_available_because": "It is not known whether this customer is a business; until someone says, it is treated as a consumer.", "texts": {"fr": "On ne sait pas si ce client est une entreprise ; tant que personne ne le dit, il est traité comme un consommateur.", "de": "Es ist nicht bekannt, ob dieser Kunde ein Unternehmen ist; bis es jemand angibt, wird er wie ein Verbraucher behandelt."}}
  },
  "imputation": {
    "not_available_because": "No source on the order of imputation has been read for this country; costs, interest, principal is used where the legal order is asked for.",
    "texts": {"fr": "Aucune source sur l’ordre d’imputation n’a été lue pour ce pays ; frais, intérêts, principal est appliqué quand l’ordre légal est demandé.", "de": "Zur Reihenfolge der Anrechnung wurde für dieses Land keine Quelle gelesen; wo die gesetzliche Reihenfolge verlangt wird, gilt: Kosten, Zinsen, Hauptforderung."}
  },
  "insolvency": {
    "not_available_because": "No source on interest after the opening of insolvency proceedings has been read for this country; interest is stopped, so that no claim is overstated.",
    "texts": {"fr": "Aucune source sur les intérêts après l’ouverture d’une procédure collective n’a été lue pour ce pays ; les intérêts s’arrêtent, pour qu’aucune créance ne soit surévaluée.", "de": "Zu Zinsen nach Eröffnung eines Insolvenzverfahrens wurde für dieses Land keine Quelle gelesen; die Zinsen enden, damit keine Forderung zu hoch angesetzt wird."}
  },
  "limitation": {
    "periods": [{"code": "general", "relations": ["b2b", "public", "consumer", "unknown"], "years": 10, "from": "due_date", "fact": "limitation"}],
    "events": [
      {"code": "acknowledgement", "interrupts": true, "fact": "interruptions"},
      {"code": "court_claim", "interrupts": true, "fact": "interruptions"},
      {"code": "enforcement", "interrupts": true, "fact": "interruptions"},
      {"code": "formal_notice", "interrupts": false, "fact": "notice_no_interruption"}
    ]
  },
  "payment_terms": {
    "not_available_because": "No source on payment terms has been read for this country.",
    "texts": {"fr": "Aucune source sur les délais de paiement n’a été lue pour ce pays.", "de": "Zu Zahlungsfristen wurde für dieses Land keine Quelle gelesen."}
  },
  "vat": {
    "not_available_because": "No source on the VAT treatment of interest and compensation has been read for this country.",
    "texts": {"fr": "Aucune source sur le régime de TVA des intérêts et de l’indemnité n’a été lue pour ce pays.", "de": "Zur umsatzsteuerlichen Behandlung von Zinsen und Pauschale wurde für dieses Land keine Quelle gelesen."}
  },
  "capitalisation": {
    "allowed": "never",
    "fact": "capitalisation"
  },
  "formal_notice": {
    "fact": "first_day"
  },
  "fines": {
    "not_available_because": "No source on fines for late payment has been read for this country.",
    "texts": {"fr": "Aucune source sur les amendes pour retard de paiement n’a été lue pour ce pays.", "de": "Zu Bußgeldern wegen Zahlungsverzugs wurde für dieses Land keine Quelle gelesen."}
  },
  "facts": {
    "rate": {
      "text": "5 % a year; a higher rate may be agreed.",
      "texts": {
        "fr": "5 % par an ; un taux plus élevé peut être convenu.",
        "de": "5 % pro Jahr; ein höherer Satz kann vereinbart werden."
      },
      "reference": "OR 104",
      "references": {
        "fr": "Art. 104 CO",
        "de": "Art. 104 OR"
      },
      "source": "OR 104, law.ch and de-jure.ch",
      "sources": {
        "fr": "OR 104, law.ch et de-jure.ch",
        "de": "OR 104, law.ch und de-jure.ch"
      },
      "status": "secondary"
    },
    "first_day": {
      "text": "A reminder puts the debtor in default unless a due date is fixed.",
      "texts": {
        "fr": "Une interpellation met le débiteur en demeure, sauf si une échéance est fixée.",
        "de": "Eine Mahnung setzt den Schuldner in Verzug, wenn nicht schon ein Verfalltag bestimmt ist."
      },
      "reference": "OR 102",
      "references": {
        "fr": "Art. 102 CO",
        "de": "Art. 102 OR"
      },
      "source": "OR 102, law.ch and de-jure.ch",
      "sources": {
        "fr": "OR 102, law.ch et de-jure.ch",
        "de": "OR 102, law.ch und de-jure.ch"
      },
      "status": "secondary"
    },
    "day_count": {
      "text": "Days are counted between the dates; years of 360 days are common in commerce and not in the statute.",
      "texts": {
        "fr": "Les jours sont comptés d’une date à l’autre ; l’année de 360 jours est courante dans le commerce, mais n’est pas dans la loi.",
        "de": "Gezählt werden die Tage zwischen den Daten; Jahre von 360 Tagen sind im Handel üblich, stehen aber nicht im Gesetz."
      },
      "source": "de-jure.ch",
      "sources": {
        "fr": "de-jure.ch",
        "de": "de-jure.ch"
      },
      "status": "convention"
    },
    "rounding": {
      "text": "No text fixes the rounding of interest. It is rounded once, to the nearest minor unit, on the exact sum: nearly all published worked cases agree with that.",
      "texts": {
        "fr": "Aucun texte ne fixe l’arrondi des intérêts. Ils sont arrondis une seule fois, au plus près, à la plus petite unité de la monnaie, sur la somme exacte : presque tous les exemples chiffrés publiés concordent.",
        "de": "Keine Vorschrift regelt die Rundung der Zinsen. Gerundet wird nur einmal, auf die nächste kleinste Währungseinheit, an der genauen Summe: fast alle veröffentlichten Rechenbeispiele stimmen damit überein."
      },
      "source": "59 worked cases of official pages, chambers, law firms and tools, recomputed",
      "sources": {
        "fr": "59 exemples chiffrés de pages officielles, de chambres, de cabinets et d’outils, recalculés",
        "de": "59 nachgerechnete Beispiele von amtlichen Seiten, Kammern, Kanzleien und Rechnern"
      },
      "status": "convention"
    },
    "no_compensation": {
      "text": "No counterpart of the EUR 40.",
      "texts": {
        "fr": "Pas d’équivalent des 40 €.",
        "de": "Keine Entsprechung zu den 40 €."
      },
      "source": "law.ch and de-jure.ch",
      "sources": {
        "fr": "law.ch et de-jure.ch",
        "de": "law.ch und de-jure.ch"
      },
      "status": "secondary"
    },
    "capitalisation": {
      "text": "No interest on late interest.",
      "texts": {
        "fr": "Pas d’intérêts sur les intérêts moratoires.",
        "de": "Keine Zinsen auf Verzugszinsen."
      },
      "reference": "OR 105 (3)",
      "references": {
        "fr": "Art. 105 al. 3 CO",
        "de": "Art. 105 Abs. 3 OR"
      },
      "source": "OR 105 III, law.ch and de-jure.ch",
      "sources": {
        "fr": "OR 105 III, law.ch et de-jure.ch",
        "de": "OR 105 III, law.ch und de-jure.ch"
      },
      "status": "secondary"
    },
    "limitation": {
      "text": "10 years; 5 for some claims.",
      "texts": {
        "fr": "10 ans ; 5 pour certaines créances.",
        "de": "10 Jahre; 5 für manche Forderungen."
      },
      "source": "from memory",
      "sources": {
        "fr": "de mémoire",
        "de": "aus dem Gedächtnis"
      },
      "status": "memory"
    },
    "interruptions": {
      "text": "An acknowledgement, such as a part payment, debt enforcement, or a court claim interrupts limitation.",
      "texts": {
        "fr": "Une reconnaissance, par exemple un acompte, une poursuite, ou une action en justice interrompt la prescription.",
        "de": "Eine Anerkennung, etwa eine Abschlagszahlung, eine Schuldbetreibung oder eine Klage unterbricht die Verjährung."
      },
      "reference": "OR 135",
      "references": {
        "fr": "Art. 135 CO",
        "de": "Art. 135 OR"
      },
      "source": "from memory",
      "sources": {
        "fr": "de mémoire",
        "de": "aus dem Gedächtnis"
      },
      "status": "memory"
    },
    "notice_no_interruption": {
      "text": "A formal notice does not interrupt limitation.",
      "texts": {
        "fr": "Une mise en demeure n’interrompt pas la prescription.",
        "de": "Eine Mahnung unterbricht die Verjährung nicht."
      },
      "reference": "OR 135",
      "references": {
        "fr": "Art. 135 CO",
        "de": "Art. 135 OR"
      },
      "source": "from memory",
      "sources": {
        "fr": "de mémoire",
        "de": "aus dem Gedächtnis"
      },
      "status": "memory"
    }
  }
}
'),
	(27, 1, '9f443f331d94ad936bb67ab5cec681c9b5a80997e3c35325a4c13085a7ecf592', '{
  "$schema": "../schema/calendar.schema.json",
  "kind": "calendar",
  "format": 1,
  "name": "UK",
  "titles": {"en": "United Kingdom", "fr": "Royaume-Uni", "de": "Vereinigtes Königreich"},
  "source": "python-holidays 0.109, public holidays of the whole country",
  "generated_on": "2026-11-28",
  "first_year": 2015,
  "last_year": 2040,
  "holidays": [
    "2015-01-01", "2015-04-03", "2015-05-04", "2015-05-25", "2015-12-25", "2015-12-26", "2015-12-28",
    "2016-01-01", "2016-03-25", "2016-05-02", "2016-05-30", "2016-12-25", "2016-12-26", "2016-12-27",
    "2017-01-01", "2017-01-02", "2017-04-14", "2017-05-01", "2017-05-29", "2017-12-25", "2017-12-26",
    "2018-01-01", "2018-03-30", "2018-05-07", "2018-05-28", "2018-12-25", "2018-12-26",
    "2019-01-01", "2019-04-19", "2019-05-06", "2019-05-27", "2019-12-25", "2019-12-26",
    "2020-01-01", "2020-04-10", "2020-05-08", "2020-05-25", "2020-12-25", "2020-12-26", "2020-12-28",
    "2021-01-01", "2021-04-02", "2021-05-03", "2021-05-31", "2021-12-25", "2021-12-26", "2021-12-27", "2021-12-28",
    "2022-01-01", "2022-01-03", "2022-04-15", "2022-05-02", "2022-06-02", "2022-06-03", "2022-09-19", "2022-12-25", "2022-12-26", "2022-12-27",
    "2023-01-01", "2023-01-02", "2023-04-07", "2023-05-01", "2023-05-08", "2023-05-29", "2023-12-25", "2023-12-26",
    "2024-01-01", "2024-03-29", "2024-05-06", "2024-05-27", "2024-12-25", "2024-12-26",
    "2025-01-01", "2025-04-18", "2025-05-05", "2025-05-26", "2025-12-25", "2025-12-26",
    "2026-01-01", "2026-04-03", "2026-05-04", "2026-05-25", "2026-12-25", "2026-12-26", "2026-12-28",
    "2027-01-01", "2027-03-26", "2027-05-03", "2027-05-31", "2027-12-25", "2027-12-26", "2027-12-27", "2027-12-28",
    "2028-01-01", "2028-01-03", "2028-04-14", "2028-05-01", "2028-05-29", "2028-12-25", "2028-12-26",
    "2029-01-01", "2029-03-30", "2029-05-07", "2029-05-28", "2029-12-25", "2029-12-26",
    "2030-01-01", "2030-04-19", "2030-05-06", "2030-05-27", "2030-12-25", "2030-12-26",
    "2031-01-01", "2031-04-11", "2031-05-05", "2031-05-26", "2031-12-25", "2031-12-26",
    "2032-01-01", "2032-03-26", "2032-05-03", "2032-05-31", "2032-12-25", "2032-12-26", "2032-12-27", "2032-12-28",
    "2033-01-01", "2033-01-03", "2033-04-15", "2033-05-02", "2033-05-30", "2033-12-25", "2033-12-26", "2033-12-27",
    "2034-01-01", "2034-01-02", "2034-04-07", "2034-05-01", "2034-05-29", "2034-12-25", "2034-12-26",
    "2035-01-01", "2035-03-23", "2035-05-07", "2035-05-28", "2035-12-25", "2035-12-26",
    "2036-01-01", "2036-04-11", "2036-05-05", "2036-05-26", "2036-12-25", "2036-12-26",
    "2037-01-01", "2037-04-03", "2037-05-04", "2037-05-25", "2037-12-25", "2037-12-26", "2037-12-28",
    "2038-01-01", "2038-04-23", "2038-05-03", "2038-05-31", "2038-12-25", "2038-12-26", "2038-12-27", "2038-12-28",
    "2039-01-01", "2039-01-03", "2039-04-08", "2039-05-02", "2039-05-30", "2039-12-25", "2039-12-26", "2039-12-27",
    "2040-01-01", "2040-01-02", "2040-03-30", "2040-05-07", "2040-05-28", "2040-12-25", "2040-12-26"
  ]
}
'),
	(28, 1, 'a3e7f48c412783c555814a12b36e7a4ec11976e8e65a0608e1995f5c685eb0f0', '{
  "$schema": "../schema/jurisdiction.schema.json",
  "kind": "jurisdiction",
  "format": 1,
  "code": "EU",
  "aliases": ["CY", "EE", "FI", "GR", "HR", "LT", "LV", "MT", "SI", "SK"],
  "title": "European Union (Directive 2011/7/EU)",
  "titles": {"fr": "Union européenne (directive 2011/7/UE)", "de": "Europäische Union (Richtlinie 2011/7/EU)"},
  "relations": {
    "b2b": {
      "rate": {"series": "ecb-main-refinancing-half-year", "anchor": "half_year", "margin_points": "8.00", "fact": "rate"},
      "first_day": {"counts": "day_after_due", "fact": "first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "compensation": {"currency": "EUR", "amount": "40.00", "scope": "invoice", "fact": "compensation"}
    },
    "public": {
      "rate": {"series": "ecb-main-refinancing-half-year", "anchor": "half_year", "margin_points": "8.00", "fact": "rate"},
      "first_day": {"counts": "day_after_due", "fact": "first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "compensation": {"currency": "EUR", "amount": "40.00", "scope": "invoice", "fact": "compensation"}
    },
    "consumer": {"not_available_because": "The directive does not cover consumers.", "texts": {"fr": "La directive ne vise pas les consommateurs.", "de": "Die Richtlinie gilt nicht für Verbraucher."}},
    "unknown": {"not_available_because": "It is not known whether this customer is a business; until someone says, it is treated as a consumer.", "texts": {"fr": "On ne sait pas si ce client est une entreprise ; tant que personne ne le dit, il est traité comme un consommateur.", "de": "Es ist nicht bekannt, ob dieser Kunde ein Unternehmen ist; bis es jemand angibt, wird er wie ein Verbraucher behandelt."}}
  },
  "imputation": {
    "not_available_because": "No source on the order of imputation has been read for this country; costs, interest, principal is used where the legal order is asked for.",
    "texts": {"fr": "Aucune source sur l’ordre d’imputation n’a été lue pour ce pays ; frais, intérêts, principal est appliqué quand l’ordre légal est demandé.", "de": "Zur Reihenfolge der Anrechnung wurde für dieses Land keine Quelle gelesen; wo die gesetzliche Reihenfolge verlangt wird, gilt: Kosten, Zinsen, Hauptforderung."}
  },
  "insolvency": {
    "not_available_because": "No source on interest after the opening of insolvency proceedings has been read for this country; interest is stopped, so that no claim is overstated.",
    "texts": {"fr": "Aucune source sur les intérêts après l’ouverture d’une procédure collective n’a été lue pour ce pays ; les intérêts s’arrêtent, pour qu’aucune créance ne soit surévaluée.", "de": "Zu Zinsen nach Eröffnung eines Insolvenzverfahrens wurde für dieses Land keine Quelle gelesen; die Zinsen enden, damit keine Forderung zu hoch angesetzt wird."}
  },
  "limitation": {
    "not_available_because": "No source on limitation has been read for this country.",
    "texts": {"fr": "Aucune source sur la prescription n’a été lue pour ce pays.", "de": "Zur Verjährung wurde für dieses Land keine Quelle gelesen."}
  },
  "payment_terms": {
    "rules": [
      {"code": "default", "relations": ["b2b", "public"], "unless_agreed": true, "days": 30, "from": "invoice_receipt", "fact": "terms"},
      {"code": "agreed", "relations": ["b2b"], "days": 60, "from": "issue", "fact": "terms"},
      {"code": "public_buyer", "relations": ["public"], "days": 30, "from": "invoice_receipt", "fact": "terms"}
    ]
  },
  "vat": {
    "not_available_because": "No source on the VAT treatment of interest and compensation has been read for this country.",
    "texts": {"fr": "Aucune source sur le régime de TVA des intérêts et de l’indemnité n’a été lue pour ce pays.", "de": "Zur umsatzsteuerlichen Behandlung von Zinsen und Pauschale wurde für dieses Land keine Quelle gelesen."}
  },
  "capitalisation": {
    "not_available_because": "No source on interest on interest has been read for this country; none is computed.",
    "texts": {"fr": "Aucune source sur la capitalisation des intérêts n’a été lue pour ce pays ; aucune n’est calculée.", "de": "Zu Zinseszinsen wurde für dieses Land keine Quelle gelesen; es werden keine berechnet."}
  },
  "formal_notice": {
    "not_available_because": "No source on formal notices has been read for this country.",
    "texts": {"fr": "Aucune source sur la mise en demeure n’a été lue pour ce pays.", "de": "Zur förmlichen Mahnung wurde für dieses Land keine Quelle gelesen."}
  },
  "fines": {
    "not_available_because": "No source on fines for late payment has been read for this country.",
    "texts": {"fr": "Aucune source sur les amendes pour retard de paiement n’a été lue pour ce pays.", "de": "Zu Bußgeldern wegen Zahlungsverzugs wurde für dieses Land keine Quelle gelesen."}
  },
  "facts": {
    "rate": {
      "text": "Between businesses and from public authorities late payment bears interest from the day after the due date, without any reminder, at least at the reference rate of the European Central Bank plus 8 points: the rate of 1 January for the first half of the year, that of 1 July for the second.",
      "texts": {
        "fr": "Entre entreprises et de la part des pouvoirs publics, le retard de paiement porte intérêt dès le lendemain de l’échéance, sans rappel, au moins au taux de référence de la Banque centrale européenne majoré de 8 points : taux du 1er janvier pour le premier semestre, taux du 1er juillet pour le second.",
        "de": "Zwischen Unternehmen und von öffentlichen Stellen sind bei Zahlungsverzug ab dem Tag nach der Fälligkeit Zinsen geschuldet, ohne Mahnung, mindestens zum Referenzzinssatz der Europäischen Zentralbank plus 8 Prozentpunkte: der Satz vom 1. Januar für das erste Halbjahr, der vom 1. Juli für das zweite."
      },
      "reference": "Directive 2011/7/EU",
      "references": {
        "fr": "Directive 2011/7/UE",
        "de": "Richtlinie 2011/7/EU"
      },
      "source": "Directive 2011/7/EU, read at eur-lex (LEGISSUM mi0074); first day, the end of the transposition period, from memory",
      "sources": {
        "fr": "Directive 2011/7/UE, lue sur eur-lex (LEGISSUM mi0074) ; le premier jour, fin du délai de transposition, de mémoire",
        "de": "Richtlinie 2011/7/EU, gelesen bei eur-lex (LEGISSUM mi0074); der erste Tag, das Ende der Umsetzungsfrist, aus dem Gedächtnis"
      },
      "status": "official",
      "from": "2013-03-16"
    },
    "first_day": {
      "text": "Interest is due from the day after the end of the payment period, without any reminder.",
      "texts": {
        "fr": "Les intérêts sont dus dès le lendemain de l’expiration du délai de paiement, sans rappel.",
        "de": "Zinsen sind ab dem Tag nach Ablauf der Zahlungsfrist geschuldet, ohne Mahnung."
      },
      "reference": "Directive 2011/7/EU",
      "references": {
        "fr": "Directive 2011/7/UE",
        "de": "Richtlinie 2011/7/EU"
      },
      "source": "Directive 2011/7/EU, read at eur-lex (LEGISSUM mi0074)",
      "sources": {
        "fr": "Directive 2011/7/UE, lue sur eur-lex (LEGISSUM mi0074)",
        "de": "Richtlinie 2011/7/EU, gelesen bei eur-lex (LEGISSUM mi0074)"
      },
      "status": "official"
    },
    "day_count": {
      "text": "Amount × rate × days / 365; the day after the due date is the first one, the day of payment the last.",
      "texts": {
        "fr": "Montant × taux × jours / 365 ; le premier jour compté est le lendemain de l’échéance, le dernier celui du paiement.",
        "de": "Betrag × Zinssatz × Tage / 365; der erste Tag ist der nach der Fälligkeit, der letzte der Tag der Zahlung."
      },
      "source": "worked cases of the member states",
      "sources": {
        "fr": "exemples chiffrés des États membres",
        "de": "Rechenbeispiele der Mitgliedstaaten"
      },
      "status": "convention"
    },
    "rounding": {
      "text": "No text fixes the rounding of interest. It is rounded once, to the nearest minor unit, on the exact sum: nearly all published worked cases agree with that.",
      "texts": {
        "fr": "Aucun texte ne fixe l’arrondi des intérêts. Ils sont arrondis une seule fois, au plus près, à la plus petite unité de la monnaie, sur la somme exacte : presque tous les exemples chiffrés publiés concordent.",
        "de": "Keine Vorschrift regelt die Rundung der Zinsen. Gerundet wird nur einmal, auf die nächste kleinste Währungseinheit, an der genauen Summe: fast alle veröffentlichten Rechenbeispiele stimmen damit überein."
      },
      "source": "59 worked cases of official pages, chambers, law firms and tools, recomputed",
      "sources": {
        "fr": "59 exemples chiffrés de pages officielles, de chambres, de cabinets et d’outils, recalculés",
        "de": "59 nachgerechnete Beispiele von amtlichen Seiten, Kammern, Kanzleien und Rechnern"
      },
      "status": "convention"
    },
    "compensation": {
      "text": "At least EUR 40 for recovery costs, and reasonable further costs.",
      "texts": {
        "fr": "Indemnité forfaitaire d’au moins 40 € pour frais de recouvrement, et autres frais raisonnables.",
        "de": "Pauschale von mindestens 40 € für Beitreibungskosten und angemessene weitere Kosten."
      },
      "reference": "Directive 2011/7/EU",
      "references": {
        "fr": "Directive 2011/7/UE",
        "de": "Richtlinie 2011/7/EU"
      },
      "source": "Directive 2011/7/EU, read at eur-lex (LEGISSUM mi0074)",
      "sources": {
        "fr": "Directive 2011/7/UE, lue sur eur-lex (LEGISSUM mi0074)",
        "de": "Richtlinie 2011/7/EU, gelesen bei eur-lex (LEGISSUM mi0074)"
      },
      "status": "official",
      "from": "2013-03-16"
    },
    "terms": {
      "text": "Between businesses up to 60 days unless expressly agreed otherwise and not grossly unfair; public authorities 30 days, exceptionally 60; 30 days from invoice or goods where nothing is agreed.",
      "texts": {
        "fr": "Entre entreprises 60 jours au plus, sauf accord exprès contraire qui ne soit pas manifestement abusif ; pouvoirs publics 30 jours, exceptionnellement 60 ; 30 jours à compter de la facture ou des marchandises à défaut d’accord.",
        "de": "Zwischen Unternehmen bis zu 60 Tage, sofern nicht ausdrücklich etwas anderes vereinbart und nicht grob nachteilig ist; öffentliche Stellen 30 Tage, ausnahmsweise 60; 30 Tage ab Rechnung oder Ware, wenn nichts vereinbart ist."
      },
      "reference": "Directive 2011/7/EU",
      "references": {
        "fr": "Directive 2011/7/UE",
        "de": "Richtlinie 2011/7/EU"
      },
      "source": "Directive 2011/7/EU, read at eur-lex (LEGISSUM mi0074)",
      "sources": {
        "fr": "Directive 2011/7/UE, lue sur eur-lex (LEGISSUM mi0074)",
        "de": "Richtlinie 2011/7/EU, gelesen bei eur-lex (LEGISSUM mi0074)"
      },
      "status": "official"
    }
  }
}
'),
	(29, 1, 'aa40d6c9567730f6d2c6f528ef6df102d0de7e4dff09d455b8df75e03eea6cad', '{
  "$schema": "../schema/jurisdiction.schema.json",
  "kind": "jurisdiction",
  "format": 1,
  "code": "UK",
  "aliases": ["GB"],
  "title": "United Kingdom",
  "titles": {"fr": "Royaume-Uni", "de": "Vereinigtes Königreich"},
  "relations": {
    "b2b": {
      "rate": {"series": "uk-bank-rate", "anchor": "half_year_eve", "margin_points": "8.00", "frozen_on": "first_day", "fact": "rate"},
      "first_day": {"counts": "day_after_due", "fact": "first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "compensation": {
        "currency": "GBP",
        "scope": "due_date",
        "scale": "by_size",
        "bands": [{"below": "1000.00", "amount": "40.00"}, {"below": "10000.00", "amount": "70.00"}, {"amount": "100.00"}],
        "fact": "compensation"
      }
    },
    "public": {
      "rate": {"series": "uk-bank-rate", "anchor": "half_year_eve", "margin_points": "8.00", "frozen_on": "first_day", "fact": "rate"},
      "first_day": {"counts": "day_after_due", "fact": "first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "compensation": {
        "currency": "GBP",
        "scope": "due_date",
        "scale": "by_size",
        "bands": [{"below": "1000.00", "amount": "40.00"}, {"below": "10000.00", "amount": "70.00"}, {"amount": "100.00"}],
        "fact": "compensation"
      }
    },
    "consumer": {"not_available_because": "The Act of 1998 does not cover consumers; without a contract only a court grants interest.", "texts": {"fr": "La loi de 1998 ne vise pas les consommateurs ; sans contrat, seul un tribunal accorde des intérêts.", "de": "Das Gesetz von 1998 gilt nicht für Verbraucher; ohne Vertrag spricht nur ein Gericht Zinsen zu."}},
    "unknown": {"not_available_because": "It is not known whether this customer is a business; until someone says, it is treated as a consumer.", "texts": {"fr": "On ne sait pas si ce client est une entreprise ; tant que personne ne le dit, il est traité comme un consommateur.", "de": "Es ist nicht bekannt, ob dieser Kunde ein Unternehmen ist; bis es jemand angibt, wird er wie ein Verbraucher behandelt."}}
  },
  "imputation": {
    "not_available_because": "No source on the order of imputation has been read for this country; costs, interest, principal is used where the legal order is asked for.",
    "texts": {"fr": "Aucune source sur l’ordre d’imputation n’a été lue pour ce pays ; frais, intérêts, principal est appliqué quand l’ordre légal est demandé.", "de": "Zur Reihenfolge der Anrechnung wurde für dieses Land keine Quelle gelesen; wo die gesetzliche Reihenfolge verlangt wird, gilt: Kosten, Zinsen, Hauptforderung."}
  },
  "insolvency": {
    "not_available_because": "No source on interest after the opening of insolvency proceedings has been read for this country; interest is stopped, so that no claim is overstated.",
    "texts": {"fr": "Aucune source sur les intérêts après l’ouverture d’une procédure collective n’a été lue pour ce pays ; les intérêts s’arrêtent, pour qu’aucune créance ne soit surévaluée.", "de": "Zu Zinsen nach Eröffnung eines Insolvenzverfahrens wurde für dieses Land keine Quelle gelesen; die Zinsen enden, damit keine Forderung zu hoch angesetzt wird."}
  },
  "limitation": {
    "periods": [{"code": "general", "relations": ["b2b", "public", "consumer", "unknown"], "years": 6, "from": "due_date", "fact": "limitation"}],
    "events": [
      {"code": "acknowledgement", "interrupts": true, "fact": "interruptions"},
      {"code": "formal_notice", "interrupts": false, "fact": "notice_no_interruption"}
    ]
  },
  "payment_terms": {
    "rules": [
      {"code": "default", "relations": ["b2b"], "unless_agreed": true, "days": 30, "from": "invoice_receipt", "fact": "terms"},
      {"code": "agreed", "relations": ["b2b"], "days": 60, "from": "invoice_receipt", "fact": "terms"},
      {"code": "public_buyer", "relations": ["public"], "days": 30, "from": "invoice_receipt", "fact": "public"}
    ]
  },
  "vat": {
    "not_available_because": "No source on the VAT treatment of interest and compensation has been read for this country.",
    "texts": {"fr": "Aucune source sur le régime de TVA des intérêts et de l’indemnité n’a été lue pour ce pays.", "de": "Zur umsatzsteuerlichen Behandlung von Zinsen und Pauschale wurde für dieses Land keine Quelle gelesen."}
  },
  "capitalisation": {
    "not_available_because": "No source on interest on interest has been read for this country; none is computed.",
    "texts": {"fr": "Aucune source sur la capitalisation des intérêts n’a été lue pour ce pays ; aucune n’est calculée.", "de": "Zu Zinseszinsen wurde für dieses Land keine Quelle gelesen; es werden keine berechnet."}
  },
  "formal_notice": {
    "fact": "formal_notice"
  },
  "fines": {
    "not_available_because": "No source on fines for late payment has been read for this country.",
    "texts": {"fr": "Aucune source sur les amendes pour retard de paiement n’a été lue pour ce pays.", "de": "Zu Bußgeldern wegen Zahlungsverzugs wurde für dieses Land keine Quelle gelesen."}
  },
  "facts": {
    "rate": {
      "text": "Bank Rate on 30 June, for debts late from 1 July to 31 December, or on 31 December, for debts late from 1 January to 30 June, plus 8 points; the rate of the half-year in which interest starts holds for the whole delay. Only where the contract has no substantial remedy of its own.",
      "texts": {
        "fr": "Taux directeur de la Banque d’Angleterre (Bank Rate) du 30 juin pour les dettes en retard du 1er juillet au 31 décembre, ou du 31 décembre pour celles en retard du 1er janvier au 30 juin, majoré de 8 points ; le taux du semestre où les intérêts commencent vaut pour tout le retard. Seulement si le contrat ne prévoit pas lui-même de réparation substantielle.",
        "de": "Leitzins der Bank von England (Bank Rate) vom 30. Juni für Schulden, die vom 1. Juli bis 31. Dezember in Verzug geraten, oder vom 31. Dezember für solche vom 1. Januar bis 30. Juni, plus 8 Prozentpunkte; der Satz des Halbjahres, in dem der Zinslauf beginnt, gilt für den ganzen Verzug. Nur wenn der Vertrag selbst keinen wesentlichen Ausgleich vorsieht."
      },
      "reference": "Late Payment of Commercial Debts (Interest) Act 1998 and SI 2002/1675",
      "references": {
        "fr": "Late Payment of Commercial Debts (Interest) Act 1998 et SI 2002/1675",
        "de": "Late Payment of Commercial Debts (Interest) Act 1998 und SI 2002/1675"
      },
      "source": "Late Payment of Commercial Debts (Interest) Act 1998 and SI 2002/1675, read at legislation.data.gov.uk; debtcollectionservice.uk; penningtonslaw.com, 17 October 2024",
      "sources": {
        "fr": "Late Payment of Commercial Debts (Interest) Act 1998 et SI 2002/1675, lu sur legislation.data.gov.uk ; debtcollectionservice.uk ; penningtonslaw.com, 17 octobre 2024",
        "de": "Late Payment of Commercial Debts (Interest) Act 1998 und SI 2002/1675, gelesen bei legislation.data.gov.uk; debtcollectionservice.uk; penningtonslaw.com, 17. Oktober 2024"
      },
      "status": "official",
      "from": "2002-07-01"
    },
    "first_day": {
      "text": "Simple interest from the day after the due date.",
      "texts": {
        "fr": "Intérêts simples dès le lendemain de l’échéance.",
        "de": "Einfache Zinsen ab dem Tag nach der Fälligkeit."
      },
      "source": "gov.uk, charging interest on commercial debt; mygov.scot",
      "sources": {
        "fr": "gov.uk, page sur les intérêts des créances commerciales ; mygov.scot",
        "de": "gov.uk, Seite über Zinsen auf gewerbliche Forderungen; mygov.scot"
      },
      "status": "official"
    },
    "day_count": {
      "text": "Amount × rate × days / 365.",
      "texts": {
        "fr": "Montant × taux × jours / 365.",
        "de": "Betrag × Zinssatz × Tage / 365."
      },
      "source": "gov.uk, charging interest on commercial debt",
      "sources": {
        "fr": "gov.uk, page sur les intérêts des créances commerciales",
        "de": "gov.uk, Seite über Zinsen auf gewerbliche Forderungen"
      },
      "status": "official"
    },
    "rounding": {
      "text": "No text fixes the rounding of interest. It is rounded once, to the nearest minor unit, on the exact sum: nearly all published worked cases agree with that.",
      "texts": {
        "fr": "Aucun texte ne fixe l’arrondi des intérêts. Ils sont arrondis une seule fois, au plus près, à la plus petite unité de la monnaie, sur la somme exacte : presque tous les exemples chiffrés publiés concordent.",
        "de": "Keine Vorschrift regelt die Rundung der Zinsen. Gerundet wird nur einmal, auf die nächste kleinste Währungseinheit, an der genauen Summe: fast alle veröffentlichten Rechenbeispiele stimmen damit überein."
      },
      "source": "59 worked cases of official pages, chambers, law firms and tools, recomputed",
      "sources": {
        "fr": "59 exemples chiffrés de pages officielles, de chambres, de cabinets et d’outils, recalculés",
        "de": "59 nachgerechnete Beispiele von amtlichen Seiten, Kammern, Kanzleien und Rechnern"
      },
      "status": "convention"
    },
    "compensation": {
      "text": "GBP 40 for a debt under GBP 1,000, GBP 70 under 10,000, GBP 100 from 10,000, for each debt, and reasonable excess.",
      "texts": {
        "fr": "Indemnité forfaitaire de 40 GBP pour une dette de moins de 1 000 GBP, 70 GBP sous 10 000, 100 GBP à partir de 10 000, pour chaque dette, et le surplus raisonnable.",
        "de": "Pauschale von 40 GBP für eine Schuld unter 1.000 GBP, 70 GBP unter 10.000, 100 GBP ab 10.000, für jede Schuld, und der angemessene Mehrbetrag."
      },
      "source": "gov.uk, charging interest on commercial debt",
      "sources": {
        "fr": "gov.uk, page sur les intérêts des créances commerciales",
        "de": "gov.uk, Seite über Zinsen auf gewerbliche Forderungen"
      },
      "status": "official",
      "from": "2002-08-07"
    },
    "public": {
      "text": "Public authorities pay within 30 days and owe the same interest.",
      "texts": {
        "fr": "Les pouvoirs publics paient dans les 30 jours et doivent les mêmes intérêts.",
        "de": "Öffentliche Stellen zahlen binnen 30 Tagen und schulden die gleichen Zinsen."
      },
      "source": "gov.uk, charging interest on commercial debt",
      "sources": {
        "fr": "gov.uk, page sur les intérêts des créances commerciales",
        "de": "gov.uk, Seite über Zinsen auf gewerbliche Forderungen"
      },
      "status": "official"
    },
    "limitation": {
      "text": "6 years; 5 in Scotland.",
      "texts": {
        "fr": "6 ans ; 5 en Écosse.",
        "de": "6 Jahre; 5 in Schottland."
      },
      "reference": "Limitation Act 1980, section 5",
      "references": {
        "fr": "Limitation Act 1980, s. 5",
        "de": "Limitation Act 1980, s. 5"
      },
      "source": "Limitation Act 1980, section 5, from memory",
      "sources": {
        "fr": "Limitation Act 1980, s. 5, de mémoire",
        "de": "Limitation Act 1980, s. 5, aus dem Gedächtnis"
      },
      "status": "memory"
    },
    "terms": {
      "text": "30 days where nothing is agreed; more than 60 only if fair; public authorities 30 days. A reform announced on 24 March 2026 would cap terms at 60 days, not before 2027.",
      "texts": {
        "fr": "30 jours à défaut d’accord ; plus de 60 seulement si c’est équitable ; pouvoirs publics 30 jours. Une réforme annoncée le 24 mars 2026 plafonnerait les délais à 60 jours, pas avant 2027.",
        "de": "30 Tage, wenn nichts vereinbart ist; mehr als 60 nur, wenn es angemessen ist; öffentliche Stellen 30 Tage. Eine am 24. März 2026 angekündigte Reform würde die Fristen auf 60 Tage begrenzen, nicht vor 2027."
      },
      "source": "gov.uk, charging interest on commercial debt; farrer.co.uk",
      "sources": {
        "fr": "gov.uk, page sur les intérêts des créances commerciales ; farrer.co.uk",
        "de": "gov.uk, Seite über Zinsen auf gewerbliche Forderungen; farrer.co.uk"
      },
      "status": "official"
    },
    "formal_notice": {
      "text": "Against individuals the Pre-Action Protocol asks for a letter of claim and 30 days.",
      "texts": {
        "fr": "Contre les particuliers, le Pre-Action Protocol demande une lettre de réclamation et 30 jours.",
        "de": "Gegen Einzelpersonen verlangt das Pre-Action Protocol ein Forderungsschreiben und 30 Tage."
      },
      "source": "collectcompare.co.uk",
      "sources": {
        "fr": "collectcompare.co.uk",
        "de": "collectcompare.co.uk"
      },
      "status": "unverified"
    },
    "interruptions": {
      "text": "A signed acknowledgement or a part payment lets limitation begin anew.",
      "texts": {
        "fr": "Une reconnaissance signée ou un paiement partiel fait courir un nouveau délai.",
        "de": "Eine unterzeichnete Anerkennung oder eine Teilzahlung lässt die Verjährung neu beginnen."
      },
      "reference": "Limitation Act 1980, sections 29 and 30",
      "references": {
        "fr": "Limitation Act 1980, s. 29 et 30",
        "de": "Limitation Act 1980, s. 29 und 30"
      },
      "source": "from memory",
      "sources": {
        "fr": "de mémoire",
        "de": "aus dem Gedächtnis"
      },
      "status": "memory"
    },
    "notice_no_interruption": {
      "text": "A letter before action does not stop limitation.",
      "texts": {
        "fr": "Une mise en demeure n’arrête pas la prescription.",
        "de": "Eine Mahnung hält die Verjährung nicht auf."
      },
      "reference": "Limitation Act 1980",
      "references": {
        "fr": "Limitation Act 1980",
        "de": "Limitation Act 1980"
      },
      "source": "from memory",
      "sources": {
        "fr": "de mémoire",
        "de": "aus dem Gedächtnis"
      },
      "status": "memory"
    }
  }
}
'),
	(30, 1, 'b740b608f3ebc0e2203357cc0be6c7ff33a6351041f5e72908aa8186d65b8afb', '{"kind": "rates", "format": 1, "name": "nl-statutory-interest", "title": "Netherlands, wettelijke rente", "coverage": "half_year", "rows": [{"from": "2014-01-01", "read": "2026-11-27", "percent": "3", "status": "official", "source": "Besluit van 4 december 2014, Stb. 2014, 491 (3 naar 2 per 1 januari 2015; previous change 1 July 2012), Staatsblad / officielebekendmakingen.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html"}, {"from": "2014-07-01", "read": "2026-11-27", "percent": "3", "status": "official", "source": "Besluit van 4 december 2014, Stb. 2014, 491 (3 naar 2 per 1 januari 2015; previous change 1 July 2012), Staatsblad / officielebekendmakingen.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html"}, {"from": "2015-01-01", "read": "2026-11-27", "percent": "2", "status": "official", "source": "Besluit van 4 december 2014, Stb. 2014, 491 (3 naar 2 per 1 januari 2015; previous change 1 July 2012), Staatsblad / officielebekendmakingen.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html"}, {"from": "2015-07-01", "read": "2026-11-27", "percent": "2", "status": "secondary", "source": "Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html"}, {"from": "2016-01-01", "read": "2026-11-27", "percent": "2", "status": "secondary", "source": "Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html"}, {"from": "2016-07-01", "read": "2026-11-27", "percent": "2", "status": "secondary", "source": "Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html"}, {"from": "2017-01-01", "read": "2026-11-27", "percent": "2", "status": "secondary", "source": "Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html"}, {"from": "2017-07-01", "read": "2026-11-27", "percent": "2", "status": "secondary", "source": "Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html"}, {"from": "2018-01-01", "read": "2026-11-27", "percent": "2", "status": "secondary", "source": "Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html"}, {"from": "2018-07-01", "read": "2026-11-27", "percent": "2", "status": "secondary", "source": "Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html"}, {"from": "2019-01-01", "read": "2026-11-27", "percent": "2", "status": "secondary", "source": "Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html"}, {"from": "2019-07-01", "read": "2026-11-27", "percent": "2", "status": "secondary", "source": "Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html"}, {"from": "2020-01-01", "read": "2026-11-27", "percent": "2", "status": "secondary", "source": "Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html"}, {"from": "2020-07-01", "read": "2026-11-27", "percent": "2", "status": "secondary", "source": "Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html"}, {"from": "2021-01-01", "read": "2026-11-27", "percent": "2", "status": "secondary", "source": "Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html"}, {"from": "2021-07-01", "read": "2026-11-27", "percent": "2", "status": "secondary", "source": "Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html"}, {"from": "2022-01-01", "until": "2022-12-31", "read": "2026-11-27", "percent": "2", "status": "secondary", "source": "Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html"}, {"from": "2023-01-01", "read": "2026-11-27", "percent": "4", "status": "secondary", "source": "KB van 15 december 2022: 2 naar 4, abenslag.nl; debloggendeadvocaat.nl, https://abenslag.nl/wettelijke-handelsrente-per-1-januari-2023-fors-omhoog/"}, {"from": "2023-07-01", "read": "2026-11-27", "percent": "6", "status": "secondary", "source": "Wettelijke rentes weer verhoogd (6 %), debloggendeadvocaat.nl; watsonlaw.nl, https://www.debloggendeadvocaat.nl/2023/07/09/wettelijke-rentes-weer-verhoogd/"}, {"from": "2024-01-01", "read": "2026-11-27", "percent": "7", "status": "official", "source": "Rentetarieven, Nederland (\"sinds 1 januari 2024 7%\"), European e-Justice portal (European Judicial Network), https://e-justice.europa.eu/404/ET/interest_rates?NETHERLANDS&clang=nl"}, {"from": "2024-07-01", "read": "2026-11-27", "percent": "7", "status": "secondary", "source": "Wettelijke rente per 1 juli 2024 (7 %), mijn.metaalunie.nl, https://mijn.metaalunie.nl/Advies/Detail/wettelijke-rente-per-1-juli-2024; a calculator\u2019s table agrees"}, {"from": "2025-01-01", "read": "2026-11-27", "percent": "6", "status": "secondary", "source": "Wettelijke rente aangepast (6,0 %), vvoadvocatuur.nl, https://www.vvoadvocatuur.nl/post/wettelijke-rente-omhoog; a calculator\u2019s table agrees"}, {"from": "2025-07-01", "read": "2026-11-27", "percent": "6", "status": "unverified", "source": "two tables inside published software, read in November 2026; no decree was found, and the rule of Stb. 2014, 491 would give 5"}, {"from": "2026-01-01", "read": "2026-11-27", "percent": "4", "status": "unverified", "source": "two tables inside published software, nothing official was found"}, {"from": "2026-07-01", "read": "2026-11-27", "percent": "4", "status": "unverified", "source": "one table inside published software that names rijksoverheid.nl, read in November 2026; the rule of Stb. 2014, 491 (2.15 + 2.25, rounded) agrees"}]}'),
	(31, 1, 'b8e1e56cda0051ce942db2bcb0f92e85ab6b74b44a745264184d6a30405d7045', '{"kind": "rates", "format": 1, "name": "be-commercial-late-payment", "title": "Belgium, rate of late payment in commercial transactions", "coverage": "half_year", "rows": [{"from": "2002-07-01", "read": "2026-11-27", "percent": "10.5", "status": "unverified", "source": "Taux d\u2019int\u00e9r\u00eat en cas de retard de paiement dans les transactions commerciales (M.B. 3 octobre 2002), jpfontaineleveque.be (justice de paix), http://www.jpfontaineleveque.be/archives/246"}, {"from": "2003-01-01", "read": "2026-11-27", "percent": "10.0", "status": "unverified", "source": "Taux d\u2019int\u00e9r\u00eat en cas de retard de paiement dans les transactions commerciales (M.B. 14 f\u00e9vrier 2003), jpfontaineleveque.be (justice de paix), http://www.jpfontaineleveque.be/archives/246"}, {"from": "2003-07-01", "read": "2026-11-27", "percent": "9.5", "status": "unverified", "source": "Taux d\u2019int\u00e9r\u00eat en cas de retard de paiement dans les transactions commerciales (M.B. 17 juillet 2003), jpfontaineleveque.be (justice de paix), http://www.jpfontaineleveque.be/archives/246"}, {"from": "2004-01-01", "read": "2026-11-27", "percent": "9.5", "status": "unverified", "source": "Taux d\u2019int\u00e9r\u00eat en cas de retard de paiement dans les transactions commerciales (M.B. 26 janvier 2004), jpfontaineleveque.be (justice de paix), http://www.jpfontaineleveque.be/archives/246"}, {"from": "2004-07-01", "read": "2026-11-27", "percent": "9.5", "status": "unverified", "source": "Taux d\u2019int\u00e9r\u00eat en cas de retard de paiement dans les transactions commerciales (M.B. 10 ao\u00fbt 2004), jpfontaineleveque.be (justice de paix), http://www.jpfontaineleveque.be/archives/246"}, {"from": "2005-01-01", "read": "2026-11-27", "percent": "9.5", "status": "unverified", "source": "Taux d\u2019int\u00e9r\u00eat en cas de retard de paiement dans les transactions commerciales (M.B. January 2005), jpfontaineleveque.be (justice de paix), http://www.jpfontaineleveque.be/archives/246"}, {"from": "2005-07-01", "percent": "9.5", "status": "memory", "source": "counted by the rule, no publication found (ECB marginal rate + 7, rounded up to the half point)"}, {"from": "2006-01-01", "percent": "9.5", "status": "memory", "source": "counted by the rule, no publication found (ECB marginal rate + 7, rounded up to the half point)"}, {"from": "2006-07-01", "read": "2026-11-27", "percent": "10.0", "status": "unverified", "source": "Interestvoet vanaf 1.1.2007: 11 % (Belgisch Staatsblad 30.1.2007; voordien 10 %), avolink.be, https://avolink.be/blog/interestvoet-vanaf-1-1-2007-11/"}, {"from": "2007-01-01", "read": "2026-11-27", "percent": "11", "status": "unverified", "source": "Interestvoet vanaf 1.1.2007: 11 % (Belgisch Staatsblad 30.1.2007; voordien 10 %), avolink.be, https://avolink.be/blog/interestvoet-vanaf-1-1-2007-11/"}, {"from": "2007-07-01", "percent": "11.5", "status": "memory", "source": "counted by the rule, no publication found (ECB marginal rate + 7, rounded up to the half point)"}, {"from": "2008-01-01", "percent": "11.5", "status": "memory", "source": "counted by the rule, no publication found (ECB marginal rate + 7, rounded up to the half point)"}, {"from": "2008-07-01", "read": "2026-11-27", "percent": "11.5", "status": "unverified", "source": "Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020"}, {"from": "2009-01-01", "read": "2026-11-27", "percent": "9.5", "status": "unverified", "source": "Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020"}, {"from": "2009-07-01", "read": "2026-11-27", "percent": "8", "status": "unverified", "source": "Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020"}, {"from": "2010-01-01", "read": "2026-11-27", "percent": "8", "status": "secondary", "source": "Aanpassing interesten in 2010; table, lexalert.be; advocaten-leuven.be, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020"}, {"from": "2010-07-01", "read": "2026-11-27", "percent": "8", "status": "unverified", "source": "Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020"}, {"from": "2011-01-01", "read": "2026-11-27", "percent": "8.0", "status": "secondary", "source": "Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; corbus.be / schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020"}, {"from": "2011-07-01", "read": "2026-11-27", "percent": "8.5", "status": "secondary", "source": "Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; corbus.be / schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020"}, {"from": "2012-01-01", "read": "2026-11-27", "percent": "8.0", "status": "secondary", "source": "Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; corbus.be / schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020"}, {"from": "2012-07-01", "read": "2026-11-27", "percent": "8.0", "status": "official", "source": "Avis relatif au taux d\u2019int\u00e9r\u00eat applicable (deuxi\u00e8me semestre de 2012 : 8 %), numac 2012003232, SPF Finances, Moniteur belge (etaamb copy), https://etaamb.openjustice.be/fr/nl/avis_n2012003232.html"}, {"from": "2013-01-01", "read": "2026-11-27", "percent": "9.0", "status": "secondary", "source": "lexalert.be, 2020; vanostaeyen.eu, 2013 to 2019 (9 for contracts made from 16 March 2013 on; older ones 8 in this half-year, then 7.5 from 1 July 2013 to 15 March 2015; Belgisch Staatsblad 23 January and 18 February 2014)"}, {"from": "2013-07-01", "read": "2026-11-27", "percent": "8.5", "status": "secondary", "source": "Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; vanostaeyen.eu (table 2013-2019); schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020"}, {"from": "2014-01-01", "read": "2026-11-27", "percent": "8.5", "status": "secondary", "source": "Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; vanostaeyen.eu (table 2013-2019); schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020"}, {"from": "2014-07-01", "read": "2026-11-27", "percent": "8.5", "status": "secondary", "source": "Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; vanostaeyen.eu (table 2013-2019); schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020"}, {"from": "2015-01-01", "read": "2026-11-27", "percent": "8.5", "status": "secondary", "source": "Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; vanostaeyen.eu (table 2013-2019); schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020"}, {"from": "2015-07-01", "read": "2026-11-27", "percent": "8.5", "status": "official", "source": "Wettelijke rentevoet bij handelstransacties (2de semester 2015: 8,5%), FOD Financi\u00ebn, Thesaurie, http://treasury.fgov.be/rente_nl.htm"}, {"from": "2016-01-01", "read": "2026-11-27", "percent": "8.5", "status": "secondary", "source": "Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; vanostaeyen.eu (table 2013-2019); schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020"}, {"from": "2016-07-01", "read": "2026-11-27", "percent": "8.0", "status": "secondary", "source": "Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; vanostaeyen.eu (table 2013-2019); schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020"}, {"from": "2017-01-01", "read": "2026-11-27", "percent": "8.0", "status": "secondary", "source": "Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; vanostaeyen.eu (table 2013-2019); schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020"}, {"from": "2017-07-01", "read": "2026-11-27", "percent": "8.0", "status": "secondary", "source": "Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; vanostaeyen.eu (table 2013-2019); schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020"}, {"from": "2018-01-01", "read": "2026-11-27", "percent": "8.0", "status": "secondary", "source": "Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; vanostaeyen.eu (table 2013-2019); schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020"}, {"from": "2018-07-01", "read": "2026-11-27", "percent": "8.0", "status": "secondary", "source": "Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; vanostaeyen.eu (table 2013-2019); schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020"}, {"from": "2019-01-01", "read": "2026-11-27", "percent": "8.0", "status": "secondary", "source": "Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; vanostaeyen.eu (table 2013-2019); schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020"}, {"from": "2019-07-01", "read": "2026-11-27", "percent": "8.0", "status": "secondary", "source": "Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; vanostaeyen.eu (table 2013-2019); schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020"}, {"from": "2020-01-01", "read": "2026-11-27", "percent": "8.0", "status": "secondary", "source": "Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; vanostaeyen.eu (table 2013-2019); schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020"}, {"from": "2020-07-01", "read": "2026-11-27", "percent": "8.0", "status": "secondary", "source": "Maintien du taux (8 %, Oct 2020); 8 % pour le premier semestre 2021, inchange, doolaeghe.biz; phc-expert.be, http://www.doolaeghe.biz/documents/news-items/20201005-interestvoet.xml?lang=fr"}, {"from": "2021-01-01", "read": "2026-11-27", "percent": "8.0", "status": "secondary", "source": "8 % pour le premier semestre 2021, phc-expert.be; wolterskluwer.com, https://phc-expert.be/?p=1832"}, {"from": "2021-07-01", "read": "2026-11-22", "percent": "8.0", "status": "unverified", "source": "8 % from H2 2016 to H2 2022, wolterskluwer.com fr-be"}, {"from": "2022-01-01", "read": "2026-11-27", "percent": "8.0", "status": "secondary", "source": "Interestvoet tweede semester 2023 (\"voor 2022 8%\"), schoups.be; wolterskluwer.com, https://schoups.be/nl/news_items/interestvoet-wet-betalingsachterstand-handelstransacties-tweede-semester-2023"}, {"from": "2022-07-01", "read": "2026-11-27", "percent": "8.0", "status": "secondary", "source": "Interestvoet tweede semester 2023 (\"voor 2022 8%\"), schoups.be; wolterskluwer.com, https://schoups.be/nl/news_items/interestvoet-wet-betalingsachterstand-handelstransacties-tweede-semester-2023"}, {"from": "2023-01-01", "read": "2026-11-27", "percent": "10.5", "status": "official", "source": "Mededeling over de interestvoet (eerste semester 2023: 10,5 %), numac 2023041019, 17 maart 2023, FOD Financi\u00ebn, Belgisch Staatsblad (etaamb copy), https://etaamb.openjustice.be/nl/mededeling_n2023041019.html"}, {"from": "2023-07-01", "read": "2026-11-27", "percent": "12.0", "status": "secondary", "source": "B2B: 12% pour le 2e semestre 2023 (MB 29.09.2023), fiduciairedelacense.be; schoups.be, https://www.fiduciairedelacense.be/new-flashes/interets-en-cas-de-retard-de-paiement-dans-une-relation-b2b-12-pour-le-2e-semestre-2023"}, {"from": "2024-01-01", "read": "2026-11-27", "percent": "12.5", "status": "secondary", "source": "12,5 % au premier semestre 2024, medenam.be; webwin.be; leuropeinfo.eu (Schoups), https://www.medenam.be/?p=182"}, {"from": "2024-07-01", "read": "2026-11-27", "percent": "12.5", "status": "secondary", "source": "Int\u00e9r\u00eats de retard, taux inchange 12,5 % (MB 30 juillet 2024), trendstop.levif.be; forumforthefuture.be, https://trendstop.levif.be/fr/ontop/entreprendre/interets-de-retard-taux-inchange-1021-1525289.aspx"}, {"from": "2025-01-01", "read": "2026-11-27", "percent": "11.5", "status": "unverified", "source": "Taux d\u2019int\u00e9r\u00eat 2025 (11,5 %), leuropeinfo.eu (Schoups), https://leuropeinfo.eu/?p=1197"}, {"from": "2025-07-01", "read": "2026-11-27", "percent": "10.5", "status": "unverified", "source": "Le taux d\u2019int\u00e9r\u00eat applicable en 2026 (\"reste inchange, toujours 10,50\"), embuild.be, https://embuild.be/fr/actualites/le-retard-de-paiement-le-taux-dinteret-applicable-en-2026"}, {"from": "2026-01-01", "read": "2026-11-27", "percent": "10.5", "status": "unverified", "source": "Le taux d\u2019int\u00e9r\u00eat applicable en 2026 (10,50, not yet published), embuild.be, https://embuild.be/fr/actualites/le-retard-de-paiement-le-taux-dinteret-applicable-en-2026"}, {"from": "2026-07-01", "percent": "10.5", "status": "memory", "source": "counted by the rule, no publication found (ECB 2.40 + 8 = 10.40, rounded up to 10.5)"}]}'),
	(32, 1, 'bbcd9691da0ae71f912caf5d0ba775686058635e628bd8b97fb6cfc0d1661368', '{
  "$schema": "../schema/calendar.schema.json",
  "kind": "calendar",
  "format": 1,
  "name": "CH",
  "titles": {"en": "Switzerland", "fr": "Suisse", "de": "Schweiz"},
  "source": "python-holidays 0.109, public holidays of the whole country",
  "generated_on": "2026-11-28",
  "first_year": 2015,
  "last_year": 2040,
  "holidays": [
    "2015-01-01", "2015-05-14", "2015-08-01", "2015-12-25",
    "2016-01-01", "2016-05-05", "2016-08-01", "2016-12-25",
    "2017-01-01", "2017-05-25", "2017-08-01", "2017-12-25",
    "2018-01-01", "2018-05-10", "2018-08-01", "2018-12-25",
    "2019-01-01", "2019-05-30", "2019-08-01", "2019-12-25",
    "2020-01-01", "2020-05-21", "2020-08-01", "2020-12-25",
    "2021-01-01", "2021-05-13", "2021-08-01", "2021-12-25",
    "2022-01-01", "2022-05-26", "2022-08-01", "2022-12-25",
    "2023-01-01", "2023-05-18", "2023-08-01", "2023-12-25",
    "2024-01-01", "2024-05-09", "2024-08-01", "2024-12-25",
    "2025-01-01", "2025-05-29", "2025-08-01", "2025-12-25",
    "2026-01-01", "2026-05-14", "2026-08-01", "2026-12-25",
    "2027-01-01", "2027-05-06", "2027-08-01", "2027-12-25",
    "2028-01-01", "2028-05-25", "2028-08-01", "2028-12-25",
    "2029-01-01", "2029-05-10", "2029-08-01", "2029-12-25",
    "2030-01-01", "2030-05-30", "2030-08-01", "2030-12-25",
    "2031-01-01", "2031-05-22", "2031-08-01", "2031-12-25",
    "2032-01-01", "2032-05-06", "2032-08-01", "2032-12-25",
    "2033-01-01", "2033-05-26", "2033-08-01", "2033-12-25",
    "2034-01-01", "2034-05-18", "2034-08-01", "2034-12-25",
    "2035-01-01", "2035-05-03", "2035-08-01", "2035-12-25",
    "2036-01-01", "2036-05-22", "2036-08-01", "2036-12-25",
    "2037-01-01", "2037-05-14", "2037-08-01", "2037-12-25",
    "2038-01-01", "2038-06-03", "2038-08-01", "2038-12-25",
    "2039-01-01", "2039-05-19", "2039-08-01", "2039-12-25",
    "2040-01-01", "2040-05-10", "2040-08-01", "2040-12-25"
  ]
}
'),
	(33, 1, 'bed4cd195a259b087ba243ee01e469de3609392d11e92c1f7a538f84a59cfa27', '{"kind": "rates", "format": 1, "name": "ecb-main-refinancing-half-year", "title": "ECB, rate of the main refinancing operations in force on 1 January and 1 July", "coverage": "half_year", "rows": [{"from": "1999-01-01", "read": "2026-11-27", "percent": "3.00", "status": "official", "source": "Interest rates (table 1999-2023), Banka Slovenije (Eurosystem central bank), https://bsi.azurewebsites.net/en/statistics/interest-rates"}, {"from": "1999-07-01", "read": "2026-11-27", "percent": "2.50", "status": "official", "source": "Monetary policy decisions, press release pr990408, European Central Bank, https://www.ecb.europa.eu/press/pr/date/1999/html/pr990408.en.html"}, {"from": "2000-01-01", "read": "2026-11-27", "percent": "3.00", "status": "official", "source": "Monetary policy decisions, press release pr991118, European Central Bank, https://www.ecb.europa.eu/press/pr/date/1999/html/pr991118.nl.html"}, {"from": "2000-07-01", "read": "2026-11-27", "percent": "4.25", "status": "official", "source": "Monetary policy decisions, press release pr000608, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2000/html/pr000608.de.html"}, {"from": "2001-01-01", "read": "2026-11-27", "percent": "4.75", "status": "official", "source": "Monetary policy decisions, press release pr010104, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2001/html/pr010104.en.html"}, {"from": "2001-07-01", "read": "2026-11-27", "percent": "4.50", "status": "official", "source": "Interest rates (table 1999-2023), Banka Slovenije (Eurosystem central bank), https://bsi.azurewebsites.net/en/statistics/interest-rates"}, {"from": "2002-01-01", "read": "2026-11-27", "percent": "3.25", "status": "official", "source": "Monetary policy decisions, press release pr020103, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2002/html/pr020103.de.html"}, {"from": "2002-07-01", "read": "2026-11-27", "percent": "3.25", "status": "official", "source": "Monetary policy decisions, press release pr020103, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2002/html/pr020103.de.html"}, {"from": "2003-01-01", "read": "2026-11-27", "percent": "2.75", "status": "official", "source": "Monetary policy decisions, press release pr021205, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2002/html/pr021205.de.html"}, {"from": "2003-07-01", "read": "2026-11-27", "percent": "2.00", "status": "official", "source": "Table 8a, official interest rates of the ECB, Danmarks Nationalbank (source ECB), http://www.nationalbanken.dk/DNUK/Publications.nsf/.../tab08.htm"}, {"from": "2004-01-01", "read": "2026-11-27", "percent": "2.00", "status": "official", "source": "Table 8a, official interest rates of the ECB, Danmarks Nationalbank (source ECB), http://www.nationalbanken.dk/DNUK/Publications.nsf/.../tab08.htm"}, {"from": "2004-07-01", "read": "2026-11-27", "percent": "2.00", "status": "official", "source": "Table 8a, official interest rates of the ECB, Danmarks Nationalbank (source ECB), http://www.nationalbanken.dk/DNUK/Publications.nsf/.../tab08.htm"}, {"from": "2005-01-01", "read": "2026-11-27", "percent": "2.00", "status": "official", "source": "Table 8a, official interest rates of the ECB, Danmarks Nationalbank (source ECB), http://www.nationalbanken.dk/DNUK/Publications.nsf/.../tab08.htm"}, {"from": "2005-07-01", "read": "2026-11-27", "percent": "2.00", "status": "official", "source": "Table 8a, official interest rates of the ECB, Danmarks Nationalbank (source ECB), http://www.nationalbanken.dk/DNUK/Publications.nsf/.../tab08.htm"}, {"from": "2006-01-01", "read": "2026-11-27", "percent": "2.25", "status": "official", "source": "Europese Centrale Bank verhoogt rentetarieven (text of the ECB release), De Nederlandsche Bank / ECB, copied at emea.nl, https://www.emea.nl/persberichten/europese-centrale-bank-verhoogt-rentetarieven-13293/"}, {"from": "2006-07-01", "read": "2026-11-27", "percent": "2.75", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2007-01-01", "read": "2026-11-27", "percent": "3.50", "status": "official", "source": "Monetary policy decisions, press release pr061207, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2006/html/pr061207.sv.html"}, {"from": "2007-07-01", "read": "2026-11-27", "percent": "4.00", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2008-01-01", "read": "2026-11-27", "percent": "4.00", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2008-07-01", "read": "2026-11-27", "percent": "4.00", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2009-01-01", "read": "2026-11-27", "percent": "2.50", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2009-07-01", "read": "2026-11-27", "percent": "1.00", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2010-01-01", "read": "2026-11-27", "percent": "1.00", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2010-07-01", "read": "2026-11-27", "percent": "1.00", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2011-01-01", "read": "2026-11-27", "percent": "1.00", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2011-07-01", "read": "2026-11-27", "percent": "1.25", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2012-01-01", "read": "2026-11-27", "percent": "1.00", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2012-07-01", "read": "2026-11-27", "percent": "1.00", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2013-01-01", "read": "2026-11-27", "percent": "0.75", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2013-07-01", "read": "2026-11-27", "percent": "0.50", "status": "official", "source": "Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinss\u00e4tze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101"}, {"from": "2014-01-01", "read": "2026-11-27", "percent": "0.25", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2014-07-01", "read": "2026-11-27", "percent": "0.15", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2015-01-01", "read": "2026-11-27", "percent": "0.05", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2015-07-01", "read": "2026-11-27", "percent": "0.05", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2016-01-01", "read": "2026-11-27", "percent": "0.05", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2016-07-01", "read": "2026-11-27", "percent": "0.00", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2017-01-01", "read": "2026-11-27", "percent": "0.00", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2017-07-01", "read": "2026-11-27", "percent": "0.00", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2018-01-01", "read": "2026-11-27", "percent": "0.00", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2018-07-01", "read": "2026-11-27", "percent": "0.00", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2019-01-01", "read": "2026-11-27", "percent": "0.00", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2019-07-01", "read": "2026-11-27", "percent": "0.00", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2020-01-01", "read": "2026-11-27", "percent": "0.00", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2020-07-01", "read": "2026-11-27", "percent": "0.00", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2021-01-01", "read": "2026-11-27", "percent": "0.00", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2021-07-01", "read": "2026-11-27", "percent": "0.00", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2022-01-01", "read": "2026-11-27", "percent": "0.00", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2022-07-01", "read": "2026-11-27", "percent": "0.00", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2023-01-01", "read": "2026-11-27", "percent": "2.50", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2023-07-01", "read": "2026-11-27", "percent": "4.00", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2024-01-01", "read": "2026-11-27", "percent": "4.50", "status": "official", "source": "ECB raises rates by 25 basis points, Banco de Espa\u00f1a, https://www.bde.es/wbe/en/noticias-eventos/actualidad-bce/decisiones-politica-monetaria/el-bce-sube-los-tipos-25-puntos-basicos-en-septiembre.html"}, {"from": "2024-07-01", "read": "2026-11-27", "percent": "4.25", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2025-01-01", "read": "2026-11-27", "percent": "3.15", "status": "official", "source": "ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates"}, {"from": "2025-07-01", "read": "2026-11-27", "percent": "2.15", "status": "secondary", "source": "Basiszinssatz bleibt ab 1. Januar 2026 bei 1,27 % (text of the Bundesbank release: last operation of June 2025 at 2.15); La BCE r\u00e9duit ses taux, finanzmarktnachrichten.de; devizu.news, https://finanzmarktnachrichten.de/basiszinssatz-bleibt-ab-1-januar-2026-bei-127"}, {"from": "2026-01-01", "read": "2026-11-27", "percent": "2.15", "status": "secondary", "source": "European Central Bank monetary policy, 18 Dec 2025 and 5 Feb 2026 (unchanged 2.15); Bundesbank release: operation of 22 December 2025 at 2.15, Government of Nova Scotia; finanzmarktnachrichten.de, https://novascotia.ca/finance/statistics/news.asp?id=21597"}, {"from": "2026-07-01", "read": "2026-11-27", "percent": "2.40", "status": "secondary", "source": "ECB raises rates on the Iran-driven energy shock (2026-06-11); ECB deposit facility rate, June 2026 (resolved), rbtfl.xyz; thesisinstitute.org; livesquawk.com, https://rbtfl.xyz/pt/n/ecb-rate-hike-energy-shock.md"}], "agrees_with": "ecb-main-refinancing"}'),
	(34, 1, 'c292b38eb3f8cf230b7d7bf561919028821f712e298dd970d4838e563740ef45', '{
  "$schema": "../schema/calendar.schema.json",
  "kind": "calendar",
  "format": 1,
  "name": "IT",
  "titles": {"en": "Italy", "fr": "Italie", "de": "Italien"},
  "source": "python-holidays 0.109, public holidays of the whole country",
  "generated_on": "2026-11-28",
  "first_year": 2015,
  "last_year": 2040,
  "holidays": [
    "2015-01-01", "2015-01-06", "2015-04-05", "2015-04-06", "2015-04-25", "2015-05-01", "2015-06-02", "2015-08-15", "2015-11-01", "2015-12-08", "2015-12-25", "2015-12-26",
    "2016-01-01", "2016-01-06", "2016-03-27", "2016-03-28", "2016-04-25", "2016-05-01", "2016-06-02", "2016-08-15", "2016-11-01", "2016-11-06", "2016-12-08", "2016-12-25", "2016-12-26",
    "2017-01-01", "2017-01-06", "2017-04-16", "2017-04-17", "2017-04-25", "2017-05-01", "2017-06-02", "2017-08-15", "2017-11-01", "2017-11-05", "2017-12-08", "2017-12-25", "2017-12-26",
    "2018-01-01", "2018-01-06", "2018-04-01", "2018-04-02", "2018-04-25", "2018-05-01", "2018-06-02", "2018-08-15", "2018-11-01", "2018-11-04", "2018-12-08", "2018-12-25", "2018-12-26",
    "2019-01-01", "2019-01-06", "2019-04-21", "2019-04-22", "2019-04-25", "2019-05-01", "2019-06-02", "2019-08-15", "2019-11-01", "2019-11-03", "2019-12-08", "2019-12-25", "2019-12-26",
    "2020-01-01", "2020-01-06", "2020-04-12", "2020-04-13", "2020-04-25", "2020-05-01", "2020-06-02", "2020-08-15", "2020-11-01", "2020-12-08", "2020-12-25", "2020-12-26",
    "2021-01-01", "2021-01-06", "2021-04-04", "2021-04-05", "2021-04-25", "2021-05-01", "2021-06-02", "2021-08-15", "2021-11-01", "2021-11-07", "2021-12-08", "2021-12-25", "2021-12-26",
    "2022-01-01", "2022-01-06", "2022-04-17", "2022-04-18", "2022-04-25", "2022-05-01", "2022-06-02", "2022-08-15", "2022-11-01", "2022-11-06", "2022-12-08", "2022-12-25", "2022-12-26",
    "2023-01-01", "2023-01-06", "2023-04-09", "2023-04-10", "2023-04-25", "2023-05-01", "2023-06-02", "2023-08-15", "2023-11-01", "2023-11-05", "2023-12-08", "2023-12-25", "2023-12-26",
    "2024-01-01", "2024-01-06", "2024-03-31", "2024-04-01", "2024-04-25", "2024-05-01", "2024-06-02", "2024-08-15", "2024-11-01", "2024-11-03", "2024-12-08", "2024-12-25", "2024-12-26",
    "2025-01-01", "2025-01-06", "2025-04-20", "2025-04-21", "2025-04-25", "2025-05-01", "2025-06-02", "2025-08-15", "2025-11-01", "2025-11-02", "2025-12-08", "2025-12-25", "2025-12-26",
    "2026-01-01", "2026-01-06", "2026-04-05", "2026-04-06", "2026-04-25", "2026-05-01", "2026-06-02", "2026-08-15", "2026-10-04", "2026-11-01", "2026-12-08", "2026-12-25", "2026-12-26",
    "2027-01-01", "2027-01-06", "2027-03-28", "2027-03-29", "2027-04-25", "2027-05-01", "2027-06-02", "2027-08-15", "2027-10-04", "2027-11-01", "2027-11-07", "2027-12-08", "2027-12-25", "2027-12-26",
    "2028-01-01", "2028-01-06", "2028-04-16", "2028-04-17", "2028-04-25", "2028-05-01", "2028-06-02", "2028-08-15", "2028-10-04", "2028-11-01", "2028-11-05", "2028-12-08", "2028-12-25", "2028-12-26",
    "2029-01-01", "2029-01-06", "2029-04-01", "2029-04-02", "2029-04-25", "2029-05-01", "2029-06-02", "2029-08-15", "2029-10-04", "2029-11-01", "2029-11-04", "2029-12-08", "2029-12-25", "2029-12-26",
    "2030-01-01", "2030-01-06", "2030-04-21", "2030-04-22", "2030-04-25", "2030-05-01", "2030-06-02", "2030-08-15", "2030-10-04", "2030-11-01", "2030-11-03", "2030-12-08", "2030-12-25", "2030-12-26",
    "2031-01-01", "2031-01-06", "2031-04-13", "2031-04-14", "2031-04-25", "2031-05-01", "2031-06-02", "2031-08-15", "2031-10-04", "2031-11-01", "2031-11-02", "2031-12-08", "2031-12-25", "2031-12-26",
    "2032-01-01", "2032-01-06", "2032-03-28", "2032-03-29", "2032-04-25", "2032-05-01", "2032-06-02", "2032-08-15", "2032-10-04", "2032-11-01", "2032-11-07", "2032-12-08", "2032-12-25", "2032-12-26",
    "2033-01-01", "2033-01-06", "2033-04-17", "2033-04-18", "2033-04-25", "2033-05-01", "2033-06-02", "2033-08-15", "2033-10-04", "2033-11-01", "2033-11-06", "2033-12-08", "2033-12-25", "2033-12-26",
    "2034-01-01", "2034-01-06", "2034-04-09", "2034-04-10", "2034-04-25", "2034-05-01", "2034-06-02", "2034-08-15", "2034-10-04", "2034-11-01", "2034-11-05", "2034-12-08", "2034-12-25", "2034-12-26",
    "2035-01-01", "2035-01-06", "2035-03-25", "2035-03-26", "2035-04-25", "2035-05-01", "2035-06-02", "2035-08-15", "2035-10-04", "2035-11-01", "2035-11-04", "2035-12-08", "2035-12-25", "2035-12-26",
    "2036-01-01", "2036-01-06", "2036-04-13", "2036-04-14", "2036-04-25", "2036-05-01", "2036-06-02", "2036-08-15", "2036-10-04", "2036-11-01", "2036-11-02", "2036-12-08", "2036-12-25", "2036-12-26",
    "2037-01-01", "2037-01-06", "2037-04-05", "2037-04-06", "2037-04-25", "2037-05-01", "2037-06-02", "2037-08-15", "2037-10-04", "2037-11-01", "2037-12-08", "2037-12-25", "2037-12-26",
    "2038-01-01", "2038-01-06", "2038-04-25", "2038-04-26", "2038-05-01", "2038-06-02", "2038-08-15", "2038-10-04", "2038-11-01", "2038-11-07", "2038-12-08", "2038-12-25", "2038-12-26",
    "2039-01-01", "2039-01-06", "2039-04-10", "2039-04-11", "2039-04-25", "2039-05-01", "2039-06-02", "2039-08-15", "2039-10-04", "2039-11-01", "2039-11-06", "2039-12-08", "2039-12-25", "2039-12-26",
    "2040-01-01", "2040-01-06", "2040-04-01", "2040-04-02", "2040-04-25", "2040-05-01", "2040-06-02", "2040-08-15", "2040-10-04", "2040-11-01", "2040-11-04", "2040-12-08", "2040-12-25", "2040-12-26"
  ]
}
'),
	(35, 1, 'c4be0137cd7c41d3fa0e50657e140ba6b6816f194022ac5dad3a525b3ef9bd5d', '{"kind": "rates", "format": 1, "name": "at-basiszinssatz", "title": "Austria, Basiszinssatz in force on the first day of the half-year", "coverage": "half_year", "rows": [{"from": "2016-07-01", "until": "2022-12-31", "read": "2026-11-27", "percent": "-0.62", "status": "official", "source": "Senkung des Basiszinssatzes, 11.3.2016 (-0,62 % ab 16. M\u00e4rz 2016), \u00d6sterreichische Nationalbank, https://www.oenb.at/Presse/Pressearchiv/2016/20160311_01.html"}, {"from": "2023-01-01", "read": "2026-11-27", "percent": "1.88", "status": "unverified", "source": "Verzugszinsen - ein nicht zu untersch\u00e4tzender Faktor, solidbau.at, https://solidbau.at/wissen-service/verzugszinsen-ein-nicht-zu-unterschaetzender-faktor/"}, {"from": "2023-07-01", "read": "2026-11-27", "percent": "3.38", "status": "official", "source": "Erh\u00f6hung des Basis- und Referenzzinssatzes der OeNB (OTS0171, 14.9.2023): \"von derzeit 3,38 Prozent auf 3,88 Prozent\", \u00d6sterreichische Nationalbank via APA-OTS, https://www.onvista.de/news/2023/09-14-apa-ots-news-erhoehung-des-basis-und-referenzzinssatzes-der-oenb-10-26176286"}, {"from": "2024-01-01", "read": "2026-11-27", "percent": "3.88", "status": "official", "source": "Erh\u00f6hung des Basis- und Referenzzinssatzes der OeNB (OTS0171, 14.9.2023): 3,88 ab 20.9.2023, \u00d6sterreichische Nationalbank via APA-OTS, https://www.onvista.de/news/2023/09-14-apa-ots-news-erhoehung-des-basis-und-referenzzinssatzes-der-oenb-10-26176286"}, {"from": "2024-07-01", "read": "2026-11-27", "percent": "3.88", "status": "official", "source": "Senkung des Basis- und Referenzzinssatzes der OeNB (OTS0164, 12.9.2024): \"von derzeit 3,88 %\", \u00d6sterreichische Nationalbank via APA-OTS; Wirtschaftskammer Ober\u00f6sterreich, https://www.onvista.de/news/2024/09-12-apa-ots-news-senkung-des-basis-und-referenzzinssatzes-der-oenb-0-10-26309882"}, {"from": "2025-01-01", "read": "2026-11-27", "percent": "2.53", "status": "official", "source": "Bekanntmachung neuer Basiszinssatz 2,53 % ab 18. Dezember 2024, \u00d6sterreichische Nationalbank, EVI (Elektronische Verlautbarungs- und Informationsplattform), https://www.evi.gv.at/b/pi/bmf-mbs"}, {"from": "2025-07-01", "read": "2026-11-27", "percent": "1.53", "status": "secondary", "source": "Zinssensation der OeNB (Basiszinssatz von 2,03 % auf 1,53 %, 11. Juni 2025), firmenwebseiten.at, https://www.firmenwebseiten.at/zinssensation-der-oenb-was-die-senkung-fuer-ihr-geld-bedeutet/; a table inside published software agrees"}, {"from": "2026-01-01", "read": "2026-11-27", "percent": "1.53", "status": "unverified", "source": "Basiszinssatz 1,53 %, unver\u00e4ndert seit 11.6.2025, two tables inside published software, nothing official was found"}, {"from": "2026-07-01", "read": "2026-11-27", "percent": "1.53", "status": "unverified", "source": "Basiszinssatz 1,53 %, unver\u00e4ndert seit 11.6.2025; 10,73 % B2B, two tables inside published software, nothing official was found"}]}'),
	(36, 1, 'cb7318ddf60c8d6cf3da611ef7e670f77e85bf4bc3836daeec4a2ae4e8a70cc6', '{
  "$schema": "../schema/jurisdiction.schema.json",
  "kind": "jurisdiction",
  "format": 1,
  "code": "IE",
  "title": "Ireland",
  "titles": {"fr": "Irlande", "de": "Irland"},
  "relations": {
    "b2b": {
      "rate": {"series": "ecb-main-refinancing-half-year", "anchor": "half_year", "margin_points": "8.00", "frozen_on": "due_date", "fact": "rate"},
      "first_day": {"counts": "day_after_due", "fact": "first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "compensation": {
        "currency": "EUR",
        "scope": "due_date",
        "scale": "by_size",
        "bands": [{"below": "1000.00", "amount": "40.00"}, {"below": "10000.00", "amount": "70.00"}, {"amount": "100.00"}],
        "fact": "compensation"
      }
    },
    "public": {
      "rate": {"series": "ecb-main-refinancing-half-year", "anchor": "half_year", "margin_points": "8.00", "frozen_on": "due_date", "fact": "rate"},
      "first_day": {"counts": "day_after_due", "fact": "first_day"},
      "day_count": {"convention": "actual_365", "fact": "day_count"},
      "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "rounding"},
      "compensation": {
        "currency": "EUR",
        "scope": "due_date",
        "scale": "by_size",
        "bands": [{"below": "1000.00", "amount": "40.00"}, {"below": "10000.00", "amount": "70.00"}, {"amount": "100.00"}],
        "fact": "compensation"
      }
    },
    "consumer": {"not_available_because": "SI 580/2012 does not cover consumers.", "texts": {"fr": "SI 580/2012 ne vise pas les consommateurs.", "de": "SI 580/2012 gilt nicht für Verbraucher."}},
    "unknown": {"not_available_because": "It is not known whether this customer is a business; until someone says, it is treated as a consumer.", "texts": {"fr": "On ne sait pas si ce client est une entreprise ; tant que personne ne le dit, il est traité comme un consommateur.", "de": "Es ist nicht bekannt, ob dieser Kunde ein Unternehmen ist; bis es jemand angibt, wird er wie ein Verbraucher behandelt."}}
  },
  "imputation": {
    "not_available_because": "No source on the order of imputation has been read for this country; costs, interest, principal is used where the legal order is asked for.",
    "texts": {"fr": "Aucune source sur l’ordre d’imputation n’a été lue pour ce pays ; frais, intérêts, principal est appliqué quand l’ordre légal est demandé.", "de": "Zur Reihenfolge der Anrechnung wurde für dieses Land keine Quelle gelesen; wo die gesetzliche Reihenfolge verlangt wird, gilt: Kosten, Zinsen, Hauptforderung."}
  },
  "insolvency": {
    "not_available_because": "No source on interest after the opening of insolvency proceedings has been read for this country; interest is stopped, so that no claim is overstated.",
    "texts": {"fr": "Aucune source sur les intérêts après l’ouverture d’une procédure collective n’a été lue pour ce pays ; les intérêts s’arrêtent, pour qu’aucune créance ne soit surévaluée.", "de": "Zu Zinsen nach Eröffnung eines Insolvenzverfahrens wurde für dieses Land keine Quelle gelesen; die Zinsen enden, damit keine Forderung zu hoch angesetzt wird."}
  },
  "limitation": {
    "periods": [{"code": "general", "relations": ["b2b", "public", "consumer", "unknown"], "years": 6, "from": "due_date", "fact": "limitation"}],
    "events": [
      {"code": "acknowledgement", "interrupts": true, "fact": "interruptions"},
      {"code": "formal_notice", "interrupts": false, "fact": "notice_no_interruption"}
    ]
  },
  "payment_terms": {
    "rules": [
      {"code": "default", "relations": ["b2b", "public"], "unless_agreed": true, "days": 30, "from": "invoice_receipt", "fact": "terms"},
      {"code": "agreed", "relations": ["b2b"], "days": 60, "from": "invoice_receipt", "fact": "terms"}
    ]
  },
  "vat": {
    "not_available_because": "No source on the VAT treatment of interest and compensation has been read for this country.",
    "texts": {"fr": "Aucune source sur le régime de TVA des intérêts et de l’indemnité n’a été lue pour ce pays.", "de": "Zur umsatzsteuerlichen Behandlung von Zinsen und Pauschale wurde für dieses Land keine Quelle gelesen."}
  },
  "capitalisation": {
    "not_available_because": "No source on interest on interest has been read for this country; none is computed.",
    "texts": {"fr": "Aucune source sur la capitalisation des intérêts n’a été lue pour ce pays ; aucune n’est calculée.", "de": "Zu Zinseszinsen wurde für dieses Land keine Quelle gelesen; es werden keine berechnet."}
  },
  "formal_notice": {
    "not_available_because": "No source on formal notices has been read for this country.",
    "texts": {"fr": "Aucune source sur la mise en demeure n’a été lue pour ce pays.", "de": "Zur förmlichen Mahnung wurde für dieses Land keine Quelle gelesen."}
  },
  "fines": {
    "not_available_because": "No source on fines for late payment has been read for this country.",
    "texts": {"fr": "Aucune source sur les amendes pour retard de paiement n’a été lue pour ce pays.", "de": "Zu Bußgeldern wegen Zahlungsverzugs wurde für dieses Land keine Quelle gelesen."}
  },
  "facts": {
    "rate": {
      "text": "Reference rate of the European Central Bank plus 8 points: one rate only, that of the due date. Officials print a daily rate rounded to 0.022 %, too coarse to compute with.",
      "texts": {
        "fr": "Taux de référence de la Banque centrale européenne majoré de 8 points : un seul taux, celui de l’échéance. L’administration publie un taux journalier arrondi à 0,022 %, trop grossier pour calculer.",
        "de": "Referenzzinssatz der Europäischen Zentralbank plus 8 Prozentpunkte: ein einziger Satz, der des Fälligkeitstages. Amtlich wird ein auf 0,022 % gerundeter Tagessatz angegeben, zu grob zum Rechnen."
      },
      "reference": "SI 580/2012",
      "references": {
        "fr": "SI 580/2012",
        "de": "SI 580/2012"
      },
      "source": "SI 580/2012, read at gov.ie and djei.ie",
      "sources": {
        "fr": "SI 580/2012, lu sur gov.ie et djei.ie",
        "de": "SI 580/2012, gelesen bei gov.ie und djei.ie"
      },
      "status": "official",
      "from": "2013-03-16"
    },
    "first_day": {
      "text": "Interest is due from the day after the end of the payment period, without any reminder.",
      "texts": {
        "fr": "Les intérêts sont dus dès le lendemain de l’expiration du délai de paiement, sans rappel.",
        "de": "Zinsen sind ab dem Tag nach Ablauf der Zahlungsfrist geschuldet, ohne Mahnung."
      },
      "reference": "Directive 2011/7/EU",
      "references": {
        "fr": "Directive 2011/7/UE",
        "de": "Richtlinie 2011/7/EU"
      },
      "source": "Directive 2011/7/EU, read at eur-lex (LEGISSUM mi0074)",
      "sources": {
        "fr": "Directive 2011/7/UE, lue sur eur-lex (LEGISSUM mi0074)",
        "de": "Richtlinie 2011/7/EU, gelesen bei eur-lex (LEGISSUM mi0074)"
      },
      "status": "official"
    },
    "day_count": {
      "text": "Amount × rate × days / 365; the day after the due date is the first one, the day of payment the last.",
      "texts": {
        "fr": "Montant × taux × jours / 365 ; le premier jour compté est le lendemain de l’échéance, le dernier celui du paiement.",
        "de": "Betrag × Zinssatz × Tage / 365; der erste Tag ist der nach der Fälligkeit, der letzte der Tag der Zahlung."
      },
      "source": "no worked case of this country could be read; as in the neighbouring countries",
      "sources": {
        "fr": "aucun exemple chiffré de ce pays n’a pu être lu ; comme dans les pays voisins",
        "de": "kein Rechenbeispiel dieses Landes konnte gelesen werden; wie in den Nachbarländern"
      },
      "status": "convention"
    },
    "rounding": {
      "text": "No text fixes the rounding of interest. It is rounded once, to the nearest minor unit, on the exact sum: nearly all published worked cases agree with that.",
      "texts": {
        "fr": "Aucun texte ne fixe l’arrondi des intérêts. Ils sont arrondis une seule fois, au plus près, à la plus petite unité de la monnaie, sur la somme exacte : presque tous les exemples chiffrés publiés concordent.",
        "de": "Keine Vorschrift regelt die Rundung der Zinsen. Gerundet wird nur einmal, auf die nächste kleinste Währungseinheit, an der genauen Summe: fast alle veröffentlichten Rechenbeispiele stimmen damit überein."
      },
      "source": "59 worked cases of official pages, chambers, law firms and tools, recomputed",
      "sources": {
        "fr": "59 exemples chiffrés de pages officielles, de chambres, de cabinets et d’outils, recalculés",
        "de": "59 nachgerechnete Beispiele von amtlichen Seiten, Kammern, Kanzleien und Rechnern"
      },
      "status": "convention"
    },
    "compensation": {
      "text": "EUR 40, 70 or 100 by the size of the debt.",
      "texts": {
        "fr": "Indemnité forfaitaire de 40, 70 ou 100 € selon le montant de la dette.",
        "de": "Pauschale von 40, 70 oder 100 € je nach Höhe der Schuld."
      },
      "reference": "SI 580/2012",
      "references": {
        "fr": "SI 580/2012",
        "de": "SI 580/2012"
      },
      "source": "SI 580/2012, from memory; the bounds are those of the United Kingdom",
      "sources": {
        "fr": "SI 580/2012, de mémoire ; les seuils sont ceux du Royaume-Uni",
        "de": "SI 580/2012, aus dem Gedächtnis; die Schwellen sind die des Vereinigten Königreichs"
      },
      "status": "memory",
      "from": "2013-03-16"
    },
    "terms": {
      "text": "30 days where nothing is agreed; at most 60.",
      "texts": {
        "fr": "30 jours à défaut d’accord ; 60 au plus.",
        "de": "30 Tage, wenn nichts vereinbart ist; höchstens 60."
      },
      "reference": "SI 580/2012",
      "references": {
        "fr": "SI 580/2012",
        "de": "SI 580/2012"
      },
      "source": "SI 580/2012, read at gov.ie",
      "sources": {
        "fr": "SI 580/2012, lu sur gov.ie",
        "de": "SI 580/2012, gelesen bei gov.ie"
      },
      "status": "official"
    },
    "limitation": {
      "text": "6 years.",
      "texts": {
        "fr": "6 ans.",
        "de": "6 Jahre."
      },
      "source": "from memory",
      "sources": {
        "fr": "de mémoire",
        "de": "aus dem Gedächtnis"
      },
      "status": "memory"
    },
    "interruptions": {
      "text": "A signed acknowledgement or a part payment lets limitation begin anew.",
      "texts": {
        "fr": "Une reconnaissance signée ou un paiement partiel fait courir un nouveau délai.",
        "de": "Eine unterzeichnete Anerkennung oder eine Teilzahlung lässt die Verjährung neu beginnen."
      },
      "reference": "Statute of Limitations 1957, Part III",
      "references": {
        "fr": "Statute of Limitations 1957, partie III",
        "de": "Statute of Limitations 1957, Teil III"
      },
      "source": "from memory",
      "sources": {
        "fr": "de mémoire",
        "de": "aus dem Gedächtnis"
      },
      "status": "memory"
    },
    "notice_no_interruption": {
      "text": "A letter before action does not stop limitation.",
      "texts": {
        "fr": "Une mise en demeure n’arrête pas la prescription.",
        "de": "Eine Mahnung hält die Verjährung nicht auf."
      },
      "reference": "Statute of Limitations 1957",
      "references": {
        "fr": "Statute of Limitations 1957",
        "de": "Statute of Limitations 1957"
      },
      "source": "from memory",
      "sources": {
        "fr": "de mémoire",
        "de": "aus dem Gedächtnis"
      },
      "status": "memory"
    }
  }
}
'),
	(37, 1, 'd01ff62207ea3c55188f90b0e5c9891fc728d84f9ba7fb91b211c2c564b22488', '{
  "$schema": "../schema/calendar.schema.json",
  "kind": "calendar",
  "format": 1,
  "name": "LU",
  "titles": {"en": "Luxembourg", "fr": "Luxembourg", "de": "Luxemburg"},
  "source": "python-holidays 0.109, public holidays of the whole country",
  "generated_on": "2026-11-28",
  "first_year": 2015,
  "last_year": 2040,
  "holidays": [
    "2015-01-01", "2015-04-06", "2015-05-01", "2015-05-14", "2015-05-25", "2015-06-23", "2015-08-15", "2015-11-01", "2015-12-25", "2015-12-26",
    "2016-01-01", "2016-03-28", "2016-05-01", "2016-05-05", "2016-05-16", "2016-06-23", "2016-08-15", "2016-11-01", "2016-12-25", "2016-12-26",
    "2017-01-01", "2017-04-17", "2017-05-01", "2017-05-25", "2017-06-05", "2017-06-23", "2017-08-15", "2017-11-01", "2017-12-25", "2017-12-26",
    "2018-01-01", "2018-04-02", "2018-05-01", "2018-05-10", "2018-05-21", "2018-06-23", "2018-08-15", "2018-11-01", "2018-12-25", "2018-12-26",
    "2019-01-01", "2019-04-22", "2019-05-01", "2019-05-09", "2019-05-30", "2019-06-10", "2019-06-23", "2019-08-15", "2019-11-01", "2019-12-25", "2019-12-26",
    "2020-01-01", "2020-04-13", "2020-05-01", "2020-05-09", "2020-05-21", "2020-06-01", "2020-06-23", "2020-08-15", "2020-11-01", "2020-12-25", "2020-12-26",
    "2021-01-01", "2021-04-05", "2021-05-01", "2021-05-09", "2021-05-13", "2021-05-24", "2021-06-23", "2021-08-15", "2021-11-01", "2021-12-25", "2021-12-26",
    "2022-01-01", "2022-04-18", "2022-05-01", "2022-05-09", "2022-05-26", "2022-06-06", "2022-06-23", "2022-08-15", "2022-11-01", "2022-12-25", "2022-12-26",
    "2023-01-01", "2023-04-10", "2023-05-01", "2023-05-09", "2023-05-18", "2023-05-29", "2023-06-23", "2023-08-15", "2023-11-01", "2023-12-25", "2023-12-26",
    "2024-01-01", "2024-04-01", "2024-05-01", "2024-05-09", "2024-05-20", "2024-06-23", "2024-08-15", "2024-11-01", "2024-12-25", "2024-12-26",
    "2025-01-01", "2025-04-21", "2025-05-01", "2025-05-09", "2025-05-29", "2025-06-09", "2025-06-23", "2025-08-15", "2025-11-01", "2025-12-25", "2025-12-26",
    "2026-01-01", "2026-04-06", "2026-05-01", "2026-05-09", "2026-05-14", "2026-05-25", "2026-06-23", "2026-08-15", "2026-11-01", "2026-12-25", "2026-12-26",
    "2027-01-01", "2027-03-29", "2027-05-01", "2027-05-06", "2027-05-09", "2027-05-17", "2027-06-23", "2027-08-15", "2027-11-01", "2027-12-25", "2027-12-26",
    "2028-01-01", "2028-04-17", "2028-05-01", "2028-05-09", "2028-05-25", "2028-06-05", "2028-06-23", "2028-08-15", "2028-11-01", "2028-12-25", "2028-12-26",
    "2029-01-01", "2029-04-02", "2029-05-01", "2029-05-09", "2029-05-10", "2029-05-21", "2029-06-23", "2029-08-15", "2029-11-01", "2029-12-25", "2029-12-26",
    "2030-01-01", "2030-04-22", "2030-05-01", "2030-05-09", "2030-05-30", "2030-06-10", "2030-06-23", "2030-08-15", "2030-11-01", "2030-12-25", "2030-12-26",
    "2031-01-01", "2031-04-14", "2031-05-01", "2031-05-09", "2031-05-22", "2031-06-02", "2031-06-23", "2031-08-15", "2031-11-01", "2031-12-25", "2031-12-26",
    "2032-01-01", "2032-03-29", "2032-05-01", "2032-05-06", "2032-05-09", "2032-05-17", "2032-06-23", "2032-08-15", "2032-11-01", "2032-12-25", "2032-12-26",
    "2033-01-01", "2033-04-18", "2033-05-01", "2033-05-09", "2033-05-26", "2033-06-06", "2033-06-23", "2033-08-15", "2033-11-01", "2033-12-25", "2033-12-26",
    "2034-01-01", "2034-04-10", "2034-05-01", "2034-05-09", "2034-05-18", "2034-05-29", "2034-06-23", "2034-08-15", "2034-11-01", "2034-12-25", "2034-12-26",
    "2035-01-01", "2035-03-26", "2035-05-01", "2035-05-03", "2035-05-09", "2035-05-14", "2035-06-23", "2035-08-15", "2035-11-01", "2035-12-25", "2035-12-26",
    "2036-01-01", "2036-04-14", "2036-05-01", "2036-05-09", "2036-05-22", "2036-06-02", "2036-06-23", "2036-08-15", "2036-11-01", "2036-12-25", "2036-12-26",
    "2037-01-01", "2037-04-06", "2037-05-01", "2037-05-09", "2037-05-14", "2037-05-25", "2037-06-23", "2037-08-15", "2037-11-01", "2037-12-25", "2037-12-26",
    "2038-01-01", "2038-04-26", "2038-05-01", "2038-05-09", "2038-06-03", "2038-06-14", "2038-06-23", "2038-08-15", "2038-11-01", "2038-12-25", "2038-12-26",
    "2039-01-01", "2039-04-11", "2039-05-01", "2039-05-09", "2039-05-19", "2039-05-30", "2039-06-23", "2039-08-15", "2039-11-01", "2039-12-25", "2039-12-26",
    "2040-01-01", "2040-04-02", "2040-05-01", "2040-05-09", "2040-05-10", "2040-05-21", "2040-06-23", "2040-08-15", "2040-11-01", "2040-12-25", "2040-12-26"
  ]
}
'),
	(38, 1, 'ec94609b75edb02371dc8b63e94b528cef98997447adfa4fb16dd56eb8be5884', '{
  "$schema": "../schema/holds.schema.json",
  "kind": "holds",
  "format": 1,
  "name": "default",
  "holds": [
    {
      "code": "opening_balance",
      "interest": "stops",
      "mentioned": false,
      "asks": "accountant",
      "ends": "lifted",
      "from_host": true,
      "titles": {"en": "Opening balance", "fr": "Solde d’ouverture", "de": "Saldovortrag"}
    },
    {
      "code": "excluded_by_accountant",
      "interest": "stops",
      "mentioned": false,
      "asks": "accountant",
      "ends": "lifted",
      "from_host": true,
      "titles": {"en": "Excluded by the accountant", "fr": "Exclu par la comptabilité", "de": "Von der Buchhaltung ausgenommen"}
    },
    {
      "code": "payment_blocked",
      "interest": "stops",
      "mentioned": false,
      "asks": "accountant",
      "ends": "lifted",
      "from_host": true,
      "titles": {"en": "Payment blocked", "fr": "Paiement bloqué", "de": "Zahlung gesperrt"}
    },
    {
      "code": "payment_unmatched",
      "interest": "stops",
      "mentioned": false,
      "asks": "accountant",
      "ends": "payment",
      "from_host": true,
      "titles": {"en": "Payment not matched yet", "fr": "Paiement non rapproché", "de": "Zahlung noch nicht abgeglichen"}
    },
    {
      "code": "payment_out",
      "interest": "stops",
      "mentioned": false,
      "asks": "accountant",
      "ends": "payment",
      "from_host": true,
      "titles": {"en": "Paid to the customer", "fr": "Versé au client", "de": "An den Kunden gezahlt"}
    },
    {
      "code": "past_limitation",
      "interest": "stops",
      "mentioned": false,
      "asks": "manager",
      "ends": "lifted",
      "from_host": true,
      "titles": {"en": "Past limitation as counted", "fr": "Prescription dépassée selon le calcul", "de": "Berechnete Verjährungsfrist abgelaufen"}
    },
    {
      "code": "to_be_collected",
      "interest": "stops",
      "mentioned": false,
      "asks": "accountant",
      "ends": "lifted",
      "from_host": true,
      "titles": {"en": "Collected by us", "fr": "À prélever", "de": "Wird eingezogen"}
    },
    {
      "code": "discount_taken",
      "interest": "late_payments",
      "mentioned": false,
      "asks": "accountant",
      "ends": "lifted",
      "from_host": true,
      "titles": {"en": "Discount taken in time", "fr": "Escompte pris à temps", "de": "Skonto fristgerecht gezogen"}
    },
    {
      "code": "below_tolerance",
      "interest": "late_payments",
      "mentioned": false,
      "asks": "accountant",
      "ends": "lifted",
      "from_host": true,
      "titles": {"en": "Below the tolerance", "fr": "Sous le seuil de tolérance", "de": "Unter der Toleranz"}
    },
    {
      "code": "paused",
      "interest": "runs",
      "mentioned": true,
      "asks": "nobody",
      "ends": "date",
      "titles": {"en": "Paused", "fr": "En pause", "de": "Ausgesetzt"}
    },
    {
      "code": "left_out_of_letter",
      "interest": "runs",
      "mentioned": false,
      "asks": "nobody",
      "ends": "contact",
      "titles": {"en": "Left out of the next letter", "fr": "Hors de la prochaine lettre", "de": "Nicht im nächsten Schreiben"}
    },
    {
      "code": "handed_over",
      "interest": "runs",
      "mentioned": false,
      "asks": "manager",
      "ends": "lifted",
      "titles": {"en": "Handed over", "fr": "Dossier remis", "de": "Übergeben"}
    }
  ]
}
'),
	(39, 1, 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', '{"countries": ["FR"], "format": 2, "gap_days": 7, "kind": "policy", "name": "default-fr", "stages": [{"automatic": false, "channel": "email", "code": "before_due", "days_from_due": -5, "lapses_at_due": true, "titles": {"de": "Bevorstehende Fälligkeit", "en": "Upcoming due date", "fr": "Échéance à venir"}}, {"automatic": false, "channel": "email", "code": "friendly", "days_from_due": 3, "lapses_at_due": false, "titles": {"de": "Zahlungserinnerung", "en": "Payment reminder", "fr": "Rappel de paiement"}}, {"automatic": false, "channel": "email", "code": "firm", "days_from_due": 15, "lapses_at_due": false, "titles": {"de": "Zweite Zahlungserinnerung", "en": "Second payment reminder", "fr": "Deuxième rappel de paiement"}}, {"automatic": false, "channel": "task", "code": "formal_notice", "days_from_due": 30, "lapses_at_due": false, "titles": {"de": "Aufforderung zur sofortigen Zahlung", "en": "Request to pay without delay", "fr": "Demande de règlement immédiat"}}, {"automatic": false, "channel": "task", "code": "last_step", "days_from_due": 45, "lapses_at_due": false, "titles": {"de": "Letzte Aufforderung vor weiteren Schritten", "en": "Last request before further steps", "fr": "Dernière demande avant suites"}}], "titles": {"de": "Frankreich, fünf Stufen", "en": "France, five stages", "fr": "France, cinq étapes"}, "tolerance": "1.00"}');


--
-- Data for Name: quittance_manifest; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_manifest (id, company_id, create_uid, write_uid, kind, name, title, text, create_date, write_date) VALUES
	(1, NULL, 1, 1, 'jurisdiction', 'AT', 'Austria', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(2, NULL, 1, 1, 'jurisdiction', 'BE', 'Belgium', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(3, NULL, 1, 1, 'jurisdiction', 'CH', 'Switzerland', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(4, NULL, 1, 1, 'jurisdiction', 'DE', 'Germany', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(5, NULL, 1, 1, 'jurisdiction', 'ES', 'Spain', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(6, NULL, 1, 1, 'jurisdiction', 'EU', 'European Union (Directive 2011/7/EU)', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(7, NULL, 1, 1, 'jurisdiction', 'FR', 'France', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(8, NULL, 1, 1, 'jurisdiction', 'IE', 'Ireland', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(9, NULL, 1, 1, 'jurisdiction', 'IT', 'Italy', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(10, NULL, 1, 1, 'jurisdiction', 'LU', 'Luxembourg', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(11, NULL, 1, 1, 'jurisdiction', 'NL', 'Netherlands', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(12, NULL, 1, 1, 'jurisdiction', 'PT', 'Portugal', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(13, NULL, 1, 1, 'jurisdiction', 'UK', 'United Kingdom', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(14, NULL, 1, 1, 'calendar', 'AT', 'Austria', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(15, NULL, 1, 1, 'calendar', 'BE', 'Belgium', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(16, NULL, 1, 1, 'calendar', 'CH', 'Switzerland', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(17, NULL, 1, 1, 'calendar', 'DE', 'Germany', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(18, NULL, 1, 1, 'calendar', 'ES', 'Spain', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(19, NULL, 1, 1, 'calendar', 'EU', 'TARGET, the payment system of the euro', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(20, NULL, 1, 1, 'calendar', 'FR', 'France', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(21, NULL, 1, 1, 'calendar', 'IE', 'Ireland', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(22, NULL, 1, 1, 'calendar', 'IT', 'Italy', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(23, NULL, 1, 1, 'calendar', 'LU', 'Luxembourg', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(24, NULL, 1, 1, 'calendar', 'NL', 'Netherlands', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(25, NULL, 1, 1, 'calendar', 'PT', 'Portugal', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(26, NULL, 1, 1, 'calendar', 'UK', 'United Kingdom', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(27, NULL, 1, 1, 'holds', 'default', 'default', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(28, NULL, 1, 1, 'scorecard', 'payment-behaviour', 'Payment behaviour, expert card 1', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(29, NULL, 1, 1, 'sentences', 'de', 'German', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(30, NULL, 1, 1, 'sentences', 'en', 'English', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(31, NULL, 1, 1, 'sentences', 'fr', 'French', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00');


--
-- Data for Name: quittance_policy; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_policy (id, company_id, version, approved_by_id, gap_days, contacts_per_week, contacts_per_month, grace_days, create_uid, write_uid, code, state, manifest_hash, countries, relations, mentions, tolerance, tolerances, business_days, days_off, quiet, quiet_hours, customer_minimum, item_minimum, titles, replaces_chosen, manifest, approved_on, create_date, write_date) VALUES
	(1, 1, 1, 1, 7, 0, 0, 0, 1, 1, 'default-fr', 'approved', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'FR', '', 'overdue', '1.00', '', NULL, 'saturday, sunday', NULL, NULL, NULL, NULL, '{"de": "Frankreich, fünf Stufen", "en": "France, five stages", "fr": "France, cinq étapes"}', NULL, '{"countries": ["FR"], "format": 2, "gap_days": 7, "kind": "policy", "name": "default-fr", "stages": [{"automatic": false, "channel": "email", "code": "before_due", "days_from_due": -5, "lapses_at_due": true, "titles": {"de": "Bevorstehende Fälligkeit", "en": "Upcoming due date", "fr": "Échéance à venir"}}, {"automatic": false, "channel": "email", "code": "friendly", "days_from_due": 3, "lapses_at_due": false, "titles": {"de": "Zahlungserinnerung", "en": "Payment reminder", "fr": "Rappel de paiement"}}, {"automatic": false, "channel": "email", "code": "firm", "days_from_due": 15, "lapses_at_due": false, "titles": {"de": "Zweite Zahlungserinnerung", "en": "Second payment reminder", "fr": "Deuxième rappel de paiement"}}, {"automatic": false, "channel": "task", "code": "formal_notice", "days_from_due": 30, "lapses_at_due": false, "titles": {"de": "Aufforderung zur sofortigen Zahlung", "en": "Request to pay without delay", "fr": "Demande de règlement immédiat"}}, {"automatic": false, "channel": "task", "code": "last_step", "days_from_due": 45, "lapses_at_due": false, "titles": {"de": "Letzte Aufforderung vor weiteren Schritten", "en": "Last request before further steps", "fr": "Dernière demande avant suites"}}], "titles": {"de": "Frankreich, fünf Stufen", "en": "France, five stages", "fr": "France, cinq étapes"}, "tolerance": "1.00"}', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00');


--
-- Data for Name: quittance_policy_quittance_run_rel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_policy_quittance_run_rel (quittance_run_id, quittance_policy_id) VALUES
	(1, 1),
	(2, 1),
	(3, 1),
	(4, 1),
	(5, 1),
	(6, 1),
	(7, 1),
	(8, 1),
	(9, 1),
	(10, 1),
	(11, 1),
	(12, 1);


--
-- Data for Name: quittance_proof; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_proof (id, company_id, partner_id, action_id, attempt_id, format_version, previous_hash, hash, record, recorded_at) VALUES
	(1, 1, 1000008, 0, 0, 1, '', 'a76544e7afdc649072aa52f2e490a7bf9c47d9458f68ec7e46dc85f74315b1a3', '{"action_id": null, "amount": "7.92", "attempt_id": null, "company_id": 1, "currency": "EUR", "event": "waiver", "format_version": 1, "kind": "interest", "move_id": 1000010, "number": 1, "ordinal": 1, "partner_id": 1000008, "reason_hash": "feca37731c58ef42bb8116fb77fb7fcc78177aacfc0bbd1d982d8989bd851dfb", "recorded_at": "2026-05-25 09:00:00", "user_id": 1, "waiver_id": 3}', '2026-05-25 09:00:00'),
	(2, 1, 1000004, 7, 1, 1, 'a76544e7afdc649072aa52f2e490a7bf9c47d9458f68ec7e46dc85f74315b1a3', 'eba04fa963dbc7cb47438bfcab76a1123f1907da9321635f9960a1fd4b913814', '{"action_id": 7, "approved_by": 1, "attempt_id": 1, "body_hash": "cdc9f3d8c7719e1531be7b23746f07df1723c9b5836d3c08401de83132149a21", "case_id": 10, "channel": "email", "company_id": 1, "contacted_on": "2026-05-25", "copies": "[]", "documents": "[]", "done_by": null, "format_version": 1, "items": "[[1000004, 1, \"friendly\", 1, 126, \"5200.00\", true]]", "message_ref": "<quittance-7.76a19fb41f19a31921906e0157b50e3f@creditor.example.com>", "night": "2026-05-25", "number": 2, "outcome": "accepted", "partner_id": 1000004, "recipients_hash": "9875b87c9f7d06ba9bcb041d46c2fc80a03ebdac2491428e683b57af52c068c9", "recorded_at": "2026-05-25 09:00:00", "stage": "friendly", "subject_hash": "11c9da39c56004b50090e464852a34fea26c97e4d3f00df00683b39e845c82fa"}', '2026-05-25 09:00:00'),
	(3, 1, 1000007, 8, 2, 1, 'eba04fa963dbc7cb47438bfcab76a1123f1907da9321635f9960a1fd4b913814', 'cc89ac56787efb5323df1fa99fbee057e5c41f55aff5438b04903f1ba242dccd', '{"action_id": 8, "approved_by": 1, "attempt_id": 2, "body_hash": "f9f7f9b3741fb1182ab696666d9e971613631bfa6287c40262737170d3b7a7da", "case_id": 13, "channel": "email", "company_id": 1, "contacted_on": "2026-05-25", "copies": "[]", "documents": "[]", "done_by": null, "format_version": 1, "items": "[[1000008, 1, \"friendly\", 1, 126, \"700.00\", true]]", "message_ref": "<quittance-8.0306f7bf84567419606d14e74402983e@creditor.example.com>", "night": "2026-05-25", "number": 3, "outcome": "accepted", "partner_id": 1000007, "recipients_hash": "59b014e4c1e6b03c67c6057f8c9107bf300380f919ee075652f3c9c150e699a5", "recorded_at": "2026-05-25 09:00:00", "stage": "friendly", "subject_hash": "7ebadd2fc148878f291bb4afe3146aad2afc66a8ca844abcbe407de9e9b833af"}', '2026-05-25 09:00:00'),
	(4, 1, 1000009, 9, 3, 1, 'cc89ac56787efb5323df1fa99fbee057e5c41f55aff5438b04903f1ba242dccd', '3d42341fa4bc104c91b0ca6b1c0c620137cfb3d7ed7399a6358bd2c77d49f817', '{"action_id": 9, "approved_by": 1, "attempt_id": 3, "body_hash": "42d1a8093499ad868801ee3b0751bf3590e8faab6ac381d813709200c6da38b5", "case_id": 14, "channel": "email", "company_id": 1, "contacted_on": "2026-05-25", "copies": "[]", "documents": "[]", "done_by": null, "format_version": 1, "items": "[[1000013, 1, \"friendly\", 1, 126, \"1250.00\", true]]", "message_ref": "<quittance-9.d23e5e0fa24818f6a22c399ee0358723@creditor.example.com>", "night": "2026-05-25", "number": 4, "outcome": "accepted", "partner_id": 1000009, "recipients_hash": "6cd0ab9446c0366afb8d24930a7fc95ce915457b5d6acb9ad412e37f86be8bc7", "recorded_at": "2026-05-25 09:00:00", "stage": "friendly", "subject_hash": "302e6ae0f8eb5c4e94f69c45f7f66f3f02887cf51a50808d73d7cc1d04903f68"}', '2026-05-25 09:00:00'),
	(5, 1, 1000017, 2, 4, 1, '3d42341fa4bc104c91b0ca6b1c0c620137cfb3d7ed7399a6358bd2c77d49f817', 'd6c7b1df2c685c28faf4625170261af4fd483143ec1d25dfba1009e3780b654e', '{"action_id": 2, "approved_by": 1, "attempt_id": 4, "body_hash": "717090023ca258211367283b57c830bc08626f03214af544b25ac1747f05cce9", "case_id": 4, "channel": "email", "company_id": 1, "contacted_on": "2026-06-03", "copies": "[]", "documents": "[]", "done_by": null, "format_version": 1, "items": "[[1000024, 1, \"friendly\", 1, 1, \"1250.00\", true]]", "message_ref": "<quittance-2.a7f0d24d00839cd6658ad25be76ac846@creditor.example.com>", "night": "2026-05-25", "number": 5, "outcome": "accepted", "partner_id": 1000017, "recipients_hash": "fd3898f11c9697274707378d36ffa163ef491158b5005ff2a5fdda534e8f064b", "recorded_at": "2026-06-03 09:00:00", "stage": "friendly", "subject_hash": "d68f4f89b3b64acfe6e4877fd0ee80e9baaa60d2c5dc36cd9d94479284b79fb6"}', '2026-06-03 09:00:00'),
	(6, 1, 1000002, 5, 5, 1, 'd6c7b1df2c685c28faf4625170261af4fd483143ec1d25dfba1009e3780b654e', 'f9c032ae452f96f7f46adf1650e079eddd0e2fbf3aa8d1f4e4a45733390b8ad7', '{"action_id": 5, "approved_by": 1, "attempt_id": 5, "body_hash": "b26e071bf92a6ed86e3165822d3d47a692b97a4bfca0f11d0e6de130a36cdda2", "case_id": 8, "channel": "email", "company_id": 1, "contacted_on": "2026-06-03", "copies": "[]", "documents": "[]", "done_by": null, "format_version": 1, "items": "[[1000002, 1, \"friendly\", 1, 126, \"2000.00\", true]]", "message_ref": "<quittance-5.dbcef2b60f42b28433ae2fd1a2ac0221@creditor.example.com>", "night": "2026-05-25", "number": 6, "outcome": "accepted", "partner_id": 1000002, "recipients_hash": "7e28731bf996bc9fe9e1d4e39daff4d0d9ab8220a2a9f6569032ab205fcb30d7", "recorded_at": "2026-06-03 09:00:00", "stage": "friendly", "subject_hash": "241007e43209e136fd9e9cd5dfd003b989576549786ffe6af94d8263f2ef9fbe"}', '2026-06-03 09:00:00'),
	(7, 1, 1000004, 15, 6, 1, 'f9c032ae452f96f7f46adf1650e079eddd0e2fbf3aa8d1f4e4a45733390b8ad7', '3cc9cf3fa7e2e8e2248abdcac6bbabcc045640079b33f5e829478cda853f58ca', '{"action_id": 15, "approved_by": 1, "attempt_id": 6, "body_hash": "1a4f3e7eac156086587c7757f268999cf7af23d378da69ee2cc1b9986d97c4b9", "case_id": 10, "channel": "email", "company_id": 1, "contacted_on": "2026-06-03", "copies": "[]", "documents": "[]", "done_by": null, "format_version": 1, "items": "[[1000004, 1, \"firm\", 1, 126, \"5200.00\", true]]", "message_ref": "<quittance-15.59b91c73b98be51668da3ba1a1e057c8@creditor.example.com>", "night": "2026-06-03", "number": 7, "outcome": "accepted", "partner_id": 1000004, "recipients_hash": "9875b87c9f7d06ba9bcb041d46c2fc80a03ebdac2491428e683b57af52c068c9", "recorded_at": "2026-06-03 09:00:00", "stage": "firm", "subject_hash": "11c9da39c56004b50090e464852a34fea26c97e4d3f00df00683b39e845c82fa"}', '2026-06-03 09:00:00'),
	(8, 1, 1000015, 1, 7, 1, '3cc9cf3fa7e2e8e2248abdcac6bbabcc045640079b33f5e829478cda853f58ca', '7e5d6b35e2ba8c36a98bb5097e0b00df6f29b06cd230bcb74782f7246012f632', '{"action_id": 1, "approved_by": 1, "attempt_id": 7, "body_hash": "ae0adb415468a4f11e754f2099fe863632fb48a772f8f83cbcbf70a2b78884fc", "case_id": 1, "channel": "email", "company_id": 1, "contacted_on": "2026-06-15", "copies": "[]", "documents": "[]", "done_by": null, "format_version": 1, "items": "[[1000022, 1, \"friendly\", 1, 126, \"2000.00\", true]]", "message_ref": "<quittance-1.c8aa48b6b10a31022b9cf13b1a7d220f@creditor.example.com>", "night": "2026-05-25", "number": 8, "outcome": "accepted", "partner_id": 1000015, "recipients_hash": "374e78c4fe6725d7f9b9fa90044a96b846b438a4e7db809cf62e996b49d3c46b", "recorded_at": "2026-06-15 09:00:00", "stage": "friendly", "subject_hash": "045f632b6f0d4b3db91cf308f1b5b1b4825ff50320c113c3c1ce70dad70bd7b0"}', '2026-06-15 09:00:00'),
	(9, 1, 1000010, 10, 8, 1, '7e5d6b35e2ba8c36a98bb5097e0b00df6f29b06cd230bcb74782f7246012f632', 'd0f9490bdb365481e1b28e803ef090f5e50ac18f2cbc6f75524b49aa3c2e3f6e', '{"action_id": 10, "approved_by": 1, "attempt_id": 8, "body_hash": "e97087e8a0cbd25db18857f69befa5d8c21670bb295581f1ebe44fc800f7295d", "case_id": 15, "channel": "email", "company_id": 1, "contacted_on": "2026-06-15", "copies": "[]", "documents": "[]", "done_by": null, "format_version": 1, "items": "[[1000015, 1, \"friendly\", 1, 126, \"550.00\", true]]", "message_ref": "<quittance-10.c3db98484a3c0e51b94e1a122cfe7d8c@creditor.example.com>", "night": "2026-05-25", "number": 9, "outcome": "accepted", "partner_id": 1000010, "recipients_hash": "4bc939321c470ee9480cbec4a5fb7cc3043d141f7fe921a11570b9b97526d7c8", "recorded_at": "2026-06-15 09:00:00", "stage": "friendly", "subject_hash": "ec162c3a665e7a1fa075799f6c3f20bebc621552af97532b594990bdb005ebd5"}', '2026-06-15 09:00:00'),
	(10, 1, 1000011, 11, 9, 1, 'd0f9490bdb365481e1b28e803ef090f5e50ac18f2cbc6f75524b49aa3c2e3f6e', '76d9fb1ec1ac98ec2f648fec98c2e061543f2651802a43399cdf43a84fdfcf4b', '{"action_id": 11, "approved_by": 1, "attempt_id": 9, "body_hash": "9aac8d7e28f9ffe06971e02505d664d2f4033c119064dafe115bda1d92efcf2d", "case_id": 16, "channel": "email", "company_id": 1, "contacted_on": "2026-06-15", "copies": "[]", "documents": "[]", "done_by": null, "format_version": 1, "items": "[[1000017, 1, \"friendly\", 1, 126, \"330.00\", true]]", "message_ref": "<quittance-11.45855328b6416c74fb7d1ede49b34d33@creditor.example.com>", "night": "2026-05-25", "number": 10, "outcome": "accepted", "partner_id": 1000011, "recipients_hash": "9395295b55bc9075c94617c8d0abc7f17b92d8d48d3e7c98ba673b112d82d217", "recorded_at": "2026-06-15 09:00:00", "stage": "friendly", "subject_hash": "3ff8dc644f7c56d2333de2d67d3e75e391f275fc0b224e8825c7defa60c1ba3b"}', '2026-06-15 09:00:00'),
	(11, 1, 1000004, 18, 10, 1, '76d9fb1ec1ac98ec2f648fec98c2e061543f2651802a43399cdf43a84fdfcf4b', '5f8e7141fcc036290cf6d134e9404ea8536a25b0bc66b62f9144bf6e590ec583', '{"action_id": 18, "approved_by": 1, "attempt_id": 10, "body_hash": null, "case_id": 10, "channel": "task", "company_id": 1, "contacted_on": "2026-06-15", "copies": "[]", "documents": "[]", "done_by": 1, "format_version": 1, "items": "[[1000004, 1, \"formal_notice\", 1, 126, \"5200.00\", true]]", "message_ref": null, "night": "2026-06-15", "number": 11, "outcome": "reached", "partner_id": 1000004, "recipients_hash": null, "recorded_at": "2026-06-15 09:00:00", "stage": "formal_notice", "subject_hash": null}', '2026-06-15 09:00:00');


--
-- Data for Name: quittance_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_rate (id, series_id, company_id, create_uid, write_uid, percent, source, status, date_from, date_until, read_on, create_date, write_date) VALUES
	(328, 9, NULL, 1, 1, '4.50', 'MPC minutes, August 2005, Bank of England', 'official', '2005-08-04', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(329, 9, NULL, 1, 1, '4.75', 'MPC minutes, August 2006, Bank of England', 'official', '2006-08-03', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(330, 9, NULL, 1, 1, '5.00', 'MPC minutes, November 2006, Bank of England', 'official', '2006-11-09', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(338, 9, NULL, 1, 1, '3.00', 'MPC minutes, November 2008, Bank of England', 'official', '2008-11-06', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(53, 2, NULL, 1, 1, '12.5', '12,5 % au premier semestre 2024, medenam.be; webwin.be; leuropeinfo.eu (Schoups), https://www.medenam.be/?p=182', 'secondary', '2024-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(1, 1, NULL, 1, 1, '-0.62', 'Senkung des Basiszinssatzes, 11.3.2016 (-0,62 % ab 16. März 2016), Österreichische Nationalbank, https://www.oenb.at/Presse/Pressearchiv/2016/20160311_01.html', 'official', '2016-07-01', '2022-12-31', '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(2, 1, NULL, 1, 1, '1.88', 'Verzugszinsen - ein nicht zu unterschätzender Faktor, solidbau.at, https://solidbau.at/wissen-service/verzugszinsen-ein-nicht-zu-unterschaetzender-faktor/', 'unverified', '2023-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(3, 1, NULL, 1, 1, '3.38', 'Erhöhung des Basis- und Referenzzinssatzes der OeNB (OTS0171, 14.9.2023): "von derzeit 3,38 Prozent auf 3,88 Prozent", Österreichische Nationalbank via APA-OTS, https://www.onvista.de/news/2023/09-14-apa-ots-news-erhoehung-des-basis-und-referenzzinssatzes-der-oenb-10-26176286', 'official', '2023-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(4, 1, NULL, 1, 1, '3.88', 'Erhöhung des Basis- und Referenzzinssatzes der OeNB (OTS0171, 14.9.2023): 3,88 ab 20.9.2023, Österreichische Nationalbank via APA-OTS, https://www.onvista.de/news/2023/09-14-apa-ots-news-erhoehung-des-basis-und-referenzzinssatzes-der-oenb-10-26176286', 'official', '2024-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(5, 1, NULL, 1, 1, '3.88', 'Senkung des Basis- und Referenzzinssatzes der OeNB (OTS0164, 12.9.2024): "von derzeit 3,88 %", Österreichische Nationalbank via APA-OTS; Wirtschaftskammer Oberösterreich, https://www.onvista.de/news/2024/09-12-apa-ots-news-senkung-des-basis-und-referenzzinssatzes-der-oenb-0-10-26309882', 'official', '2024-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(6, 1, NULL, 1, 1, '2.53', 'Bekanntmachung neuer Basiszinssatz 2,53 % ab 18. Dezember 2024, Österreichische Nationalbank, EVI (Elektronische Verlautbarungs- und Informationsplattform), https://www.evi.gv.at/b/pi/bmf-mbs', 'official', '2025-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(7, 1, NULL, 1, 1, '1.53', 'Zinssensation der OeNB (Basiszinssatz von 2,03 % auf 1,53 %, 11. Juni 2025), firmenwebseiten.at, https://www.firmenwebseiten.at/zinssensation-der-oenb-was-die-senkung-fuer-ihr-geld-bedeutet/; a table inside published software agrees', 'secondary', '2025-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(8, 1, NULL, 1, 1, '1.53', 'Basiszinssatz 1,53 %, unverändert seit 11.6.2025, two tables inside published software, nothing official was found', 'unverified', '2026-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(9, 1, NULL, 1, 1, '1.53', 'Basiszinssatz 1,53 %, unverändert seit 11.6.2025; 10,73 % B2B, two tables inside published software, nothing official was found', 'unverified', '2026-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(10, 2, NULL, 1, 1, '10.5', 'Taux d’intérêt en cas de retard de paiement dans les transactions commerciales (M.B. 3 octobre 2002), jpfontaineleveque.be (justice de paix), http://www.jpfontaineleveque.be/archives/246', 'unverified', '2002-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(11, 2, NULL, 1, 1, '10.0', 'Taux d’intérêt en cas de retard de paiement dans les transactions commerciales (M.B. 14 février 2003), jpfontaineleveque.be (justice de paix), http://www.jpfontaineleveque.be/archives/246', 'unverified', '2003-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(12, 2, NULL, 1, 1, '9.5', 'Taux d’intérêt en cas de retard de paiement dans les transactions commerciales (M.B. 17 juillet 2003), jpfontaineleveque.be (justice de paix), http://www.jpfontaineleveque.be/archives/246', 'unverified', '2003-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(13, 2, NULL, 1, 1, '9.5', 'Taux d’intérêt en cas de retard de paiement dans les transactions commerciales (M.B. 26 janvier 2004), jpfontaineleveque.be (justice de paix), http://www.jpfontaineleveque.be/archives/246', 'unverified', '2004-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(14, 2, NULL, 1, 1, '9.5', 'Taux d’intérêt en cas de retard de paiement dans les transactions commerciales (M.B. 10 août 2004), jpfontaineleveque.be (justice de paix), http://www.jpfontaineleveque.be/archives/246', 'unverified', '2004-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(15, 2, NULL, 1, 1, '9.5', 'Taux d’intérêt en cas de retard de paiement dans les transactions commerciales (M.B. January 2005), jpfontaineleveque.be (justice de paix), http://www.jpfontaineleveque.be/archives/246', 'unverified', '2005-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(16, 2, NULL, 1, 1, '9.5', 'counted by the rule, no publication found (ECB marginal rate + 7, rounded up to the half point)', 'memory', '2005-07-01', NULL, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(17, 2, NULL, 1, 1, '9.5', 'counted by the rule, no publication found (ECB marginal rate + 7, rounded up to the half point)', 'memory', '2006-01-01', NULL, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(18, 2, NULL, 1, 1, '10.0', 'Interestvoet vanaf 1.1.2007: 11 % (Belgisch Staatsblad 30.1.2007; voordien 10 %), avolink.be, https://avolink.be/blog/interestvoet-vanaf-1-1-2007-11/', 'unverified', '2006-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(19, 2, NULL, 1, 1, '11', 'Interestvoet vanaf 1.1.2007: 11 % (Belgisch Staatsblad 30.1.2007; voordien 10 %), avolink.be, https://avolink.be/blog/interestvoet-vanaf-1-1-2007-11/', 'unverified', '2007-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(20, 2, NULL, 1, 1, '11.5', 'counted by the rule, no publication found (ECB marginal rate + 7, rounded up to the half point)', 'memory', '2007-07-01', NULL, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(21, 2, NULL, 1, 1, '11.5', 'counted by the rule, no publication found (ECB marginal rate + 7, rounded up to the half point)', 'memory', '2008-01-01', NULL, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(22, 2, NULL, 1, 1, '11.5', 'Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020', 'unverified', '2008-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(23, 2, NULL, 1, 1, '9.5', 'Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020', 'unverified', '2009-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(24, 2, NULL, 1, 1, '8', 'Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020', 'unverified', '2009-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(25, 2, NULL, 1, 1, '8', 'Aanpassing interesten in 2010; table, lexalert.be; advocaten-leuven.be, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020', 'secondary', '2010-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(26, 2, NULL, 1, 1, '8', 'Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020', 'unverified', '2010-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(27, 2, NULL, 1, 1, '8.0', 'Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; corbus.be / schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020', 'secondary', '2011-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(28, 2, NULL, 1, 1, '8.5', 'Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; corbus.be / schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020', 'secondary', '2011-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(29, 2, NULL, 1, 1, '8.0', 'Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; corbus.be / schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020', 'secondary', '2012-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(30, 2, NULL, 1, 1, '8.0', 'Avis relatif au taux d’intérêt applicable (deuxième semestre de 2012 : 8 %), numac 2012003232, SPF Finances, Moniteur belge (etaamb copy), https://etaamb.openjustice.be/fr/nl/avis_n2012003232.html', 'official', '2012-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(31, 2, NULL, 1, 1, '9.0', 'lexalert.be, 2020; vanostaeyen.eu, 2013 to 2019 (9 for contracts made from 16 March 2013 on; older ones 8 in this half-year, then 7.5 from 1 July 2013 to 15 March 2015; Belgisch Staatsblad 23 January and 18 February 2014)', 'secondary', '2013-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(32, 2, NULL, 1, 1, '8.5', 'Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; vanostaeyen.eu (table 2013-2019); schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020', 'secondary', '2013-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(33, 2, NULL, 1, 1, '8.5', 'Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; vanostaeyen.eu (table 2013-2019); schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020', 'secondary', '2014-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(34, 2, NULL, 1, 1, '8.5', 'Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; vanostaeyen.eu (table 2013-2019); schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020', 'secondary', '2014-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(35, 2, NULL, 1, 1, '8.5', 'Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; vanostaeyen.eu (table 2013-2019); schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020', 'secondary', '2015-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(36, 2, NULL, 1, 1, '8.5', 'Wettelijke rentevoet bij handelstransacties (2de semester 2015: 8,5%), FOD Financiën, Thesaurie, http://treasury.fgov.be/rente_nl.htm', 'official', '2015-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(37, 2, NULL, 1, 1, '8.5', 'Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; vanostaeyen.eu (table 2013-2019); schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020', 'secondary', '2016-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(38, 2, NULL, 1, 1, '8.0', 'Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; vanostaeyen.eu (table 2013-2019); schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020', 'secondary', '2016-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(39, 2, NULL, 1, 1, '8.0', 'Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; vanostaeyen.eu (table 2013-2019); schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020', 'secondary', '2017-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(40, 2, NULL, 1, 1, '8.0', 'Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; vanostaeyen.eu (table 2013-2019); schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020', 'secondary', '2017-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(41, 2, NULL, 1, 1, '8.0', 'Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; vanostaeyen.eu (table 2013-2019); schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020', 'secondary', '2018-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(42, 2, NULL, 1, 1, '8.0', 'Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; vanostaeyen.eu (table 2013-2019); schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020', 'secondary', '2018-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(43, 2, NULL, 1, 1, '8.0', 'Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; vanostaeyen.eu (table 2013-2019); schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020', 'secondary', '2019-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(44, 2, NULL, 1, 1, '8.0', 'Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; vanostaeyen.eu (table 2013-2019); schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020', 'secondary', '2019-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(45, 2, NULL, 1, 1, '8.0', 'Intrest betalingsachterstand handelstransacties 2020 (table with Belgisch Staatsblad dates), lexalert.be; vanostaeyen.eu (table 2013-2019); schoups.com, https://www.lexalert.be/nl/article/intrest-betalingsachterstand-handelstransacties-2020', 'secondary', '2020-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(46, 2, NULL, 1, 1, '8.0', 'Maintien du taux (8 %, Oct 2020); 8 % pour le premier semestre 2021, inchange, doolaeghe.biz; phc-expert.be, http://www.doolaeghe.biz/documents/news-items/20201005-interestvoet.xml?lang=fr', 'secondary', '2020-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(47, 2, NULL, 1, 1, '8.0', '8 % pour le premier semestre 2021, phc-expert.be; wolterskluwer.com, https://phc-expert.be/?p=1832', 'secondary', '2021-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(48, 2, NULL, 1, 1, '8.0', '8 % from H2 2016 to H2 2022, wolterskluwer.com fr-be', 'unverified', '2021-07-01', NULL, '2026-11-22', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(331, 9, NULL, 1, 1, '5.25', 'MPC minutes, January 2007, Bank of England', 'official', '2007-01-11', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(49, 2, NULL, 1, 1, '8.0', 'Interestvoet tweede semester 2023 ("voor 2022 8%"), schoups.be; wolterskluwer.com, https://schoups.be/nl/news_items/interestvoet-wet-betalingsachterstand-handelstransacties-tweede-semester-2023', 'secondary', '2022-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(50, 2, NULL, 1, 1, '8.0', 'Interestvoet tweede semester 2023 ("voor 2022 8%"), schoups.be; wolterskluwer.com, https://schoups.be/nl/news_items/interestvoet-wet-betalingsachterstand-handelstransacties-tweede-semester-2023', 'secondary', '2022-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(51, 2, NULL, 1, 1, '10.5', 'Mededeling over de interestvoet (eerste semester 2023: 10,5 %), numac 2023041019, 17 maart 2023, FOD Financiën, Belgisch Staatsblad (etaamb copy), https://etaamb.openjustice.be/nl/mededeling_n2023041019.html', 'official', '2023-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(52, 2, NULL, 1, 1, '12.0', 'B2B: 12% pour le 2e semestre 2023 (MB 29.09.2023), fiduciairedelacense.be; schoups.be, https://www.fiduciairedelacense.be/new-flashes/interets-en-cas-de-retard-de-paiement-dans-une-relation-b2b-12-pour-le-2e-semestre-2023', 'secondary', '2023-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(54, 2, NULL, 1, 1, '12.5', 'Intérêts de retard, taux inchange 12,5 % (MB 30 juillet 2024), trendstop.levif.be; forumforthefuture.be, https://trendstop.levif.be/fr/ontop/entreprendre/interets-de-retard-taux-inchange-1021-1525289.aspx', 'secondary', '2024-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(55, 2, NULL, 1, 1, '11.5', 'Taux d’intérêt 2025 (11,5 %), leuropeinfo.eu (Schoups), https://leuropeinfo.eu/?p=1197', 'unverified', '2025-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(56, 2, NULL, 1, 1, '10.5', 'Le taux d’intérêt applicable en 2026 ("reste inchange, toujours 10,50"), embuild.be, https://embuild.be/fr/actualites/le-retard-de-paiement-le-taux-dinteret-applicable-en-2026', 'unverified', '2025-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(57, 2, NULL, 1, 1, '10.5', 'Le taux d’intérêt applicable en 2026 (10,50, not yet published), embuild.be, https://embuild.be/fr/actualites/le-retard-de-paiement-le-taux-dinteret-applicable-en-2026', 'unverified', '2026-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(58, 2, NULL, 1, 1, '10.5', 'counted by the rule, no publication found (ECB 2.40 + 8 = 10.40, rounded up to 10.5)', 'memory', '2026-07-01', NULL, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(59, 3, NULL, 1, 1, '2.57', 'Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2002-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(60, 3, NULL, 1, 1, '2.47', 'Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2002-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(61, 3, NULL, 1, 1, '1.97', 'Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2003-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(62, 3, NULL, 1, 1, '1.22', 'Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2003-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(63, 3, NULL, 1, 1, '1.14', 'Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2004-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(64, 3, NULL, 1, 1, '1.13', 'Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2004-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(65, 3, NULL, 1, 1, '1.21', 'Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2005-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(66, 3, NULL, 1, 1, '1.17', 'Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2005-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(67, 3, NULL, 1, 1, '1.37', 'Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2006-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(68, 3, NULL, 1, 1, '1.95', 'Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2006-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(69, 3, NULL, 1, 1, '2.70', 'Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2007-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(70, 3, NULL, 1, 1, '3.19', 'Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2007-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(71, 3, NULL, 1, 1, '3.32', 'Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2008-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(72, 3, NULL, 1, 1, '3.19', 'Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2008-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(73, 3, NULL, 1, 1, '1.62', 'Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2009-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(74, 3, NULL, 1, 1, '0.12', 'Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2009-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(75, 3, NULL, 1, 1, '0.12', 'Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2010-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(76, 3, NULL, 1, 1, '0.12', 'Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2010-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(77, 3, NULL, 1, 1, '0.12', 'Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2011-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(78, 3, NULL, 1, 1, '0.37', 'Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2011-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(79, 3, NULL, 1, 1, '0.12', 'Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2012-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(80, 3, NULL, 1, 1, '0.12', 'Monatsbericht Oktober 2013, statistischer Teil VI.2 Basiszinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2012-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(81, 3, NULL, 1, 1, '-0.13', 'BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Prütting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank’s series agrees', 'secondary', '2013-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(82, 3, NULL, 1, 1, '-0.38', 'BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Prütting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank’s series agrees', 'secondary', '2013-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(83, 3, NULL, 1, 1, '-0.63', 'BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Prütting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank’s series agrees', 'secondary', '2014-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(84, 3, NULL, 1, 1, '-0.73', 'BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Prütting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank’s series agrees', 'secondary', '2014-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(85, 3, NULL, 1, 1, '-0.83', 'BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Prütting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank’s series agrees', 'secondary', '2015-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(86, 3, NULL, 1, 1, '-0.83', 'BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Prütting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank’s series agrees', 'secondary', '2015-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(87, 3, NULL, 1, 1, '-0.83', 'BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Prütting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank’s series agrees', 'secondary', '2016-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(88, 3, NULL, 1, 1, '-0.88', 'BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Prütting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank’s series agrees', 'secondary', '2016-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(89, 3, NULL, 1, 1, '-0.88', 'BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Prütting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank’s series agrees', 'secondary', '2017-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(90, 3, NULL, 1, 1, '-0.88', 'BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Prütting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank’s series agrees', 'secondary', '2017-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(91, 3, NULL, 1, 1, '-0.88', 'BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Prütting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank’s series agrees', 'secondary', '2018-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(92, 3, NULL, 1, 1, '-0.88', 'BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Prütting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank’s series agrees', 'secondary', '2018-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(93, 3, NULL, 1, 1, '-0.88', 'BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Prütting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank’s series agrees', 'secondary', '2019-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(94, 3, NULL, 1, 1, '-0.88', 'Bekanntgabe des Basiszinssatzes: bleibt unverändert bei -0,88 % (press release), Deutsche Bundesbank, distributed by lifepr.de, https://lifepr.de/inaktiv/deutsche-bundesbank/bekanntgabe-des-basiszinssatzes-zum-1-juli-2019-basiszinssatz-bleibt-unveraendert-bei-0-88/boxid/757316', 'official', '2019-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(95, 3, NULL, 1, 1, '-0.88', 'BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Prütting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank’s series agrees', 'secondary', '2020-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(96, 3, NULL, 1, 1, '-0.88', 'Bekanntgabe des Basiszinssatzes: bleibt unverändert bei -0,88 % (press release), Deutsche Bundesbank, distributed by lifepr.de, https://lifepr.de/inaktiv/deutsche-bundesbank/bekanntgabe-des-basiszinssatzes-zum-1-juli-2020-basiszinssatz-bleibt-unveraendert-bei-0-88/boxid/805297', 'official', '2020-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(97, 3, NULL, 1, 1, '-0.88', 'Bekanntgabe des Basiszinssatzes: bleibt unverändert bei -0,88 % (press release), Deutsche Bundesbank, distributed by lifepr.de, https://lifepr.de/inaktiv/deutsche-bundesbank/bekanntgabe-des-basiszinssatzes-zum-1-januar-2021-basiszinssatz-bleibt-unveraendert-bei-0-88/boxid/829433', 'official', '2021-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(98, 3, NULL, 1, 1, '-0.88', 'BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Prütting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank’s series agrees', 'secondary', '2021-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(99, 3, NULL, 1, 1, '-0.88', 'BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Prütting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank’s series agrees', 'secondary', '2022-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(100, 3, NULL, 1, 1, '-0.88', 'BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Prütting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank’s series agrees', 'secondary', '2022-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(131, 4, NULL, 1, 1, '3.75', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2007-03-14', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(101, 3, NULL, 1, 1, '1.62', 'BGB 247 Basiszinssatz, Rn 3 (list 2002-2023, cites BAnz AT 28.12.22 B5), haufe.de (Prütting/Wegen/Weinreich), https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-247-bgb-basiszinssatz-b-hoehe-und-anpassung-des-basiszinssatzes_idesk_PI17574_HI15892686.html; a table copied from the Bundesbank’s series agrees', 'secondary', '2023-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(102, 3, NULL, 1, 1, '3.12', 'Neuer Basiszinssatz seit 1. Januar ("zuvor 3,12 %"); Basiszinssatz wird erhöht, IHK Kassel; flash-up.com, https://news.kassel.ihk.de/', 'secondary', '2023-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(103, 3, NULL, 1, 1, '3.62', 'Neuer Basiszinssatz seit 1. Januar; Basiszinssatz zum 1. Januar 2024, IHK Kassel; vdwbayern.de, https://www.vdwbayern.de/2024/01/10/basiszinssatzes-zum-1-januar-2024-anpassung-auf-362/', 'secondary', '2024-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(104, 3, NULL, 1, 1, '3.37', 'one table inside published software, nothing official was found', 'unverified', '2024-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(345, 9, NULL, 1, 1, '0.75', 'MPC minutes, August 2018, Bank of England', 'official', '2018-08-02', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(105, 3, NULL, 1, 1, '2.27', 'Basiszinssatz sinkt zum 1.7.25 auf 1,27 % ("von 2,27 %"), iww.de, https://www.iww.de/ak/wirtschaftlichkeit/aktuelle-gesetzgebung-basiszinssatz-sinkt-zum-1725-auf-127-prozent-f168236; a table copied from the Bundesbank’s series agrees', 'secondary', '2025-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(106, 3, NULL, 1, 1, '1.27', 'Basiszinssatz sinkt zum 1.7.25 auf 1,27 Prozent, iww.de; malerblog.net, https://www.iww.de/ak/wirtschaftlichkeit/aktuelle-gesetzgebung-basiszinssatz-sinkt-zum-1725-auf-127-prozent-f168236', 'secondary', '2025-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(107, 3, NULL, 1, 1, '1.27', 'Basiszinssatz bleibt ab 1. Januar 2026 bei 1,27 % (text of the Bundesbank release, BAnz 24.12.2025), finanzmarktnachrichten.de; digitalverkehr.com; state-of.biz, https://finanzmarktnachrichten.de/basiszinssatz-bleibt-ab-1-januar-2026-bei-127', 'secondary', '2026-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(108, 3, NULL, 1, 1, '1.52', 'Basiszinssatz 1,52 % seit 1.7.2026 (quoting the Bundesbank page, checked 21.09.2026), two tables inside published software, nothing official was found', 'unverified', '2026-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(109, 4, NULL, 1, 1, '3.00', 'Interest rates (table 1999-2023), Banka Slovenije (Eurosystem central bank), https://bsi.azurewebsites.net/en/statistics/interest-rates', 'official', '1999-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(110, 4, NULL, 1, 1, '2.50', 'Monetary policy decisions, press release pr990408, European Central Bank, https://www.ecb.europa.eu/press/pr/date/1999/html/pr990408.en.html', 'official', '1999-04-14', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(111, 4, NULL, 1, 1, '3.00', 'Monetary policy decisions, press release pr991118, European Central Bank, https://www.ecb.europa.eu/press/pr/date/1999/html/pr991118.nl.html', 'official', '1999-11-10', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(112, 4, NULL, 1, 1, '3.25', 'Press release: Monetary policy decisions, 3 February 2000 (record), European Sources Online, citing ECB pr000203, https://europeansources.info/record/press-release-monetary-policy-decisions-80', 'official', '2000-02-09', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(113, 4, NULL, 1, 1, '3.50', 'Interest rates (table 1999-2023), Banka Slovenije (Eurosystem central bank), https://bsi.azurewebsites.net/en/statistics/interest-rates', 'official', '2000-03-22', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(114, 4, NULL, 1, 1, '3.75', 'Monetary policy decisions, press release pr000525, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2000/html/pr000525.el.html', 'official', '2000-05-04', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(115, 4, NULL, 1, 1, '4.25', 'Monetary policy decisions, press release pr000608, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2000/html/pr000608.de.html', 'official', '2000-06-15', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(116, 4, NULL, 1, 1, '4.50', 'Interest rates (table 1999-2023), Banka Slovenije (Eurosystem central bank), https://bsi.azurewebsites.net/en/statistics/interest-rates', 'official', '2000-09-06', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(117, 4, NULL, 1, 1, '4.75', 'Monetary policy decisions, press release pr010104, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2001/html/pr010104.en.html', 'official', '2000-10-11', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(118, 4, NULL, 1, 1, '4.50', 'Interest rates (table 1999-2023), Banka Slovenije (Eurosystem central bank), https://bsi.azurewebsites.net/en/statistics/interest-rates', 'official', '2001-05-15', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(119, 4, NULL, 1, 1, '4.25', 'Monetary policy decisions, press release pr010913, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2001/html/pr010913.en.html', 'official', '2001-09-05', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(120, 4, NULL, 1, 1, '3.75', 'Monetary policy decisions, press release pr010917, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2001/html/pr010917.en.html', 'official', '2001-09-19', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(121, 4, NULL, 1, 1, '3.25', 'Monetary policy decisions, press release pr020103, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2002/html/pr020103.de.html', 'official', '2001-11-14', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(122, 4, NULL, 1, 1, '2.75', 'Monetary policy decisions, press release pr021205, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2002/html/pr021205.de.html', 'official', '2002-12-11', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(123, 4, NULL, 1, 1, '2.50', 'Monetary policy decisions, press release pr030306, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2003/html/pr030306.nl.html', 'official', '2003-03-12', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(124, 4, NULL, 1, 1, '2.00', 'Table 8a, official interest rates of the ECB, Danmarks Nationalbank (source ECB), http://www.nationalbanken.dk/DNUK/Publications.nsf/.../tab08.htm', 'official', '2003-06-09', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(125, 4, NULL, 1, 1, '2.25', 'Europese Centrale Bank verhoogt rentetarieven (text of the ECB release), De Nederlandsche Bank / ECB, copied at emea.nl, https://www.emea.nl/persberichten/europese-centrale-bank-verhoogt-rentetarieven-13293/', 'official', '2005-12-06', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(126, 4, NULL, 1, 1, '2.50', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2006-03-08', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(127, 4, NULL, 1, 1, '2.75', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2006-06-15', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(128, 4, NULL, 1, 1, '3.00', 'Monetary policy decisions, press release pr060803, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2006/html/pr060803.it.html', 'official', '2006-08-09', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(129, 4, NULL, 1, 1, '3.25', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2006-10-11', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(130, 4, NULL, 1, 1, '3.50', 'Monetary policy decisions, press release pr061207, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2006/html/pr061207.sv.html', 'official', '2006-12-13', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(337, 9, NULL, 1, 1, '4.50', 'MPC minutes, October 2008, Bank of England', 'official', '2008-10-08', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(132, 4, NULL, 1, 1, '4.00', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2007-06-13', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(133, 4, NULL, 1, 1, '4.25', 'Monetary policy decisions, press release pr080703, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2008/html/pr080703.de.html', 'official', '2008-07-09', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(134, 4, NULL, 1, 1, '3.75', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2008-10-15', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(135, 4, NULL, 1, 1, '3.25', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2008-11-12', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(136, 4, NULL, 1, 1, '2.50', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2008-12-10', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(137, 4, NULL, 1, 1, '2.00', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2009-01-21', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(138, 4, NULL, 1, 1, '1.50', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2009-03-11', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(139, 4, NULL, 1, 1, '1.25', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2009-04-08', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(140, 4, NULL, 1, 1, '1.00', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2009-05-13', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(141, 4, NULL, 1, 1, '1.25', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2011-04-13', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(142, 4, NULL, 1, 1, '1.50', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2011-07-13', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(143, 4, NULL, 1, 1, '1.25', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2011-11-09', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(144, 4, NULL, 1, 1, '1.00', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2011-12-14', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(145, 4, NULL, 1, 1, '0.75', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2012-07-11', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(146, 4, NULL, 1, 1, '0.50', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2013-05-08', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(147, 4, NULL, 1, 1, '0.25', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2013-11-13', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(148, 4, NULL, 1, 1, '0.15', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2014-06-11', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(149, 4, NULL, 1, 1, '0.05', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2014-09-10', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(150, 4, NULL, 1, 1, '0.00', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2016-03-16', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(151, 4, NULL, 1, 1, '0.50', 'Account of the monetary policy meeting of 20-21 July 2022 (mg220825), European Central Bank, https://www.ecb.europa.eu/press/accounts/2022/html/ecb.mg220825~162cfabae9.en.html', 'official', '2022-07-27', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(152, 4, NULL, 1, 1, '1.25', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2022-09-14', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(153, 4, NULL, 1, 1, '2.00', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2022-11-02', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(154, 4, NULL, 1, 1, '2.50', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2022-12-21', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(155, 4, NULL, 1, 1, '3.00', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2023-02-08', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(156, 4, NULL, 1, 1, '3.50', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2023-03-22', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(157, 4, NULL, 1, 1, '3.75', 'Interest rates and exchange rates, Österreichische Nationalbank, https://www.oenb.at/en/Services/Interest-Rates-and-Exchange-Rates.html', 'official', '2023-05-10', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(158, 4, NULL, 1, 1, '4.00', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2023-06-21', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(159, 4, NULL, 1, 1, '4.25', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2023-08-02', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(160, 4, NULL, 1, 1, '4.50', 'ECB raises rates by 25 basis points, Banco de España, https://www.bde.es/wbe/en/noticias-eventos/actualidad-bce/decisiones-politica-monetaria/el-bce-sube-los-tipos-25-puntos-basicos-en-septiembre.html', 'official', '2023-09-20', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(332, 9, NULL, 1, 1, '5.50', 'MPC minutes, May 2007, Bank of England', 'official', '2007-05-10', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(161, 4, NULL, 1, 1, '4.25', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2024-06-12', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(162, 4, NULL, 1, 1, '3.65', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2024-09-18', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(163, 4, NULL, 1, 1, '3.40', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2024-10-23', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(164, 4, NULL, 1, 1, '3.15', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2024-12-18', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(165, 4, NULL, 1, 1, '2.90', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2025-02-05', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(166, 4, NULL, 1, 1, '2.65', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2025-03-12', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(167, 4, NULL, 1, 1, '2.40', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2025-04-23', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(168, 4, NULL, 1, 1, '2.15', 'La BCE réduit ses taux directeurs (5.6.2025); ECB cuts key interest rates, devizu.news; Anadolu copy (alpacavista.com); alchempro.com, https://www.devizu.news/la-bce-reduit-son-principal-taux-directeur-a-2', 'secondary', '2025-06-11', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(169, 4, NULL, 1, 1, '2.40', 'ECB raises rates on the Iran-driven energy shock (2026-06-11); ECB deposit facility rate, June 2026 (resolved), rbtfl.xyz; thesisinstitute.org; livesquawk.com, https://rbtfl.xyz/pt/n/ecb-rate-hike-energy-shock.md', 'secondary', '2026-06-17', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(170, 4, NULL, 1, 1, '2.65', 'European Central Bank, Monetary policy decisions, 10 September 2026 (“with effect from 16 September 2026”), https://www.ecb.europa.eu/press/pr/date/2026/html/ecb.mp260910~314e508016.en.html, quoted by others, the page itself not read', 'unverified', '2026-09-16', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(171, 5, NULL, 1, 1, '3.79', 'from memory: no publication found in November 2026', 'memory', '2009-01-01', '2009-12-31', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(172, 5, NULL, 1, 1, '0.65', 'from memory: no publication found in November 2026', 'memory', '2010-01-01', '2010-12-31', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(173, 5, NULL, 1, 1, '0.38', 'from memory: no publication found in November 2026', 'memory', '2011-01-01', '2011-12-31', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(174, 5, NULL, 1, 1, '0.71', 'from memory: no publication found in November 2026', 'memory', '2012-01-01', '2012-12-31', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(175, 5, NULL, 1, 1, '0.04', 'Taux intérêt légal 1er semestre 2019 ("0,04% pour 2013 et 2014"), legifiscal.fr, https://www.legifiscal.fr/actualites-fiscales/2007-taux-interet-legal-1er-semestre-2019.html', 'unverified', '2013-01-01', '2013-12-31', '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(176, 5, NULL, 1, 1, '0.04', 'Taux intérêt légal 1er semestre 2019 ("0,04% pour 2013 et 2014"); Taux d’intérêt légal 2014, legifiscal.fr; hugueny-avocat.fr, https://www.legifiscal.fr/actualites-fiscales/2007-taux-interet-legal-1er-semestre-2019.html', 'secondary', '2014-01-01', '2014-12-31', '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(177, 5, NULL, 1, 1, '4.06', 'Arrêté du 23 décembre 2014 (JO 27 décembre 2014), legalnews.fr, https://legalnews.fr/banque-finance-assurance/banque/54496-taux-de-linteret-legal-1er-semestre-2015.html', 'secondary', '2015-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(178, 5, NULL, 1, 1, '4.29', 'Arrêté du 24 juin 2015, AP-HP, direction des affaires juridiques, https://affairesjuridiques.aphp.fr/textes/arrete-du-24-juin-2015-relatif-a-la-fixation-du-taux-de-linteret-legal', 'secondary', '2015-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(179, 5, NULL, 1, 1, '4.54', 'Arrêté du 23 décembre 2015 (JO 27 décembre 2015, p. 24148), onb-france.com; paperblog.fr, https://onb-france.com/actualites/taux-de-linteret-legal-2016', 'secondary', '2016-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(180, 5, NULL, 1, 1, '4.35', 'Taux d’intérêt légal au 1er juillet (2016), phytoma, http://archives.phytoma-ldv.com/archive/article/VI28806205', 'secondary', '2016-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(181, 5, NULL, 1, 1, '4.16', 'Taux de l’intérêt légal au 1er juillet 2017 (gives the first half-year), efl.fr, https://efl.fr/actualite/taux-interet-legal-1er-juillet_R-082130ea-8e4f-465b-900d-e4ce13565593', 'secondary', '2017-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(182, 5, NULL, 1, 1, '3.94', 'Arrêté du 26 juin 2017 (JO n. 152, 30 juin 2017, texte 23), lextimes.fr; efl.fr, https://www.lextimes.fr/indices/interet-legal/taux-applicables-au-second-semestre-2017', 'secondary', '2017-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(183, 5, NULL, 1, 1, '3.73', 'Arrêté du 28 décembre 2017, bpifrance-creation.fr; assureurs-associes.com, https://bpifrance-creation.fr/entrepreneur/actualites/taux-dinteret-legal-au-premier-semestre-2018', 'secondary', '2018-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(184, 5, NULL, 1, 1, '3.60', 'Arrêté du 27 juin 2018 (JO 28 juin 2018), veegee.fr; assureurs-associes.com, https://veegee.fr/finances-et-economie/255-bvg-banque/81217-taux-de-linteret-legal-2nd-semestre-2018.html', 'secondary', '2018-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(185, 5, NULL, 1, 1, '3.40', 'Arrêté du 21 décembre 2018 (JO 30 décembre 2018), legifiscal.fr; infonet.fr (professionals), https://www.legifiscal.fr/actualites-fiscales/2007-taux-interet-legal-1er-semestre-2019.html', 'secondary', '2019-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(186, 5, NULL, 1, 1, '3.26', 'Arrêté du 26 juin 2019, NOR ECOT1918289A, legibase.fr; infonet.fr (professionals), https://commande-publique.collectivites.legibase.fr/actualites/veille-juridique/le-taux-dinteret-legal-pour-le-second-semestre-2019-3801', 'secondary', '2019-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(187, 5, NULL, 1, 1, '3.15', 'Arrêté du 23 décembre 2019; taux du 1er semestre 2020, cabinet-cec.fr; infonet.fr, https://www.cabinet-cec.fr/taux-de-linteret-legal-pour-le-second-semestre-2020/', 'secondary', '2020-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(188, 5, NULL, 1, 1, '3.11', 'Taux de l’intérêt légal, second semestre 2020, cabinet-cec.fr; infonet.fr, https://www.cabinet-cec.fr/taux-de-linteret-legal-pour-le-second-semestre-2020/', 'secondary', '2020-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(189, 5, NULL, 1, 1, '3.14', 'Taux de l’intérêt légal du 2nd semestre 2021 (gives the first), dandrel-avocats.fr; infonet.fr, https://dandrel-avocats.fr/taux-de-linteret-legal-du-2nd-semestre-2021/', 'secondary', '2021-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(190, 5, NULL, 1, 1, '3.12', 'Taux de l’intérêt légal du 2nd semestre 2021, dandrel-avocats.fr; infonet.fr; notaires2normandie.com, https://dandrel-avocats.fr/taux-de-linteret-legal-du-2nd-semestre-2021/', 'secondary', '2021-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(191, 5, NULL, 1, 1, '3.13', 'Arrêté du 26 décembre 2021, NOR ECOT2138139A (JO 28 décembre 2021), notaires2normandie.com (Lefebvre Dalloz); sonomag.fr; infonet.fr, https://notaires2normandie.com/nos-actus/les-taux-de-linteret-legal-sont-fixes-pour-le-premier-semestre-2022', 'secondary', '2022-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(192, 5, NULL, 1, 1, '3.15', 'Arrêté du 27 juin 2022, bejuris.fr; notaires2normandie.com; infonet.fr, https://bejuris.fr/taux-de-linteret-legal-pour-le-second-semestre-2022-arrete-du-27-6-2022/', 'secondary', '2022-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(333, 9, NULL, 1, 1, '5.75', 'MPC minutes, July 2007, Bank of England', 'official', '2007-07-05', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(193, 5, NULL, 1, 1, '4.47', 'Arrêté du 26 décembre 2022 (article 2: JORFARTI000046829012), notaires2normandie.com (Lefebvre Dalloz); infonet.fr, https://notaires2normandie.com/nos-actus/les-taux-de-linteret-legal-applicables-au-cours-du-second-semestre-2023-sont-fixes', 'secondary', '2023-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(194, 5, NULL, 1, 1, '6.82', 'Arrêté du 27 juin 2023, NOR ECOT2317028A (JO 30 juin 2023), notaires2normandie.com (Lefebvre Dalloz); infonet.fr, https://notaires2normandie.com/nos-actus/les-taux-de-linteret-legal-applicables-au-cours-du-second-semestre-2023-sont-fixes', 'secondary', '2023-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(195, 5, NULL, 1, 1, '8.01', 'Arrêté du 21 décembre 2023, infonet.fr; tcmfrance.fr (professionals); leparticulier.lefigaro.fr (individuals), https://infonet.fr/actualite/juridique/taux-dinteret-legal/', 'secondary', '2024-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(196, 5, NULL, 1, 1, '8.16', 'Arrêté du 26 juin 2024, bpifrance-creation.fr; legifiscal.fr; votrexpert.com, https://bpifrance-creation.fr/entrepreneur/actualites/taux-linteret-legal-deuxieme-semestre-2024', 'secondary', '2024-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(197, 5, NULL, 1, 1, '7.21', 'Arrêté du 17 décembre 2024, legifiscal.fr; cna2c.fr (Lefebvre Dalloz), https://www.legifiscal.fr/actualites-fiscales/4371-taux-interet-legal-1er-semestre-2026.html', 'secondary', '2025-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(198, 5, NULL, 1, 1, '6.65', 'Arrêté du 19 juin 2025, NOR ECOT2516925A (JO 24 juin 2025), cna2c.fr (Lefebvre Dalloz); legifiscal.fr; votrexpert.com, https://www.cna2c.fr/nos-actualites-juridiques/taux-de-linteret-legal-a-compter-du-1er-juillet-2025', 'secondary', '2025-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(199, 5, NULL, 1, 1, '6.67', 'Arrêté du 15 décembre 2025 (JORF n. 0302 du 26 décembre 2025), full text, Journal officiel, reproduced by juriblio.fr, https://juriblio.fr/arretes/arrete-du-15-decembre-2025/187383136', 'official', '2026-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(200, 5, NULL, 1, 1, '6.84', 'one table inside published software, nothing official was found', 'unverified', '2026-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(201, 6, NULL, 1, 1, '3.79', 'from memory: no publication found in November 2026', 'memory', '2009-01-01', '2009-12-31', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(202, 6, NULL, 1, 1, '0.65', 'from memory: no publication found in November 2026', 'memory', '2010-01-01', '2010-12-31', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(203, 6, NULL, 1, 1, '0.38', 'from memory: no publication found in November 2026', 'memory', '2011-01-01', '2011-12-31', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(204, 6, NULL, 1, 1, '0.71', 'from memory: no publication found in November 2026', 'memory', '2012-01-01', '2012-12-31', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(205, 6, NULL, 1, 1, '0.04', 'Taux intérêt légal 1er semestre 2019 ("0,04% pour 2013 et 2014"), legifiscal.fr, https://www.legifiscal.fr/actualites-fiscales/2007-taux-interet-legal-1er-semestre-2019.html', 'unverified', '2013-01-01', '2013-12-31', '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(206, 6, NULL, 1, 1, '0.04', 'Taux intérêt légal 1er semestre 2019 ("0,04% pour 2013 et 2014"); Taux d’intérêt légal 2014, legifiscal.fr; hugueny-avocat.fr, https://www.legifiscal.fr/actualites-fiscales/2007-taux-interet-legal-1er-semestre-2019.html', 'secondary', '2014-01-01', '2014-12-31', '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(207, 6, NULL, 1, 1, '0.93', 'Arrêté du 23 décembre 2014 (JO 27 décembre 2014), legalnews.fr, https://legalnews.fr/banque-finance-assurance/banque/54496-taux-de-linteret-legal-1er-semestre-2015.html', 'secondary', '2015-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(208, 6, NULL, 1, 1, '0.99', 'Arrêté du 24 juin 2015, AP-HP, direction des affaires juridiques, https://affairesjuridiques.aphp.fr/textes/arrete-du-24-juin-2015-relatif-a-la-fixation-du-taux-de-linteret-legal', 'secondary', '2015-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(209, 6, NULL, 1, 1, '1.01', 'Arrêté du 23 décembre 2015 (JO 27 décembre 2015, p. 24148), onb-france.com; paperblog.fr, https://onb-france.com/actualites/taux-de-linteret-legal-2016', 'secondary', '2016-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(210, 6, NULL, 1, 1, '0.93', 'Taux d’intérêt légal au 1er juillet (2016), phytoma, http://archives.phytoma-ldv.com/archive/article/VI28806205', 'secondary', '2016-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(211, 6, NULL, 1, 1, '0.90', 'Taux de l’intérêt légal au 1er juillet 2017 (gives the first half-year), efl.fr, https://efl.fr/actualite/taux-interet-legal-1er-juillet_R-082130ea-8e4f-465b-900d-e4ce13565593', 'secondary', '2017-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(212, 6, NULL, 1, 1, '0.90', 'Arrêté du 26 juin 2017 (JO n. 152, 30 juin 2017, texte 23), lextimes.fr; efl.fr, https://www.lextimes.fr/indices/interet-legal/taux-applicables-au-second-semestre-2017', 'secondary', '2017-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(213, 6, NULL, 1, 1, '0.89', 'Arrêté du 28 décembre 2017, bpifrance-creation.fr; assureurs-associes.com, https://bpifrance-creation.fr/entrepreneur/actualites/taux-dinteret-legal-au-premier-semestre-2018', 'secondary', '2018-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(214, 6, NULL, 1, 1, '0.88', 'Arrêté du 27 juin 2018 (JO 28 juin 2018), veegee.fr; assureurs-associes.com, https://veegee.fr/finances-et-economie/255-bvg-banque/81217-taux-de-linteret-legal-2nd-semestre-2018.html', 'secondary', '2018-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(215, 6, NULL, 1, 1, '0.86', 'Arrêté du 21 décembre 2018 (JO 30 décembre 2018), legifiscal.fr; infonet.fr (professionals), https://www.legifiscal.fr/actualites-fiscales/2007-taux-interet-legal-1er-semestre-2019.html', 'secondary', '2019-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(216, 6, NULL, 1, 1, '0.87', 'Arrêté du 26 juin 2019, NOR ECOT1918289A, legibase.fr; infonet.fr (professionals), https://commande-publique.collectivites.legibase.fr/actualites/veille-juridique/le-taux-dinteret-legal-pour-le-second-semestre-2019-3801', 'secondary', '2019-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(217, 6, NULL, 1, 1, '0.87', 'Arrêté du 23 décembre 2019; taux du 1er semestre 2020, cabinet-cec.fr; infonet.fr, https://www.cabinet-cec.fr/taux-de-linteret-legal-pour-le-second-semestre-2020/', 'secondary', '2020-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(218, 6, NULL, 1, 1, '0.84', 'Taux de l’intérêt légal, second semestre 2020, cabinet-cec.fr; infonet.fr, https://www.cabinet-cec.fr/taux-de-linteret-legal-pour-le-second-semestre-2020/', 'secondary', '2020-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(219, 6, NULL, 1, 1, '0.79', 'Taux de l’intérêt légal du 2nd semestre 2021 (gives the first), dandrel-avocats.fr; infonet.fr, https://dandrel-avocats.fr/taux-de-linteret-legal-du-2nd-semestre-2021/', 'secondary', '2021-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(220, 6, NULL, 1, 1, '0.76', 'Taux de l’intérêt légal du 2nd semestre 2021, dandrel-avocats.fr; infonet.fr; notaires2normandie.com, https://dandrel-avocats.fr/taux-de-linteret-legal-du-2nd-semestre-2021/', 'secondary', '2021-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(221, 6, NULL, 1, 1, '0.76', 'Arrêté du 26 décembre 2021, NOR ECOT2138139A (JO 28 décembre 2021), notaires2normandie.com (Lefebvre Dalloz); sonomag.fr; infonet.fr, https://notaires2normandie.com/nos-actus/les-taux-de-linteret-legal-sont-fixes-pour-le-premier-semestre-2022', 'secondary', '2022-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(222, 6, NULL, 1, 1, '0.77', 'Arrêté du 27 juin 2022, bejuris.fr; notaires2normandie.com; infonet.fr, https://bejuris.fr/taux-de-linteret-legal-pour-le-second-semestre-2022-arrete-du-27-6-2022/', 'secondary', '2022-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(259, 7, NULL, 1, 1, '8.05', 'Wettelijke rente per 1 januari 2016, rechtnet.nl, https://www.rechtnet.nl/wettelijke-rente-per-1-januari-2016/; a calculator’s table agrees', 'secondary', '2016-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(223, 6, NULL, 1, 1, '2.06', 'Arrêté du 26 décembre 2022 (article 2: JORFARTI000046829012), notaires2normandie.com (Lefebvre Dalloz); infonet.fr, https://notaires2normandie.com/nos-actus/les-taux-de-linteret-legal-applicables-au-cours-du-second-semestre-2023-sont-fixes', 'secondary', '2023-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(224, 6, NULL, 1, 1, '4.22', 'Arrêté du 27 juin 2023, NOR ECOT2317028A (JO 30 juin 2023), notaires2normandie.com (Lefebvre Dalloz); infonet.fr, https://notaires2normandie.com/nos-actus/les-taux-de-linteret-legal-applicables-au-cours-du-second-semestre-2023-sont-fixes', 'secondary', '2023-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(225, 6, NULL, 1, 1, '5.07', 'Arrêté du 21 décembre 2023, infonet.fr; tcmfrance.fr (professionals); leparticulier.lefigaro.fr (individuals), https://infonet.fr/actualite/juridique/taux-dinteret-legal/', 'secondary', '2024-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(226, 6, NULL, 1, 1, '4.92', 'Arrêté du 26 juin 2024, bpifrance-creation.fr; legifiscal.fr; votrexpert.com, https://bpifrance-creation.fr/entrepreneur/actualites/taux-linteret-legal-deuxieme-semestre-2024', 'secondary', '2024-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(227, 6, NULL, 1, 1, '3.71', 'Arrêté du 17 décembre 2024, legifiscal.fr; cna2c.fr (Lefebvre Dalloz), https://www.legifiscal.fr/actualites-fiscales/4371-taux-interet-legal-1er-semestre-2026.html', 'secondary', '2025-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(228, 6, NULL, 1, 1, '2.76', 'Arrêté du 19 juin 2025, NOR ECOT2516925A (JO 24 juin 2025), cna2c.fr (Lefebvre Dalloz); legifiscal.fr; votrexpert.com, https://www.cna2c.fr/nos-actualites-juridiques/taux-de-linteret-legal-a-compter-du-1er-juillet-2025', 'secondary', '2025-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(229, 6, NULL, 1, 1, '2.62', 'Arrêté du 15 décembre 2025 (JORF n. 0302 du 26 décembre 2025), full text, Journal officiel, reproduced by juriblio.fr, https://juriblio.fr/arretes/arrete-du-15-decembre-2025/187383136', 'official', '2026-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(230, 6, NULL, 1, 1, '2.75', 'two tables inside published software, nothing official was found', 'unverified', '2026-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(231, 7, NULL, 1, 1, '10.35', 'lists of rates, raadvanarbitrage.nl; a calculator’s table agrees', 'secondary', '2002-12-01', NULL, '2026-11-22', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(232, 7, NULL, 1, 1, '9.85', 'lists of rates, raadvanarbitrage.nl; a calculator’s table agrees', 'secondary', '2003-01-01', NULL, '2026-11-22', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(233, 7, NULL, 1, 1, '9.10', 'lists of rates, raadvanarbitrage.nl; a calculator’s table agrees', 'secondary', '2003-07-01', NULL, '2026-11-22', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(234, 7, NULL, 1, 1, '9.02', 'raadvanarbitrage.nl gives 9.01; 9.02 follows from the European Central Bank’s marginal rate of 2.02 on 6 January 2004 (Danmarks Nationalbank, table 8b)', 'unverified', '2004-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(235, 7, NULL, 1, 1, '9.01', 'Table 8b Eurosystem tenders 2004 (marginal rate 2.02 on 6 Jan, 2.01 on 30 June), Danmarks Nationalbank (ECB data), http://www.nationalbanken.dk/C1256BE9004F6416/side/Report_and_accounts_2004/$file/tabel08b.html; a calculator’s table agrees', 'secondary', '2004-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(236, 7, NULL, 1, 1, '9.09', 'lists of rates, raadvanarbitrage.nl; a calculator’s table agrees', 'secondary', '2005-01-01', NULL, '2026-11-22', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(237, 7, NULL, 1, 1, '9.05', 'lists of rates, raadvanarbitrage.nl; a calculator’s table agrees', 'secondary', '2005-07-01', NULL, '2026-11-22', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(238, 7, NULL, 1, 1, '9.25', 'lists of rates, raadvanarbitrage.nl; a calculator’s table agrees', 'secondary', '2006-01-01', NULL, '2026-11-22', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(239, 7, NULL, 1, 1, '9.83', 'lists of rates, raadvanarbitrage.nl; a calculator’s table agrees', 'secondary', '2006-07-01', NULL, '2026-11-22', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(240, 7, NULL, 1, 1, '10.58', 'Wettelijke rente 2013 (list 2007-2013), vdkraan.nl; raadvanarbitrage.nl, https://www.vdkraan.nl/nieuws/wettelijke-rente-2013/', 'secondary', '2007-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(241, 7, NULL, 1, 1, '11.07', 'Wettelijke rente 2013 (list 2007-2013), vdkraan.nl; raadvanarbitrage.nl, https://www.vdkraan.nl/nieuws/wettelijke-rente-2013/', 'secondary', '2007-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(242, 7, NULL, 1, 1, '11.20', 'Wettelijke rente 2013 (list 2007-2013), vdkraan.nl; raadvanarbitrage.nl, https://www.vdkraan.nl/nieuws/wettelijke-rente-2013/', 'secondary', '2008-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(243, 7, NULL, 1, 1, '11.07', 'Wettelijke rente 2013 (list 2007-2013), vdkraan.nl; raadvanarbitrage.nl, https://www.vdkraan.nl/nieuws/wettelijke-rente-2013/', 'secondary', '2008-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(244, 7, NULL, 1, 1, '9.50', 'Wettelijke rente 2013 (list 2007-2013), vdkraan.nl; raadvanarbitrage.nl, https://www.vdkraan.nl/nieuws/wettelijke-rente-2013/', 'secondary', '2009-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(245, 7, NULL, 1, 1, '8.00', 'Wettelijke rente 2013 (list 2007-2013), vdkraan.nl; raadvanarbitrage.nl, https://www.vdkraan.nl/nieuws/wettelijke-rente-2013/', 'secondary', '2009-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(246, 7, NULL, 1, 1, '8.00', 'Wettelijke rente 2013 (list 2007-2013), vdkraan.nl; raadvanarbitrage.nl, https://www.vdkraan.nl/nieuws/wettelijke-rente-2013/', 'secondary', '2010-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(247, 7, NULL, 1, 1, '8.00', 'Wettelijke rente 2013 (list 2007-2013), vdkraan.nl; raadvanarbitrage.nl, https://www.vdkraan.nl/nieuws/wettelijke-rente-2013/', 'secondary', '2010-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(248, 7, NULL, 1, 1, '8.00', 'Wettelijke rente 2013 (list), vdkraan.nl, https://www.vdkraan.nl/nieuws/wettelijke-rente-2013/; a calculator’s table agrees', 'secondary', '2011-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(249, 7, NULL, 1, 1, '8.25', 'the rule (European Central Bank 1.25 on 1 July 2011, plus 7); vdkraan.nl and iqount.nl, 2011, give 8', 'unverified', '2011-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(250, 7, NULL, 1, 1, '8.00', 'Wettelijke rente 2013 (list), vdkraan.nl, https://www.vdkraan.nl/nieuws/wettelijke-rente-2013/; a calculator’s table agrees', 'secondary', '2012-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(251, 7, NULL, 1, 1, '8.00', 'Wettelijke rente 2013 (list), vdkraan.nl, https://www.vdkraan.nl/nieuws/wettelijke-rente-2013/; a calculator’s table agrees', 'secondary', '2012-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(252, 7, NULL, 1, 1, '7.75', 'Wettelijke rente 2013; Wijziging wettelijke rente, vdkraan.nl; nsgroep.nl, https://www.vdkraan.nl/nieuws/wettelijke-rente-2013/', 'secondary', '2013-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(253, 7, NULL, 1, 1, '8.75', 'one table inside published software, nothing official was found', 'unverified', '2013-03-16', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(254, 7, NULL, 1, 1, '8.50', 'one table inside published software, nothing official was found', 'unverified', '2013-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(255, 7, NULL, 1, 1, '8.25', 'one table inside published software, nothing official was found', 'unverified', '2014-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(256, 7, NULL, 1, 1, '8.15', 'one table inside published software, nothing official was found', 'unverified', '2014-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(257, 7, NULL, 1, 1, '8.05', 'Nieuwe wettelijke handelsrente (2015: 8,05), bierensgroup.com, https://www.bierensgroup.com/nl/article/nieuwe-wettelijke-handelsrente/; a calculator’s table agrees', 'secondary', '2015-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(258, 7, NULL, 1, 1, '8.05', 'Nieuwe wettelijke handelsrente (2015: 8,05), bierensgroup.com, https://www.bierensgroup.com/nl/article/nieuwe-wettelijke-handelsrente/; a calculator’s table agrees', 'secondary', '2015-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(326, 9, NULL, 1, 1, '4.50', 'MPC minutes, June 2004, Bank of England', 'official', '2004-06-10', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(260, 7, NULL, 1, 1, '8.00', 'Hoe hoog is de wettelijke rente? (undated copy: 8,00 % and 2,00 %); 8 % tot 31 december 2022, rijksoverheid.nl; boersadvocaten.nl, https://www.rijksoverheid.nl/onderwerpen/schulden/vraag-en-antwoord/hoogte-wettelijke-rente', 'secondary', '2016-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(261, 7, NULL, 1, 1, '8.00', 'Hoe hoog is de wettelijke rente? (undated copy: 8,00 % and 2,00 %); 8 % tot 31 december 2022, rijksoverheid.nl; boersadvocaten.nl, https://www.rijksoverheid.nl/onderwerpen/schulden/vraag-en-antwoord/hoogte-wettelijke-rente', 'secondary', '2017-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(262, 7, NULL, 1, 1, '8.00', 'Hoe hoog is de wettelijke rente? (undated copy: 8,00 % and 2,00 %); 8 % tot 31 december 2022, rijksoverheid.nl; boersadvocaten.nl, https://www.rijksoverheid.nl/onderwerpen/schulden/vraag-en-antwoord/hoogte-wettelijke-rente', 'secondary', '2017-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(263, 7, NULL, 1, 1, '8.00', 'Hoe hoog is de wettelijke rente? (undated copy: 8,00 % and 2,00 %); 8 % tot 31 december 2022, rijksoverheid.nl; boersadvocaten.nl, https://www.rijksoverheid.nl/onderwerpen/schulden/vraag-en-antwoord/hoogte-wettelijke-rente', 'secondary', '2018-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(264, 7, NULL, 1, 1, '8.00', 'Hoe hoog is de wettelijke rente? (undated copy: 8,00 % and 2,00 %); 8 % tot 31 december 2022, rijksoverheid.nl; boersadvocaten.nl, https://www.rijksoverheid.nl/onderwerpen/schulden/vraag-en-antwoord/hoogte-wettelijke-rente', 'secondary', '2018-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(265, 7, NULL, 1, 1, '8.00', 'Hoe hoog is de wettelijke rente? (undated copy: 8,00 % and 2,00 %); 8 % tot 31 december 2022, rijksoverheid.nl; boersadvocaten.nl, https://www.rijksoverheid.nl/onderwerpen/schulden/vraag-en-antwoord/hoogte-wettelijke-rente', 'secondary', '2019-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(266, 7, NULL, 1, 1, '8.00', 'Hoe hoog is de wettelijke rente? (undated copy: 8,00 % and 2,00 %); 8 % tot 31 december 2022, rijksoverheid.nl; boersadvocaten.nl, https://www.rijksoverheid.nl/onderwerpen/schulden/vraag-en-antwoord/hoogte-wettelijke-rente', 'secondary', '2019-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(346, 9, NULL, 1, 1, '0.25', 'Minutes of the special MPC meeting ending on 10 March 2020, Bank of England', 'official', '2020-03-11', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(267, 7, NULL, 1, 1, '8.00', 'Hoe hoog is de wettelijke rente? (undated copy: 8,00 % and 2,00 %); 8 % tot 31 december 2022, rijksoverheid.nl; boersadvocaten.nl, https://www.rijksoverheid.nl/onderwerpen/schulden/vraag-en-antwoord/hoogte-wettelijke-rente', 'secondary', '2020-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(268, 7, NULL, 1, 1, '8.00', 'Hoe hoog is de wettelijke rente? (undated copy: 8,00 % and 2,00 %); 8 % tot 31 december 2022, rijksoverheid.nl; boersadvocaten.nl, https://www.rijksoverheid.nl/onderwerpen/schulden/vraag-en-antwoord/hoogte-wettelijke-rente', 'secondary', '2020-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(269, 7, NULL, 1, 1, '8.00', 'Hoe hoog is de wettelijke rente? (undated copy: 8,00 % and 2,00 %); 8 % tot 31 december 2022, rijksoverheid.nl; boersadvocaten.nl, https://www.rijksoverheid.nl/onderwerpen/schulden/vraag-en-antwoord/hoogte-wettelijke-rente', 'secondary', '2021-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(270, 7, NULL, 1, 1, '8.00', 'Hoe hoog is de wettelijke rente? (undated copy: 8,00 % and 2,00 %); 8 % tot 31 december 2022, rijksoverheid.nl; boersadvocaten.nl, https://www.rijksoverheid.nl/onderwerpen/schulden/vraag-en-antwoord/hoogte-wettelijke-rente', 'secondary', '2021-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(271, 7, NULL, 1, 1, '8.00', 'Hoe hoog is de wettelijke rente? (undated copy: 8,00 % and 2,00 %); 8 % tot 31 december 2022, rijksoverheid.nl; boersadvocaten.nl, https://www.rijksoverheid.nl/onderwerpen/schulden/vraag-en-antwoord/hoogte-wettelijke-rente', 'secondary', '2022-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(272, 7, NULL, 1, 1, '8.00', 'Hoe hoog is de wettelijke rente? (undated copy: 8,00 % and 2,00 %); 8 % tot 31 december 2022, rijksoverheid.nl; boersadvocaten.nl, https://www.rijksoverheid.nl/onderwerpen/schulden/vraag-en-antwoord/hoogte-wettelijke-rente', 'secondary', '2022-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(273, 7, NULL, 1, 1, '10.50', 'Wettelijke rentes weer verhoogd; Wettelijke (handels)rente per 1 januari 2023, debloggendeadvocaat.nl; abenslag.nl; boersadvocaten.nl, https://www.debloggendeadvocaat.nl/2023/07/09/wettelijke-rentes-weer-verhoogd/', 'secondary', '2023-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(274, 7, NULL, 1, 1, '12.00', 'Wettelijke handelsrente vanaf 1 juli naar 12%, watsonlaw.nl; debloggendeadvocaat.nl, https://watsonlaw.nl/wettelijke-handelsrente-vanaf-1-juli-naar-12/', 'secondary', '2023-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(275, 7, NULL, 1, 1, '12.50', 'Rentetarieven, Nederland ("sinds 1 januari 2024 12,50%"), European e-Justice portal (European Judicial Network), https://e-justice.europa.eu/404/ET/interest_rates?NETHERLANDS&clang=nl', 'official', '2024-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(276, 7, NULL, 1, 1, '12.25', 'Wettelijke rente per 1 juli 2024, mijn.metaalunie.nl, https://mijn.metaalunie.nl/Advies/Detail/wettelijke-rente-per-1-juli-2024; a calculator’s table agrees', 'secondary', '2024-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(277, 7, NULL, 1, 1, '11.15', 'Wettelijke rente aangepast, vvoadvocatuur.nl, https://www.vvoadvocatuur.nl/post/wettelijke-rente-omhoog; a calculator’s table agrees', 'secondary', '2025-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(278, 7, NULL, 1, 1, '10.15', 'two tables inside published software, nothing official was found', 'unverified', '2025-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(279, 7, NULL, 1, 1, '10.15', 'two tables inside published software, nothing official was found', 'unverified', '2026-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(280, 7, NULL, 1, 1, '10.40', 'two tables inside published software, nothing official was found', 'unverified', '2026-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(281, 8, NULL, 1, 1, '3', 'Besluit van 4 december 2014, Stb. 2014, 491 (3 naar 2 per 1 januari 2015; previous change 1 July 2012), Staatsblad / officielebekendmakingen.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html', 'official', '2014-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(282, 8, NULL, 1, 1, '3', 'Besluit van 4 december 2014, Stb. 2014, 491 (3 naar 2 per 1 januari 2015; previous change 1 July 2012), Staatsblad / officielebekendmakingen.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html', 'official', '2014-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(283, 8, NULL, 1, 1, '2', 'Besluit van 4 december 2014, Stb. 2014, 491 (3 naar 2 per 1 januari 2015; previous change 1 July 2012), Staatsblad / officielebekendmakingen.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html', 'official', '2015-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(284, 8, NULL, 1, 1, '2', 'Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html', 'secondary', '2015-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(285, 8, NULL, 1, 1, '2', 'Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html', 'secondary', '2016-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(286, 8, NULL, 1, 1, '2', 'Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html', 'secondary', '2016-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(327, 9, NULL, 1, 1, '4.75', 'MPC minutes, August 2004, Bank of England', 'official', '2004-08-05', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(287, 8, NULL, 1, 1, '2', 'Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html', 'secondary', '2017-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(288, 8, NULL, 1, 1, '2', 'Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html', 'secondary', '2017-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(289, 8, NULL, 1, 1, '2', 'Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html', 'secondary', '2018-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(290, 8, NULL, 1, 1, '2', 'Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html', 'secondary', '2018-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(291, 8, NULL, 1, 1, '2', 'Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html', 'secondary', '2019-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(292, 8, NULL, 1, 1, '2', 'Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html', 'secondary', '2019-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(293, 8, NULL, 1, 1, '2', 'Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html', 'secondary', '2020-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(294, 8, NULL, 1, 1, '2', 'Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html', 'secondary', '2020-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(347, 9, NULL, 1, 1, '0.10', 'Minutes of the special MPC meeting on 19 March 2020 and of the meeting ending on 25 March 2020, Bank of England', 'official', '2020-03-19', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(295, 8, NULL, 1, 1, '2', 'Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html', 'secondary', '2021-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(296, 8, NULL, 1, 1, '2', 'Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html', 'secondary', '2021-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(297, 8, NULL, 1, 1, '2', 'Stb. 2014, 491 (2 from 2015); 2 % tot 31 december 2022; verhoogd van 2 naar 4, officielebekendmakingen.nl; boersadvocaten.nl; abenslag.nl, https://zoek.officielebekendmakingen.nl/stb-2014-491.html', 'secondary', '2022-01-01', '2022-12-31', '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(298, 8, NULL, 1, 1, '4', 'KB van 15 december 2022: 2 naar 4, abenslag.nl; debloggendeadvocaat.nl, https://abenslag.nl/wettelijke-handelsrente-per-1-januari-2023-fors-omhoog/', 'secondary', '2023-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(299, 8, NULL, 1, 1, '6', 'Wettelijke rentes weer verhoogd (6 %), debloggendeadvocaat.nl; watsonlaw.nl, https://www.debloggendeadvocaat.nl/2023/07/09/wettelijke-rentes-weer-verhoogd/', 'secondary', '2023-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(300, 8, NULL, 1, 1, '7', 'Rentetarieven, Nederland ("sinds 1 januari 2024 7%"), European e-Justice portal (European Judicial Network), https://e-justice.europa.eu/404/ET/interest_rates?NETHERLANDS&clang=nl', 'official', '2024-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(301, 8, NULL, 1, 1, '7', 'Wettelijke rente per 1 juli 2024 (7 %), mijn.metaalunie.nl, https://mijn.metaalunie.nl/Advies/Detail/wettelijke-rente-per-1-juli-2024; a calculator’s table agrees', 'secondary', '2024-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(302, 8, NULL, 1, 1, '6', 'Wettelijke rente aangepast (6,0 %), vvoadvocatuur.nl, https://www.vvoadvocatuur.nl/post/wettelijke-rente-omhoog; a calculator’s table agrees', 'secondary', '2025-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(303, 8, NULL, 1, 1, '6', 'two tables inside published software, read in November 2026; no decree was found, and the rule of Stb. 2014, 491 would give 5', 'unverified', '2025-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(304, 8, NULL, 1, 1, '4', 'two tables inside published software, nothing official was found', 'unverified', '2026-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(305, 8, NULL, 1, 1, '4', 'one table inside published software that names rijksoverheid.nl, read in November 2026; the rule of Stb. 2014, 491 (2.15 + 2.25, rounded) agrees', 'unverified', '2026-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(306, 9, NULL, 1, 1, '6.00', 'MPC minutes, January 1999, Bank of England', 'official', '1999-01-07', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(307, 9, NULL, 1, 1, '5.50', 'MPC minutes, February 1999, Bank of England', 'official', '1999-02-04', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(308, 9, NULL, 1, 1, '5.25', 'MPC minutes, April 1999, Bank of England', 'official', '1999-04-08', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(309, 9, NULL, 1, 1, '5.00', 'MPC minutes, June 1999, Bank of England', 'official', '1999-06-10', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(310, 9, NULL, 1, 1, '5.25', 'MPC minutes, September 1999, Bank of England', 'official', '1999-09-08', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(311, 9, NULL, 1, 1, '5.50', 'MPC minutes, November 1999, Bank of England', 'official', '1999-11-04', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(312, 9, NULL, 1, 1, '5.75', 'MPC minutes, January 2000, Bank of England', 'official', '2000-01-13', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(313, 9, NULL, 1, 1, '6.00', 'MPC minutes, February 2000, Bank of England', 'official', '2000-02-10', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(314, 9, NULL, 1, 1, '5.75', 'MPC minutes, February 2001, Bank of England', 'official', '2001-02-08', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(315, 9, NULL, 1, 1, '5.50', 'MPC minutes, April 2001, Bank of England', 'official', '2001-04-05', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(316, 9, NULL, 1, 1, '5.25', 'MPC minutes, May 2001, Bank of England', 'official', '2001-05-10', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(317, 9, NULL, 1, 1, '5.00', 'MPC minutes, August 2001, Bank of England', 'official', '2001-08-02', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(318, 9, NULL, 1, 1, '4.75', 'Bank Rate history (Bank of England table), one table inside published software, nothing official was found', 'unverified', '2001-09-18', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(319, 9, NULL, 1, 1, '4.50', 'MPC minutes, October 2001, Bank of England', 'official', '2001-10-04', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(320, 9, NULL, 1, 1, '4.00', 'MPC minutes, November 2001, Bank of England', 'official', '2001-11-08', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(321, 9, NULL, 1, 1, '3.75', 'MPC minutes, February 2003, Bank of England', 'official', '2003-02-06', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(322, 9, NULL, 1, 1, '3.50', 'MPC minutes, July 2003, Bank of England', 'official', '2003-07-10', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(323, 9, NULL, 1, 1, '3.75', 'MPC minutes, November 2003, Bank of England', 'official', '2003-11-06', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(324, 9, NULL, 1, 1, '4.00', 'MPC minutes, February 2004, Bank of England', 'official', '2004-02-05', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(325, 9, NULL, 1, 1, '4.25', 'MPC minutes, May 2004, Bank of England', 'official', '2004-05-06', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(334, 9, NULL, 1, 1, '5.50', 'MPC minutes, December 2007, Bank of England', 'official', '2007-12-06', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(335, 9, NULL, 1, 1, '5.25', 'MPC minutes, February 2008, Bank of England', 'official', '2008-02-07', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(336, 9, NULL, 1, 1, '5.00', 'MPC minutes, April 2008, Bank of England', 'official', '2008-04-10', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(339, 9, NULL, 1, 1, '2.00', 'MPC minutes, December 2008, Bank of England', 'official', '2008-12-04', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(340, 9, NULL, 1, 1, '1.50', 'MPC minutes, January 2009, Bank of England', 'official', '2009-01-08', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(341, 9, NULL, 1, 1, '1.00', 'MPC minutes, February 2009, Bank of England', 'official', '2009-02-05', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(342, 9, NULL, 1, 1, '0.50', 'MPC minutes, March 2009, Bank of England', 'official', '2009-03-05', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(343, 9, NULL, 1, 1, '0.25', 'MPC minutes, August 2016, Bank of England', 'official', '2016-08-04', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(344, 9, NULL, 1, 1, '0.50', 'MPC minutes, November 2017, Bank of England', 'official', '2017-11-02', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(348, 9, NULL, 1, 1, '0.25', 'MPC minutes, December 2021, Bank of England', 'official', '2021-12-16', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(349, 9, NULL, 1, 1, '0.50', 'MPC minutes, February 2022, Bank of England', 'official', '2022-02-03', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(350, 9, NULL, 1, 1, '0.75', 'MPC minutes, March 2022, Bank of England', 'official', '2022-03-17', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(351, 9, NULL, 1, 1, '1.00', 'MPC minutes, May 2022, Bank of England', 'official', '2022-05-05', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(352, 9, NULL, 1, 1, '1.25', 'MPC minutes, June 2022, Bank of England', 'official', '2022-06-16', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(353, 9, NULL, 1, 1, '1.75', 'MPC minutes, August 2022, Bank of England', 'official', '2022-08-04', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(354, 9, NULL, 1, 1, '2.25', 'MPC minutes, September 2022, Bank of England', 'official', '2022-09-22', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(355, 9, NULL, 1, 1, '3.00', 'MPC minutes, November 2022, Bank of England', 'official', '2022-11-03', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(356, 9, NULL, 1, 1, '3.50', 'MPC minutes, December 2022, Bank of England', 'official', '2022-12-15', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(357, 9, NULL, 1, 1, '4.00', 'MPC minutes, February 2023, Bank of England', 'official', '2023-02-02', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(358, 9, NULL, 1, 1, '4.25', 'MPC minutes, March 2023, Bank of England', 'official', '2023-03-23', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(359, 9, NULL, 1, 1, '4.50', 'MPC minutes, May 2023, Bank of England', 'official', '2023-05-11', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(360, 9, NULL, 1, 1, '5.00', 'MPC minutes, June 2023, Bank of England', 'official', '2023-06-22', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(361, 9, NULL, 1, 1, '5.25', 'MPC minutes, August 2023, Bank of England', 'official', '2023-08-03', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(362, 9, NULL, 1, 1, '5.00', 'MPC minutes, August 2024, Bank of England', 'official', '2024-08-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(363, 9, NULL, 1, 1, '4.75', 'Bank of England cuts key rate to 4.75 percent, politico.eu; xtb.com, https://www.politico.eu/article/bank-of-england-cuts-key-rate-to-4-75-percent-as-inflation-comes-back-to-target/', 'secondary', '2024-11-07', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(364, 9, NULL, 1, 1, '4.50', 'MPC voted 7-2 to reduce Bank Rate to 4.5% (meeting ending 5 Feb 2025); Bank of England table, londondevelopmentsites.com, https://londondevelopmentsites.com/tag/bank; a table copied from the Bank of England’s series agrees', 'secondary', '2025-02-06', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(365, 9, NULL, 1, 1, '4.25', 'Bank of England slashes rate to 4.25%, Reach/Daily Express (netmart.club); PA via wallpaperswave.com, https://netmart.club/Index/view/id/10311737.html', 'secondary', '2025-05-08', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(366, 9, NULL, 1, 1, '4.00', 'Bank of England cut interest rates from 4.25 percent to 4 percent, koreaherald.com (DPA); lbc.co.uk; scotsman.com, https://www.koreaherald.com/article/10549524', 'secondary', '2025-08-07', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(367, 9, NULL, 1, 1, '3.75', 'Bank of England cuts interest rates to 3.75% in tight 5-4 vote, financialreporter.co.uk; econotimes.com; policy-wire.co.uk, https://www.financialreporter.co.uk/bank-of-england-cuts-interest-rates-to-375.html', 'secondary', '2025-12-18', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(368, 10, NULL, 1, 1, '3.00', 'Interest rates (table 1999-2023), Banka Slovenije (Eurosystem central bank), https://bsi.azurewebsites.net/en/statistics/interest-rates', 'official', '1999-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(369, 10, NULL, 1, 1, '2.50', 'Monetary policy decisions, press release pr990408, European Central Bank, https://www.ecb.europa.eu/press/pr/date/1999/html/pr990408.en.html', 'official', '1999-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(370, 10, NULL, 1, 1, '3.00', 'Monetary policy decisions, press release pr991118, European Central Bank, https://www.ecb.europa.eu/press/pr/date/1999/html/pr991118.nl.html', 'official', '2000-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(371, 10, NULL, 1, 1, '4.25', 'Monetary policy decisions, press release pr000608, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2000/html/pr000608.de.html', 'official', '2000-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(372, 10, NULL, 1, 1, '4.75', 'Monetary policy decisions, press release pr010104, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2001/html/pr010104.en.html', 'official', '2001-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(373, 10, NULL, 1, 1, '4.50', 'Interest rates (table 1999-2023), Banka Slovenije (Eurosystem central bank), https://bsi.azurewebsites.net/en/statistics/interest-rates', 'official', '2001-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(374, 10, NULL, 1, 1, '3.25', 'Monetary policy decisions, press release pr020103, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2002/html/pr020103.de.html', 'official', '2002-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(375, 10, NULL, 1, 1, '3.25', 'Monetary policy decisions, press release pr020103, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2002/html/pr020103.de.html', 'official', '2002-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(376, 10, NULL, 1, 1, '2.75', 'Monetary policy decisions, press release pr021205, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2002/html/pr021205.de.html', 'official', '2003-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(377, 10, NULL, 1, 1, '2.00', 'Table 8a, official interest rates of the ECB, Danmarks Nationalbank (source ECB), http://www.nationalbanken.dk/DNUK/Publications.nsf/.../tab08.htm', 'official', '2003-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(378, 10, NULL, 1, 1, '2.00', 'Table 8a, official interest rates of the ECB, Danmarks Nationalbank (source ECB), http://www.nationalbanken.dk/DNUK/Publications.nsf/.../tab08.htm', 'official', '2004-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(379, 10, NULL, 1, 1, '2.00', 'Table 8a, official interest rates of the ECB, Danmarks Nationalbank (source ECB), http://www.nationalbanken.dk/DNUK/Publications.nsf/.../tab08.htm', 'official', '2004-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(380, 10, NULL, 1, 1, '2.00', 'Table 8a, official interest rates of the ECB, Danmarks Nationalbank (source ECB), http://www.nationalbanken.dk/DNUK/Publications.nsf/.../tab08.htm', 'official', '2005-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(381, 10, NULL, 1, 1, '2.00', 'Table 8a, official interest rates of the ECB, Danmarks Nationalbank (source ECB), http://www.nationalbanken.dk/DNUK/Publications.nsf/.../tab08.htm', 'official', '2005-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(382, 10, NULL, 1, 1, '2.25', 'Europese Centrale Bank verhoogt rentetarieven (text of the ECB release), De Nederlandsche Bank / ECB, copied at emea.nl, https://www.emea.nl/persberichten/europese-centrale-bank-verhoogt-rentetarieven-13293/', 'official', '2006-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(383, 10, NULL, 1, 1, '2.75', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2006-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(384, 10, NULL, 1, 1, '3.50', 'Monetary policy decisions, press release pr061207, European Central Bank, https://www.ecb.europa.eu/press/pr/date/2006/html/pr061207.sv.html', 'official', '2007-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(385, 10, NULL, 1, 1, '4.00', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2007-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(386, 10, NULL, 1, 1, '4.00', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2008-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(387, 10, NULL, 1, 1, '4.00', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2008-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(388, 10, NULL, 1, 1, '2.50', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2009-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(389, 10, NULL, 1, 1, '1.00', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2009-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(390, 10, NULL, 1, 1, '1.00', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2010-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(391, 10, NULL, 1, 1, '1.00', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2010-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(392, 10, NULL, 1, 1, '1.00', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2011-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(393, 10, NULL, 1, 1, '1.25', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2011-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(394, 10, NULL, 1, 1, '1.00', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2012-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(395, 10, NULL, 1, 1, '1.00', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2012-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(396, 10, NULL, 1, 1, '0.75', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2013-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(397, 10, NULL, 1, 1, '0.50', 'Monatsbericht Oktober 2013, statistischer Teil VI.1 EZB-Zinssätze, Deutsche Bundesbank, https://www.yumpu.com/de/document/view/23374747/monatsbericht-oktober-2013/101', 'official', '2013-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(398, 10, NULL, 1, 1, '0.25', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2014-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(399, 10, NULL, 1, 1, '0.15', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2014-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(400, 10, NULL, 1, 1, '0.05', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2015-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(401, 10, NULL, 1, 1, '0.05', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2015-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(402, 10, NULL, 1, 1, '0.05', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2016-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(403, 10, NULL, 1, 1, '0.00', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2016-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(404, 10, NULL, 1, 1, '0.00', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2017-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(405, 10, NULL, 1, 1, '0.00', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2017-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(406, 10, NULL, 1, 1, '0.00', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2018-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(407, 10, NULL, 1, 1, '0.00', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2018-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(408, 10, NULL, 1, 1, '0.00', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2019-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(409, 10, NULL, 1, 1, '0.00', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2019-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(410, 10, NULL, 1, 1, '0.00', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2020-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(411, 10, NULL, 1, 1, '0.00', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2020-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(412, 10, NULL, 1, 1, '0.00', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2021-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(413, 10, NULL, 1, 1, '0.00', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2021-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(414, 10, NULL, 1, 1, '0.00', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2022-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(415, 10, NULL, 1, 1, '0.00', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2022-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(416, 10, NULL, 1, 1, '2.50', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2023-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(417, 10, NULL, 1, 1, '4.00', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2023-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(418, 10, NULL, 1, 1, '4.50', 'ECB raises rates by 25 basis points, Banco de España, https://www.bde.es/wbe/en/noticias-eventos/actualidad-bce/decisiones-politica-monetaria/el-bce-sube-los-tipos-25-puntos-basicos-en-septiembre.html', 'official', '2024-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(419, 10, NULL, 1, 1, '4.25', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2024-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(420, 10, NULL, 1, 1, '3.15', 'ECB Interest Rates (table), Banka Slovenije (Eurosystem central bank), http://www.bsi.si/en/ecb-interest-rates', 'official', '2025-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(421, 10, NULL, 1, 1, '2.15', 'Basiszinssatz bleibt ab 1. Januar 2026 bei 1,27 % (text of the Bundesbank release: last operation of June 2025 at 2.15); La BCE réduit ses taux, finanzmarktnachrichten.de; devizu.news, https://finanzmarktnachrichten.de/basiszinssatz-bleibt-ab-1-januar-2026-bei-127', 'secondary', '2025-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(422, 10, NULL, 1, 1, '2.15', 'European Central Bank monetary policy, 18 Dec 2025 and 5 Feb 2026 (unchanged 2.15); Bundesbank release: operation of 22 December 2025 at 2.15, Government of Nova Scotia; finanzmarktnachrichten.de, https://novascotia.ca/finance/statistics/news.asp?id=21597', 'secondary', '2026-01-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(423, 10, NULL, 1, 1, '2.40', 'ECB raises rates on the Iran-driven energy shock (2026-06-11); ECB deposit facility rate, June 2026 (resolved), rbtfl.xyz; thesisinstitute.org; livesquawk.com, https://rbtfl.xyz/pt/n/ecb-rate-hike-energy-shock.md', 'secondary', '2026-07-01', NULL, '2026-11-27', '2026-06-30 09:00:00', '2026-06-30 09:00:00');


--
-- Data for Name: quittance_rate_series; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_rate_series (id, company_id, create_uid, write_uid, code, title, coverage, agrees_with, complete_until, reminded_for, create_date, write_date) VALUES
	(1, NULL, 1, 1, 'at-basiszinssatz', 'Austria, Basiszinssatz in force on the first day of the half-year', 'half_year', NULL, NULL, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(2, NULL, 1, 1, 'be-commercial-late-payment', 'Belgium, rate of late payment in commercial transactions', 'half_year', NULL, NULL, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(3, NULL, 1, 1, 'de-basiszinssatz', 'Germany, Basiszinssatz', 'half_year', NULL, NULL, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(5, NULL, 1, 1, 'fr-legal-interest-individuals', 'France, legal interest rate, natural persons who are creditors outside of any business', 'half_year', NULL, NULL, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(6, NULL, 1, 1, 'fr-legal-interest-professionals', 'France, legal interest rate, creditors acting for their business', 'half_year', NULL, NULL, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(8, NULL, 1, 1, 'nl-statutory-interest', 'Netherlands, wettelijke rente', 'half_year', NULL, NULL, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(10, NULL, 1, 1, 'ecb-main-refinancing-half-year', 'ECB, rate of the main refinancing operations in force on 1 January and 1 July', 'half_year', 'ecb-main-refinancing', NULL, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(4, NULL, 1, 1, 'ecb-main-refinancing', 'ECB, interest rate of the main refinancing operations', 'until_next_row', NULL, '2026-10-28', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(7, NULL, 1, 1, 'nl-commercial-interest', 'Netherlands, wettelijke handelsrente', 'until_next_row', NULL, '2026-12-31', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(9, NULL, 1, 1, 'uk-bank-rate', 'United Kingdom, Bank Rate', 'until_next_row', NULL, '2026-06-30', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00');


--
-- Data for Name: quittance_run; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_run (id, company_id, duration_ms, statements, customer_count, item_count, to_contact_count, bank_journal_id, bank_wait_count, bank_waived_by_id, proposed_count, changed_count, cancelled_count, closed_count, create_uid, write_uid, kind, state, policy_hash, as_of, bank_matched_on, prior, replay, summary, error, overdue, not_due, held, started_at, create_date, write_date) VALUES
	(1, 1, 0, 49, 1, 1, 0, NULL, 0, NULL, 0, 0, 0, 0, 1, 1, 'partial', 'done', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', '2026-05-25', NULL, NULL, NULL, '{"held": {"paused": {"count": 1, "amount": "1750.00"}}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 1, "item_insert": 1, "item_update": 0, "action_cancel": 0, "action_insert": 0, "action_update": 0}, "as_of": "2026-05-25", "cases": {"held": {"count": 1, "amount": "0.00"}}, "items": {"held": {"count": 1, "amount": "1750.00"}}, "grades": {"none": 1}, "actions": {}, "amounts": {"held": "1750.00", "not_due": "0.00", "overdue": "0.00"}, "failures": 0, "relations": {"b2b": 1}, "waits_for_bank": 0}', NULL, 0.00, 0.00, 1750.00, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(2, 1, 0, 46, 1, 1, 1, NULL, 0, NULL, 1, 0, 0, 0, 1, 1, 'partial', 'done', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', '2026-05-25', NULL, NULL, NULL, '{"held": {"paused": {"count": 1, "amount": "1100.00"}}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 1, "item_insert": 1, "item_update": 0, "action_cancel": 0, "action_insert": 1, "action_update": 0}, "as_of": "2026-05-25", "cases": {"to_contact": {"count": 1, "amount": "2000.00"}}, "items": {"to_contact": {"count": 1, "amount": "3100.00"}}, "grades": {"none": 1}, "actions": {"friendly": {"count": 1, "amount": "2000.00"}}, "amounts": {"held": "1100.00", "not_due": "0.00", "overdue": "2000.00"}, "failures": 0, "relations": {"public": 1}, "waits_for_bank": 0}', NULL, 2000.00, 0.00, 1100.00, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(3, 1, 0, 45, 1, 1, 0, NULL, 0, NULL, 0, 0, 0, 0, 1, 1, 'partial', 'done', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', '2026-05-25', NULL, NULL, NULL, '{"held": {"paused": {"count": 1, "amount": "1000.00"}}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 1, "item_insert": 1, "item_update": 0, "action_cancel": 0, "action_insert": 0, "action_update": 0}, "as_of": "2026-05-25", "cases": {"held": {"count": 1, "amount": "0.00"}}, "items": {"held": {"count": 1, "amount": "1000.00"}}, "grades": {"none": 1}, "actions": {}, "amounts": {"held": "1000.00", "not_due": "0.00", "overdue": "0.00"}, "failures": 0, "relations": {"b2b": 1}, "waits_for_bank": 0}', NULL, 0.00, 0.00, 1000.00, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(4, 1, 0, 50, 1, 1, 1, NULL, 0, NULL, 1, 0, 0, 0, 1, 1, 'partial', 'done', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', '2026-05-25', NULL, NULL, NULL, '{"held": {}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 1, "item_insert": 0, "item_update": 1, "action_cancel": 0, "action_insert": 1, "action_update": 0}, "as_of": "2026-05-25", "cases": {"to_contact": {"count": 1, "amount": "1000.00"}}, "items": {"to_contact": {"count": 1, "amount": "1000.00"}}, "grades": {"none": 1}, "actions": {"friendly": {"count": 1, "amount": "1000.00"}}, "amounts": {"held": "0.00", "not_due": "0.00", "overdue": "1000.00"}, "failures": 0, "relations": {"b2b": 1}, "waits_for_bank": 0}', NULL, 1000.00, 0.00, 0.00, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(5, 1, 0, 45, 1, 3, 1, NULL, 0, NULL, 1, 0, 0, 0, 1, 1, 'partial', 'done', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', '2026-05-25', NULL, NULL, NULL, '{"held": {}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 1, "item_insert": 3, "item_update": 0, "action_cancel": 0, "action_insert": 1, "action_update": 0}, "as_of": "2026-05-25", "cases": {"to_contact": {"count": 1, "amount": "4000.00"}}, "items": {"not_due": {"count": 2, "amount": "120.25"}, "to_contact": {"count": 1, "amount": "4000.00"}}, "grades": {"none": 1}, "actions": {"friendly": {"count": 1, "amount": "4000.00"}}, "amounts": {"held": "0.00", "not_due": "120.25", "overdue": "4000.00"}, "failures": 0, "relations": {"b2b": 1}, "waits_for_bank": 0}', NULL, 4000.00, 120.25, 0.00, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(6, 1, 0, 33, 1, 3, 1, NULL, 0, NULL, 0, 0, 0, 0, 1, 1, 'partial', 'done', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', '2026-05-25', NULL, NULL, NULL, '{"held": {}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 0, "item_insert": 0, "item_update": 0, "action_cancel": 0, "action_insert": 0, "action_update": 0}, "as_of": "2026-05-25", "cases": {"to_contact": {"count": 1, "amount": "4000.00"}}, "items": {"not_due": {"count": 2, "amount": "120.25"}, "to_contact": {"count": 1, "amount": "4000.00"}}, "grades": {"none": 1}, "actions": {"friendly": {"count": 1, "amount": "4000.00"}}, "amounts": {"held": "0.00", "not_due": "120.25", "overdue": "4000.00"}, "failures": 0, "relations": {"b2b": 1}, "waits_for_bank": 0}', NULL, 4000.00, 120.25, 0.00, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(7, 1, 0, 43, 1, 3, 1, NULL, 0, NULL, 0, 0, 0, 0, 1, 1, 'partial', 'done', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', '2026-05-25', NULL, NULL, NULL, '{"held": {}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 0, "item_insert": 0, "item_update": 1, "action_cancel": 0, "action_insert": 0, "action_update": 0}, "as_of": "2026-05-25", "cases": {"to_contact": {"count": 1, "amount": "4000.00"}}, "items": {"not_due": {"count": 2, "amount": "120.25"}, "to_contact": {"count": 1, "amount": "4000.00"}}, "grades": {"none": 1}, "actions": {"friendly": {"count": 1, "amount": "4000.00"}}, "amounts": {"held": "0.00", "not_due": "120.25", "overdue": "4000.00"}, "failures": 0, "relations": {"b2b": 1}, "waits_for_bank": 0}', NULL, 4000.00, 120.25, 0.00, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(8, 1, 0, 38, 1, 1, 1, NULL, 0, NULL, 1, 0, 0, 0, 1, 1, 'partial', 'done', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', '2026-05-25', NULL, NULL, NULL, '{"held": {}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 1, "item_insert": 1, "item_update": 0, "action_cancel": 0, "action_insert": 1, "action_update": 0}, "as_of": "2026-05-25", "cases": {"to_contact": {"count": 1, "amount": "800.00"}}, "items": {"to_contact": {"count": 1, "amount": "800.00"}}, "grades": {"D": 1}, "actions": {"friendly": {"count": 1, "amount": "800.00"}}, "amounts": {"held": "0.00", "not_due": "0.00", "overdue": "800.00"}, "failures": 0, "relations": {"b2b": 1}, "waits_for_bank": 0}', NULL, 800.00, 0.00, 0.00, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(9, 1, 0, 74, 18, 24, 12, NULL, 0, NULL, 8, 0, 0, 0, 1, 1, 'night', 'done', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', '2026-05-25', NULL, '{"late_micro": 818532, "settled_count": 1, "delay_days_micro": 30802946, "late_weight_micro": 818532, "delay_weight_micro": 905969}', '{"as_of": "2026-05-25", "prior": {"late_micro": 818532, "settled_count": 1, "delay_days_micro": 30802946, "late_weight_micro": 818532, "delay_weight_micro": 905969}, "engine": "0.1.0", "settings": {"backlog": "first_stage", "country": "FR", "company_id": 1, "currencies": {"1": ["USD", 2], "2": ["VEF", 2], "3": ["CAD", 2], "4": ["CHF", 2], "5": ["BRL", 2], "6": ["CNY", 2], "7": ["CNH", 2], "8": ["COP", 2], "9": ["CZK", 2], "10": ["DKK", 2], "11": ["HUF", 2], "12": ["IDR", 2], "13": ["LVL", 2], "14": ["NOK", 2], "15": ["XPF", 0], "16": ["PAB", 2], "17": ["PLN", 2], "18": ["SEK", 2], "19": ["ARS", 2], "20": ["INR", 2], "21": ["AUD", 2], "22": ["UAH", 2], "23": ["VND", 0], "24": ["HKD", 2], "25": ["JPY", 0], "26": ["BGN", 2], "27": ["LTL", 2], "28": ["RON", 2], "29": ["HRK", 2], "30": ["RUB", 2], "31": ["TRY", 2], "32": ["KRW", 0], "33": ["MXN", 2], "34": ["MYR", 2], "35": ["NZD", 2], "36": ["PHP", 2], "37": ["SGD", 2], "38": ["ZAR", 2], "39": ["CRC", 2], "40": ["MUR", 2], "41": ["XOF", 0], "42": ["XAF", 0], "43": ["UGX", 0], "44": ["HNL", 2], "45": ["CLP", 0], "46": ["UYU", 2], "47": ["AFN", 2], "48": ["AOA", 2], "49": ["XCD", 2], "50": ["AMD", 2], "51": ["AWG", 2], "52": ["AZN", 2], "53": ["BSD", 2], "54": ["BHD", 3], "55": ["BDT", 2], "56": ["BBD", 2], "57": ["BYR", 0], "58": ["BYN", 2], "59": ["BZD", 2], "60": ["BMD", 2], "61": ["BTN", 2], "62": ["BOB", 2], "63": ["BAM", 2], "64": ["BWP", 2], "65": ["BIF", 0], "66": ["KHR", 2], "67": ["KYD", 2], "68": ["KMF", 0], "69": ["CDF", 2], "70": ["CUP", 2], "71": ["ANG", 2], "72": ["XCG", 2], "73": ["DJF", 0], "74": ["DOP", 2], "75": ["EGP", 2], "76": ["SVC", 2], "77": ["ERN", 2], "78": ["ETB", 2], "79": ["FKP", 2], "80": ["FJD", 2], "81": ["GEL", 2], "82": ["GIP", 2], "83": ["GNF", 0], "84": ["GYD", 2], "85": ["HTG", 2], "86": ["ISK", 0], "87": ["IRR", 2], "88": ["IQD", 3], "89": ["ILS", 2], "90": ["JMD", 2], "91": ["JOD", 3], "92": ["KZT", 2], "93": ["KES", 2], "94": ["KWD", 3], "95": ["KGS", 2], "96": ["LAK", 2], "97": ["LBP", 2], "98": ["LSL", 2], "99": ["LRD", 2], "100": ["LYD", 3], "101": ["MOP", 2], "102": ["MKD", 2], "103": ["MGA", 2], "104": ["MWK", 2], "105": ["MVR", 2], "106": ["MRO", 2], "107": ["MRU", 2], "108": ["MDL", 2], "109": ["MNT", 2], "110": ["MAD", 2], "111": ["BND", 2], "112": ["DZD", 2], "113": ["GHS", 2], "114": ["GMD", 2], "115": ["MZN", 2], "116": ["MMK", 2], "117": ["NAD", 2], "118": ["NPR", 2], "119": ["ALL", 2], "120": ["NIO", 2], "121": ["NGN", 2], "122": ["KPW", 2], "123": ["ZIG", 2], "124": ["ZMW", 2], "125": ["YER", 2], "126": ["EUR", 2], "127": ["VUV", 0], "128": ["UZS", 2], "129": ["AED", 2], "130": ["TMT", 2], "131": ["TND", 3], "132": ["TTD", 2], "133": ["TOP", 2], "134": ["THB", 2], "135": ["TZS", 2], "136": ["TJS", 2], "137": ["TWD", 0], "138": ["SYP", 2], "139": ["SZL", 2], "140": ["SRD", 2], "141": ["SDG", 2], "142": ["LKR", 2], "143": ["SSP", 2], "144": ["GBP", 2], "145": ["SOS", 2], "146": ["SBD", 2], "147": ["SLL", 2], "148": ["SLE", 2], "149": ["SCR", 2], "150": ["RSD", 2], "151": ["SAR", 2], "152": ["STD", 2], "153": ["WST", 2], "154": ["SHP", 2], "155": ["RWF", 0], "156": ["QAR", 2], "157": ["PEN", 2], "158": ["PYG", 0], "159": ["PGK", 2], "160": ["PKR", 2], "161": ["OMR", 3], "162": ["CVE", 2], "163": ["COU", 2], "164": ["CLF", 4], "165": ["CUC", 2], "166": ["GTQ", 2], "167": ["VES", 2], "168": ["UYW", 4], "169": ["UYI", 4], "170": ["STN", 2]}, "backlog_before": null, "company_currency_id": 126, "grade_natural_persons": false}, "manifests": {"uk-bank-rate": "37f239a93abe49f759b7325ccb45fb97014873e9daad158e2d138e4276ca01e2", "default-fr.json": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "at-basiszinssatz": "c4be0137cd7c41d3fa0e50657e140ba6b6816f194022ac5dad3a525b3ef9bd5d", "de-basiszinssatz": "95867ab35f1be830d987ca8b11b7c230f5aa3dbb136ed349757699f324f3ef13", "ecb-main-refinancing": "6df5eab33ad66be3eb60d8f5ae0f7b988f6af04c3c7911aba64092c45a5acdda", "nl-statutory-interest": "b740b608f3ebc0e2203357cc0be6c7ff33a6351041f5e72908aa8186d65b8afb", "nl-commercial-interest": "063bb4df95a3e993ffe341d90765210599e4031541e54d7e0cb73dab9e54dfe5", "be-commercial-late-payment": "b8e1e56cda0051ce942db2bcb0f92e85ab6b74b44a745264184d6a30405d7045", "(shipped) calendars/at.json": "349fb0b28aae4a059301711d7131fe16bf23a4669bdb89e6c14cdffd956b6bfc", "(shipped) calendars/be.json": "04ee81e94949d3ef6c36e0d68336477d3855eef99e9ee86e3d9d56db8127e1ed", "(shipped) calendars/ch.json": "bbcd9691da0ae71f912caf5d0ba775686058635e628bd8b97fb6cfc0d1661368", "(shipped) calendars/de.json": "91e6f55b6448d665cea2d17ff99edcff0917c8f988b9b1d9ab42f6c4a258c67c", "(shipped) calendars/es.json": "03f452378027cd474127683a49e8426f15be48bc977f6b9ea625d41fe6a94a41", "(shipped) calendars/eu.json": "1ccf749e6a12be61d40b6e51a900e0984b1c8ec425a6a278c47231bd450ab7ad", "(shipped) calendars/fr.json": "5ae390fb98e602d6adbab97b7cac3dd68fb7eab66f3382d18dcacffaab13856d", "(shipped) calendars/ie.json": "0ed301d89a38dd05241bc9326a813bd2790c575d49559b851c1727f1e50cdb7c", "(shipped) calendars/it.json": "c292b38eb3f8cf230b7d7bf561919028821f712e298dd970d4838e563740ef45", "(shipped) calendars/lu.json": "d01ff62207ea3c55188f90b0e5c9891fc728d84f9ba7fb91b211c2c564b22488", "(shipped) calendars/nl.json": "5c102d9b5adc896f737a818b328760f8d7996459d4830ec01ea046edd68e3079", "(shipped) calendars/pt.json": "5996e24ba7ce202573790257a5248d28263227aa712e63c64a1c9565608ed63b", "(shipped) calendars/uk.json": "9f443f331d94ad936bb67ab5cec681c9b5a80997e3c35325a4c13085a7ecf592", "(shipped) holds/default.json": "ec94609b75edb02371dc8b63e94b528cef98997447adfa4fb16dd56eb8be5884", "fr-legal-interest-individuals": "7852e08215d47121cebaf022a9d2114119f2920f1d5c41efeae0348c6587668b", "ecb-main-refinancing-half-year": "bed4cd195a259b087ba243ee01e469de3609392d11e92c1f7a538f84a59cfa27", "(shipped) jurisdictions/at.json": "6fdf05a620c45365539d3f00fe6d8616133e8de1b0835abc5680bd8216b7f60c", "(shipped) jurisdictions/be.json": "4cd2f3c7091aa083b53f45b030eafb252f415a9c6a688b4790e57d984acd4d07", "(shipped) jurisdictions/ch.json": "9a41a0e7e6510c8cacc2006f1104fdec42e69fe0b5cbb3592359fd002e49afe0", "(shipped) jurisdictions/de.json": "5bf573b6d186fd26a74cd7c92246b49cb6b688344f25ca26e3b0b6e480de4415", "(shipped) jurisdictions/es.json": "4dac93c1b5442bc8b79cfe4e4243fc55b0ca5ff92637937415c2fea3945da584", "(shipped) jurisdictions/eu.json": "a3e7f48c412783c555814a12b36e7a4ec11976e8e65a0608e1995f5c685eb0f0", "(shipped) jurisdictions/fr.json": "21fe9a64ec58912c497d64709afa9952b1e3fae9e2c96b825993f52943df0f60", "(shipped) jurisdictions/ie.json": "cb7318ddf60c8d6cf3da611ef7e670f77e85bf4bc3836daeec4a2ae4e8a70cc6", "(shipped) jurisdictions/it.json": "5e94faec9f65ff23c098e5b5f61c3c882e15f459bb9cb7668b78419f90569ada", "(shipped) jurisdictions/lu.json": "2886d4bf99ad0121ed49d3cd9b5782789475328ea1169cef905df245155614a4", "(shipped) jurisdictions/nl.json": "4ebc87a02efc18658a9bce229a1922b6dbb0db2953deb9d09a4f49922307514a", "(shipped) jurisdictions/pt.json": "30d013d724ebdce79a5b59324ea773e9dbd820711aa0c8f5a90689b2bc6ba81b", "(shipped) jurisdictions/uk.json": "aa40d6c9567730f6d2c6f528ef6df102d0de7e4dff09d455b8df75e03eea6cad", "fr-legal-interest-professionals": "20b309a2913d4306d362a7bdcff02c8b334787acaaa36a492fd6dc207e8184be", "(shipped) scorecards/payment-behaviour.json": "2ae90b8c8a38cd1248cac4a1b55ab344c20593a3afd69d40aaff0bf9ea15d53b"}, "bank_matched_on": null}', '{"held": {"paused": {"count": 2, "amount": "2850.00"}, "excluded_by_accountant": {"count": 1, "amount": "470.00"}}, "rows": {"item_close": 0, "case_insert": 12, "case_update": 2, "item_insert": 17, "item_update": 3, "action_cancel": 0, "action_insert": 8, "action_update": 0}, "as_of": "2026-05-25", "cases": {"held": {"count": 1, "amount": "0.00"}, "blocked": {"count": 2, "amount": "2810.00"}, "waiting": {"count": 3, "amount": "0.00"}, "to_contact": {"count": 12, "amount": "16010.00"}}, "items": {"held": {"count": 2, "amount": "2220.00"}, "not_due": {"count": 8, "amount": "8290.15"}, "waiting": {"count": 2, "amount": "2810.00"}, "to_contact": {"count": 12, "amount": "20100.00"}}, "grades": {"D": 1, "none": 17}, "actions": {"friendly": {"count": 10, "amount": "16010.00"}, "before_due": {"count": 2, "amount": "2640.00"}}, "amounts": {"held": "3320.00", "not_due": "10809.90", "overdue": "18820.00"}, "failures": 0, "relations": {"b2b": 16, "public": 1, "unknown": 1}, "waits_for_bank": 0}', NULL, 18820.00, 10809.90, 3320.00, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(10, 1, 0, 78, 18, 24, 12, NULL, 0, NULL, 3, 3, 0, 0, 1, 1, 'night', 'done', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', '2026-06-03', NULL, '{"late_micro": 790650, "settled_count": 1, "delay_days_micro": 30280978, "late_weight_micro": 790650, "delay_weight_micro": 890617}', '{"as_of": "2026-06-03", "prior": {"late_micro": 790650, "settled_count": 1, "delay_days_micro": 30280978, "late_weight_micro": 790650, "delay_weight_micro": 890617}, "engine": "0.1.0", "settings": {"backlog": "first_stage", "country": "FR", "company_id": 1, "currencies": {"1": ["USD", 2], "2": ["VEF", 2], "3": ["CAD", 2], "4": ["CHF", 2], "5": ["BRL", 2], "6": ["CNY", 2], "7": ["CNH", 2], "8": ["COP", 2], "9": ["CZK", 2], "10": ["DKK", 2], "11": ["HUF", 2], "12": ["IDR", 2], "13": ["LVL", 2], "14": ["NOK", 2], "15": ["XPF", 0], "16": ["PAB", 2], "17": ["PLN", 2], "18": ["SEK", 2], "19": ["ARS", 2], "20": ["INR", 2], "21": ["AUD", 2], "22": ["UAH", 2], "23": ["VND", 0], "24": ["HKD", 2], "25": ["JPY", 0], "26": ["BGN", 2], "27": ["LTL", 2], "28": ["RON", 2], "29": ["HRK", 2], "30": ["RUB", 2], "31": ["TRY", 2], "32": ["KRW", 0], "33": ["MXN", 2], "34": ["MYR", 2], "35": ["NZD", 2], "36": ["PHP", 2], "37": ["SGD", 2], "38": ["ZAR", 2], "39": ["CRC", 2], "40": ["MUR", 2], "41": ["XOF", 0], "42": ["XAF", 0], "43": ["UGX", 0], "44": ["HNL", 2], "45": ["CLP", 0], "46": ["UYU", 2], "47": ["AFN", 2], "48": ["AOA", 2], "49": ["XCD", 2], "50": ["AMD", 2], "51": ["AWG", 2], "52": ["AZN", 2], "53": ["BSD", 2], "54": ["BHD", 3], "55": ["BDT", 2], "56": ["BBD", 2], "57": ["BYR", 0], "58": ["BYN", 2], "59": ["BZD", 2], "60": ["BMD", 2], "61": ["BTN", 2], "62": ["BOB", 2], "63": ["BAM", 2], "64": ["BWP", 2], "65": ["BIF", 0], "66": ["KHR", 2], "67": ["KYD", 2], "68": ["KMF", 0], "69": ["CDF", 2], "70": ["CUP", 2], "71": ["ANG", 2], "72": ["XCG", 2], "73": ["DJF", 0], "74": ["DOP", 2], "75": ["EGP", 2], "76": ["SVC", 2], "77": ["ERN", 2], "78": ["ETB", 2], "79": ["FKP", 2], "80": ["FJD", 2], "81": ["GEL", 2], "82": ["GIP", 2], "83": ["GNF", 0], "84": ["GYD", 2], "85": ["HTG", 2], "86": ["ISK", 0], "87": ["IRR", 2], "88": ["IQD", 3], "89": ["ILS", 2], "90": ["JMD", 2], "91": ["JOD", 3], "92": ["KZT", 2], "93": ["KES", 2], "94": ["KWD", 3], "95": ["KGS", 2], "96": ["LAK", 2], "97": ["LBP", 2], "98": ["LSL", 2], "99": ["LRD", 2], "100": ["LYD", 3], "101": ["MOP", 2], "102": ["MKD", 2], "103": ["MGA", 2], "104": ["MWK", 2], "105": ["MVR", 2], "106": ["MRO", 2], "107": ["MRU", 2], "108": ["MDL", 2], "109": ["MNT", 2], "110": ["MAD", 2], "111": ["BND", 2], "112": ["DZD", 2], "113": ["GHS", 2], "114": ["GMD", 2], "115": ["MZN", 2], "116": ["MMK", 2], "117": ["NAD", 2], "118": ["NPR", 2], "119": ["ALL", 2], "120": ["NIO", 2], "121": ["NGN", 2], "122": ["KPW", 2], "123": ["ZIG", 2], "124": ["ZMW", 2], "125": ["YER", 2], "126": ["EUR", 2], "127": ["VUV", 0], "128": ["UZS", 2], "129": ["AED", 2], "130": ["TMT", 2], "131": ["TND", 3], "132": ["TTD", 2], "133": ["TOP", 2], "134": ["THB", 2], "135": ["TZS", 2], "136": ["TJS", 2], "137": ["TWD", 0], "138": ["SYP", 2], "139": ["SZL", 2], "140": ["SRD", 2], "141": ["SDG", 2], "142": ["LKR", 2], "143": ["SSP", 2], "144": ["GBP", 2], "145": ["SOS", 2], "146": ["SBD", 2], "147": ["SLL", 2], "148": ["SLE", 2], "149": ["SCR", 2], "150": ["RSD", 2], "151": ["SAR", 2], "152": ["STD", 2], "153": ["WST", 2], "154": ["SHP", 2], "155": ["RWF", 0], "156": ["QAR", 2], "157": ["PEN", 2], "158": ["PYG", 0], "159": ["PGK", 2], "160": ["PKR", 2], "161": ["OMR", 3], "162": ["CVE", 2], "163": ["COU", 2], "164": ["CLF", 4], "165": ["CUC", 2], "166": ["GTQ", 2], "167": ["VES", 2], "168": ["UYW", 4], "169": ["UYI", 4], "170": ["STN", 2]}, "backlog_before": null, "company_currency_id": 126, "grade_natural_persons": false}, "manifests": {"uk-bank-rate": "37f239a93abe49f759b7325ccb45fb97014873e9daad158e2d138e4276ca01e2", "default-fr.json": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "at-basiszinssatz": "c4be0137cd7c41d3fa0e50657e140ba6b6816f194022ac5dad3a525b3ef9bd5d", "de-basiszinssatz": "95867ab35f1be830d987ca8b11b7c230f5aa3dbb136ed349757699f324f3ef13", "ecb-main-refinancing": "6df5eab33ad66be3eb60d8f5ae0f7b988f6af04c3c7911aba64092c45a5acdda", "nl-statutory-interest": "b740b608f3ebc0e2203357cc0be6c7ff33a6351041f5e72908aa8186d65b8afb", "nl-commercial-interest": "063bb4df95a3e993ffe341d90765210599e4031541e54d7e0cb73dab9e54dfe5", "be-commercial-late-payment": "b8e1e56cda0051ce942db2bcb0f92e85ab6b74b44a745264184d6a30405d7045", "(shipped) calendars/at.json": "349fb0b28aae4a059301711d7131fe16bf23a4669bdb89e6c14cdffd956b6bfc", "(shipped) calendars/be.json": "04ee81e94949d3ef6c36e0d68336477d3855eef99e9ee86e3d9d56db8127e1ed", "(shipped) calendars/ch.json": "bbcd9691da0ae71f912caf5d0ba775686058635e628bd8b97fb6cfc0d1661368", "(shipped) calendars/de.json": "91e6f55b6448d665cea2d17ff99edcff0917c8f988b9b1d9ab42f6c4a258c67c", "(shipped) calendars/es.json": "03f452378027cd474127683a49e8426f15be48bc977f6b9ea625d41fe6a94a41", "(shipped) calendars/eu.json": "1ccf749e6a12be61d40b6e51a900e0984b1c8ec425a6a278c47231bd450ab7ad", "(shipped) calendars/fr.json": "5ae390fb98e602d6adbab97b7cac3dd68fb7eab66f3382d18dcacffaab13856d", "(shipped) calendars/ie.json": "0ed301d89a38dd05241bc9326a813bd2790c575d49559b851c1727f1e50cdb7c", "(shipped) calendars/it.json": "c292b38eb3f8cf230b7d7bf561919028821f712e298dd970d4838e563740ef45", "(shipped) calendars/lu.json": "d01ff62207ea3c55188f90b0e5c9891fc728d84f9ba7fb91b211c2c564b22488", "(shipped) calendars/nl.json": "5c102d9b5adc896f737a818b328760f8d7996459d4830ec01ea046edd68e3079", "(shipped) calendars/pt.json": "5996e24ba7ce202573790257a5248d28263227aa712e63c64a1c9565608ed63b", "(shipped) calendars/uk.json": "9f443f331d94ad936bb67ab5cec681c9b5a80997e3c35325a4c13085a7ecf592", "(shipped) holds/default.json": "ec94609b75edb02371dc8b63e94b528cef98997447adfa4fb16dd56eb8be5884", "fr-legal-interest-individuals": "7852e08215d47121cebaf022a9d2114119f2920f1d5c41efeae0348c6587668b", "ecb-main-refinancing-half-year": "bed4cd195a259b087ba243ee01e469de3609392d11e92c1f7a538f84a59cfa27", "(shipped) jurisdictions/at.json": "6fdf05a620c45365539d3f00fe6d8616133e8de1b0835abc5680bd8216b7f60c", "(shipped) jurisdictions/be.json": "4cd2f3c7091aa083b53f45b030eafb252f415a9c6a688b4790e57d984acd4d07", "(shipped) jurisdictions/ch.json": "9a41a0e7e6510c8cacc2006f1104fdec42e69fe0b5cbb3592359fd002e49afe0", "(shipped) jurisdictions/de.json": "5bf573b6d186fd26a74cd7c92246b49cb6b688344f25ca26e3b0b6e480de4415", "(shipped) jurisdictions/es.json": "4dac93c1b5442bc8b79cfe4e4243fc55b0ca5ff92637937415c2fea3945da584", "(shipped) jurisdictions/eu.json": "a3e7f48c412783c555814a12b36e7a4ec11976e8e65a0608e1995f5c685eb0f0", "(shipped) jurisdictions/fr.json": "21fe9a64ec58912c497d64709afa9952b1e3fae9e2c96b825993f52943df0f60", "(shipped) jurisdictions/ie.json": "cb7318ddf60c8d6cf3da611ef7e670f77e85bf4bc3836daeec4a2ae4e8a70cc6", "(shipped) jurisdictions/it.json": "5e94faec9f65ff23c098e5b5f61c3c882e15f459bb9cb7668b78419f90569ada", "(shipped) jurisdictions/lu.json": "2886d4bf99ad0121ed49d3cd9b5782789475328ea1169cef905df245155614a4", "(shipped) jurisdictions/nl.json": "4ebc87a02efc18658a9bce229a1922b6dbb0db2953deb9d09a4f49922307514a", "(shipped) jurisdictions/pt.json": "30d013d724ebdce79a5b59324ea773e9dbd820711aa0c8f5a90689b2bc6ba81b", "(shipped) jurisdictions/uk.json": "aa40d6c9567730f6d2c6f528ef6df102d0de7e4dff09d455b8df75e03eea6cad", "fr-legal-interest-professionals": "20b309a2913d4306d362a7bdcff02c8b334787acaaa36a492fd6dc207e8184be", "(shipped) scorecards/payment-behaviour.json": "2ae90b8c8a38cd1248cac4a1b55ab344c20593a3afd69d40aaff0bf9ea15d53b"}, "bank_matched_on": null}', '{"held": {"paused": {"count": 2, "amount": "2850.00"}, "excluded_by_accountant": {"count": 1, "amount": "470.00"}}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 5, "item_insert": 0, "item_update": 8, "action_cancel": 0, "action_insert": 3, "action_update": 3}, "as_of": "2026-06-03", "cases": {"held": {"count": 1, "amount": "0.00"}, "blocked": {"count": 2, "amount": "2810.00"}, "waiting": {"count": 3, "amount": "0.00"}, "to_contact": {"count": 12, "amount": "21350.00"}}, "items": {"held": {"count": 2, "amount": "2220.00"}, "not_due": {"count": 5, "amount": "5469.90"}, "waiting": {"count": 2, "amount": "2810.00"}, "to_contact": {"count": 15, "amount": "22920.25"}}, "grades": {"D": 1, "none": 17}, "actions": {"firm": {"count": 3, "amount": "9850.00"}, "friendly": {"count": 9, "amount": "11620.25"}}, "amounts": {"held": "3320.00", "not_due": "5469.90", "overdue": "24160.00"}, "failures": 0, "relations": {"b2b": 16, "public": 1, "unknown": 1}, "waits_for_bank": 0}', NULL, 24160.00, 5469.90, 3320.00, '2026-06-03 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(11, 1, 0, 72, 18, 24, 14, NULL, 0, NULL, 5, 0, 0, 0, 1, 1, 'night', 'done', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', '2026-06-15', NULL, '{"late_micro": 754946, "settled_count": 1, "delay_days_micro": 29598734, "late_weight_micro": 754946, "delay_weight_micro": 870551}', '{"as_of": "2026-06-15", "prior": {"late_micro": 754946, "settled_count": 1, "delay_days_micro": 29598734, "late_weight_micro": 754946, "delay_weight_micro": 870551}, "engine": "0.1.0", "settings": {"backlog": "first_stage", "country": "FR", "company_id": 1, "currencies": {"1": ["USD", 2], "2": ["VEF", 2], "3": ["CAD", 2], "4": ["CHF", 2], "5": ["BRL", 2], "6": ["CNY", 2], "7": ["CNH", 2], "8": ["COP", 2], "9": ["CZK", 2], "10": ["DKK", 2], "11": ["HUF", 2], "12": ["IDR", 2], "13": ["LVL", 2], "14": ["NOK", 2], "15": ["XPF", 0], "16": ["PAB", 2], "17": ["PLN", 2], "18": ["SEK", 2], "19": ["ARS", 2], "20": ["INR", 2], "21": ["AUD", 2], "22": ["UAH", 2], "23": ["VND", 0], "24": ["HKD", 2], "25": ["JPY", 0], "26": ["BGN", 2], "27": ["LTL", 2], "28": ["RON", 2], "29": ["HRK", 2], "30": ["RUB", 2], "31": ["TRY", 2], "32": ["KRW", 0], "33": ["MXN", 2], "34": ["MYR", 2], "35": ["NZD", 2], "36": ["PHP", 2], "37": ["SGD", 2], "38": ["ZAR", 2], "39": ["CRC", 2], "40": ["MUR", 2], "41": ["XOF", 0], "42": ["XAF", 0], "43": ["UGX", 0], "44": ["HNL", 2], "45": ["CLP", 0], "46": ["UYU", 2], "47": ["AFN", 2], "48": ["AOA", 2], "49": ["XCD", 2], "50": ["AMD", 2], "51": ["AWG", 2], "52": ["AZN", 2], "53": ["BSD", 2], "54": ["BHD", 3], "55": ["BDT", 2], "56": ["BBD", 2], "57": ["BYR", 0], "58": ["BYN", 2], "59": ["BZD", 2], "60": ["BMD", 2], "61": ["BTN", 2], "62": ["BOB", 2], "63": ["BAM", 2], "64": ["BWP", 2], "65": ["BIF", 0], "66": ["KHR", 2], "67": ["KYD", 2], "68": ["KMF", 0], "69": ["CDF", 2], "70": ["CUP", 2], "71": ["ANG", 2], "72": ["XCG", 2], "73": ["DJF", 0], "74": ["DOP", 2], "75": ["EGP", 2], "76": ["SVC", 2], "77": ["ERN", 2], "78": ["ETB", 2], "79": ["FKP", 2], "80": ["FJD", 2], "81": ["GEL", 2], "82": ["GIP", 2], "83": ["GNF", 0], "84": ["GYD", 2], "85": ["HTG", 2], "86": ["ISK", 0], "87": ["IRR", 2], "88": ["IQD", 3], "89": ["ILS", 2], "90": ["JMD", 2], "91": ["JOD", 3], "92": ["KZT", 2], "93": ["KES", 2], "94": ["KWD", 3], "95": ["KGS", 2], "96": ["LAK", 2], "97": ["LBP", 2], "98": ["LSL", 2], "99": ["LRD", 2], "100": ["LYD", 3], "101": ["MOP", 2], "102": ["MKD", 2], "103": ["MGA", 2], "104": ["MWK", 2], "105": ["MVR", 2], "106": ["MRO", 2], "107": ["MRU", 2], "108": ["MDL", 2], "109": ["MNT", 2], "110": ["MAD", 2], "111": ["BND", 2], "112": ["DZD", 2], "113": ["GHS", 2], "114": ["GMD", 2], "115": ["MZN", 2], "116": ["MMK", 2], "117": ["NAD", 2], "118": ["NPR", 2], "119": ["ALL", 2], "120": ["NIO", 2], "121": ["NGN", 2], "122": ["KPW", 2], "123": ["ZIG", 2], "124": ["ZMW", 2], "125": ["YER", 2], "126": ["EUR", 2], "127": ["VUV", 0], "128": ["UZS", 2], "129": ["AED", 2], "130": ["TMT", 2], "131": ["TND", 3], "132": ["TTD", 2], "133": ["TOP", 2], "134": ["THB", 2], "135": ["TZS", 2], "136": ["TJS", 2], "137": ["TWD", 0], "138": ["SYP", 2], "139": ["SZL", 2], "140": ["SRD", 2], "141": ["SDG", 2], "142": ["LKR", 2], "143": ["SSP", 2], "144": ["GBP", 2], "145": ["SOS", 2], "146": ["SBD", 2], "147": ["SLL", 2], "148": ["SLE", 2], "149": ["SCR", 2], "150": ["RSD", 2], "151": ["SAR", 2], "152": ["STD", 2], "153": ["WST", 2], "154": ["SHP", 2], "155": ["RWF", 0], "156": ["QAR", 2], "157": ["PEN", 2], "158": ["PYG", 0], "159": ["PGK", 2], "160": ["PKR", 2], "161": ["OMR", 3], "162": ["CVE", 2], "163": ["COU", 2], "164": ["CLF", 4], "165": ["CUC", 2], "166": ["GTQ", 2], "167": ["VES", 2], "168": ["UYW", 4], "169": ["UYI", 4], "170": ["STN", 2]}, "backlog_before": null, "company_currency_id": 126, "grade_natural_persons": false}, "manifests": {"uk-bank-rate": "37f239a93abe49f759b7325ccb45fb97014873e9daad158e2d138e4276ca01e2", "default-fr.json": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "at-basiszinssatz": "c4be0137cd7c41d3fa0e50657e140ba6b6816f194022ac5dad3a525b3ef9bd5d", "de-basiszinssatz": "95867ab35f1be830d987ca8b11b7c230f5aa3dbb136ed349757699f324f3ef13", "ecb-main-refinancing": "6df5eab33ad66be3eb60d8f5ae0f7b988f6af04c3c7911aba64092c45a5acdda", "nl-statutory-interest": "b740b608f3ebc0e2203357cc0be6c7ff33a6351041f5e72908aa8186d65b8afb", "nl-commercial-interest": "063bb4df95a3e993ffe341d90765210599e4031541e54d7e0cb73dab9e54dfe5", "be-commercial-late-payment": "b8e1e56cda0051ce942db2bcb0f92e85ab6b74b44a745264184d6a30405d7045", "(shipped) calendars/at.json": "349fb0b28aae4a059301711d7131fe16bf23a4669bdb89e6c14cdffd956b6bfc", "(shipped) calendars/be.json": "04ee81e94949d3ef6c36e0d68336477d3855eef99e9ee86e3d9d56db8127e1ed", "(shipped) calendars/ch.json": "bbcd9691da0ae71f912caf5d0ba775686058635e628bd8b97fb6cfc0d1661368", "(shipped) calendars/de.json": "91e6f55b6448d665cea2d17ff99edcff0917c8f988b9b1d9ab42f6c4a258c67c", "(shipped) calendars/es.json": "03f452378027cd474127683a49e8426f15be48bc977f6b9ea625d41fe6a94a41", "(shipped) calendars/eu.json": "1ccf749e6a12be61d40b6e51a900e0984b1c8ec425a6a278c47231bd450ab7ad", "(shipped) calendars/fr.json": "5ae390fb98e602d6adbab97b7cac3dd68fb7eab66f3382d18dcacffaab13856d", "(shipped) calendars/ie.json": "0ed301d89a38dd05241bc9326a813bd2790c575d49559b851c1727f1e50cdb7c", "(shipped) calendars/it.json": "c292b38eb3f8cf230b7d7bf561919028821f712e298dd970d4838e563740ef45", "(shipped) calendars/lu.json": "d01ff62207ea3c55188f90b0e5c9891fc728d84f9ba7fb91b211c2c564b22488", "(shipped) calendars/nl.json": "5c102d9b5adc896f737a818b328760f8d7996459d4830ec01ea046edd68e3079", "(shipped) calendars/pt.json": "5996e24ba7ce202573790257a5248d28263227aa712e63c64a1c9565608ed63b", "(shipped) calendars/uk.json": "9f443f331d94ad936bb67ab5cec681c9b5a80997e3c35325a4c13085a7ecf592", "(shipped) holds/default.json": "ec94609b75edb02371dc8b63e94b528cef98997447adfa4fb16dd56eb8be5884", "fr-legal-interest-individuals": "7852e08215d47121cebaf022a9d2114119f2920f1d5c41efeae0348c6587668b", "ecb-main-refinancing-half-year": "bed4cd195a259b087ba243ee01e469de3609392d11e92c1f7a538f84a59cfa27", "(shipped) jurisdictions/at.json": "6fdf05a620c45365539d3f00fe6d8616133e8de1b0835abc5680bd8216b7f60c", "(shipped) jurisdictions/be.json": "4cd2f3c7091aa083b53f45b030eafb252f415a9c6a688b4790e57d984acd4d07", "(shipped) jurisdictions/ch.json": "9a41a0e7e6510c8cacc2006f1104fdec42e69fe0b5cbb3592359fd002e49afe0", "(shipped) jurisdictions/de.json": "5bf573b6d186fd26a74cd7c92246b49cb6b688344f25ca26e3b0b6e480de4415", "(shipped) jurisdictions/es.json": "4dac93c1b5442bc8b79cfe4e4243fc55b0ca5ff92637937415c2fea3945da584", "(shipped) jurisdictions/eu.json": "a3e7f48c412783c555814a12b36e7a4ec11976e8e65a0608e1995f5c685eb0f0", "(shipped) jurisdictions/fr.json": "21fe9a64ec58912c497d64709afa9952b1e3fae9e2c96b825993f52943df0f60", "(shipped) jurisdictions/ie.json": "cb7318ddf60c8d6cf3da611ef7e670f77e85bf4bc3836daeec4a2ae4e8a70cc6", "(shipped) jurisdictions/it.json": "5e94faec9f65ff23c098e5b5f61c3c882e15f459bb9cb7668b78419f90569ada", "(shipped) jurisdictions/lu.json": "2886d4bf99ad0121ed49d3cd9b5782789475328ea1169cef905df245155614a4", "(shipped) jurisdictions/nl.json": "4ebc87a02efc18658a9bce229a1922b6dbb0db2953deb9d09a4f49922307514a", "(shipped) jurisdictions/pt.json": "30d013d724ebdce79a5b59324ea773e9dbd820711aa0c8f5a90689b2bc6ba81b", "(shipped) jurisdictions/uk.json": "aa40d6c9567730f6d2c6f528ef6df102d0de7e4dff09d455b8df75e03eea6cad", "fr-legal-interest-professionals": "20b309a2913d4306d362a7bdcff02c8b334787acaaa36a492fd6dc207e8184be", "(shipped) scorecards/payment-behaviour.json": "2ae90b8c8a38cd1248cac4a1b55ab344c20593a3afd69d40aaff0bf9ea15d53b"}, "bank_matched_on": null}', '{"held": {"paused": {"count": 2, "amount": "2850.00"}, "excluded_by_accountant": {"count": 1, "amount": "470.00"}}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 5, "item_insert": 0, "item_update": 5, "action_cancel": 0, "action_insert": 5, "action_update": 0}, "as_of": "2026-06-15", "cases": {"held": {"count": 1, "amount": "0.00"}, "blocked": {"count": 2, "amount": "2810.00"}, "waiting": {"count": 1, "amount": "0.00"}, "to_contact": {"count": 14, "amount": "21800.00"}}, "items": {"held": {"count": 2, "amount": "2220.00"}, "not_due": {"count": 3, "amount": "3819.90"}, "waiting": {"count": 2, "amount": "2810.00"}, "to_contact": {"count": 17, "amount": "24570.25"}}, "grades": {"D": 1, "none": 17}, "actions": {"firm": {"count": 4, "amount": "7650.00"}, "friendly": {"count": 8, "amount": "9070.25"}, "before_due": {"count": 1, "amount": "1200.00"}, "formal_notice": {"count": 1, "amount": "5200.00"}}, "amounts": {"held": "3320.00", "not_due": "5019.90", "overdue": "24610.00"}, "failures": 0, "relations": {"b2b": 16, "public": 1, "unknown": 1}, "waits_for_bank": 0}', NULL, 24610.00, 5019.90, 3320.00, '2026-06-15 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(12, 1, 0, 78, 18, 24, 15, NULL, 0, NULL, 5, 1, 0, 0, 1, 1, 'night', 'done', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', '2026-06-30', NULL, '{"late_micro": 712574, "settled_count": 1, "delay_days_micro": 28767468, "late_weight_micro": 712574, "delay_weight_micro": 846102}', '{"as_of": "2026-06-30", "prior": {"late_micro": 712574, "settled_count": 1, "delay_days_micro": 28767468, "late_weight_micro": 712574, "delay_weight_micro": 846102}, "engine": "0.1.0", "settings": {"backlog": "first_stage", "country": "FR", "company_id": 1, "currencies": {"1": ["USD", 2], "2": ["VEF", 2], "3": ["CAD", 2], "4": ["CHF", 2], "5": ["BRL", 2], "6": ["CNY", 2], "7": ["CNH", 2], "8": ["COP", 2], "9": ["CZK", 2], "10": ["DKK", 2], "11": ["HUF", 2], "12": ["IDR", 2], "13": ["LVL", 2], "14": ["NOK", 2], "15": ["XPF", 0], "16": ["PAB", 2], "17": ["PLN", 2], "18": ["SEK", 2], "19": ["ARS", 2], "20": ["INR", 2], "21": ["AUD", 2], "22": ["UAH", 2], "23": ["VND", 0], "24": ["HKD", 2], "25": ["JPY", 0], "26": ["BGN", 2], "27": ["LTL", 2], "28": ["RON", 2], "29": ["HRK", 2], "30": ["RUB", 2], "31": ["TRY", 2], "32": ["KRW", 0], "33": ["MXN", 2], "34": ["MYR", 2], "35": ["NZD", 2], "36": ["PHP", 2], "37": ["SGD", 2], "38": ["ZAR", 2], "39": ["CRC", 2], "40": ["MUR", 2], "41": ["XOF", 0], "42": ["XAF", 0], "43": ["UGX", 0], "44": ["HNL", 2], "45": ["CLP", 0], "46": ["UYU", 2], "47": ["AFN", 2], "48": ["AOA", 2], "49": ["XCD", 2], "50": ["AMD", 2], "51": ["AWG", 2], "52": ["AZN", 2], "53": ["BSD", 2], "54": ["BHD", 3], "55": ["BDT", 2], "56": ["BBD", 2], "57": ["BYR", 0], "58": ["BYN", 2], "59": ["BZD", 2], "60": ["BMD", 2], "61": ["BTN", 2], "62": ["BOB", 2], "63": ["BAM", 2], "64": ["BWP", 2], "65": ["BIF", 0], "66": ["KHR", 2], "67": ["KYD", 2], "68": ["KMF", 0], "69": ["CDF", 2], "70": ["CUP", 2], "71": ["ANG", 2], "72": ["XCG", 2], "73": ["DJF", 0], "74": ["DOP", 2], "75": ["EGP", 2], "76": ["SVC", 2], "77": ["ERN", 2], "78": ["ETB", 2], "79": ["FKP", 2], "80": ["FJD", 2], "81": ["GEL", 2], "82": ["GIP", 2], "83": ["GNF", 0], "84": ["GYD", 2], "85": ["HTG", 2], "86": ["ISK", 0], "87": ["IRR", 2], "88": ["IQD", 3], "89": ["ILS", 2], "90": ["JMD", 2], "91": ["JOD", 3], "92": ["KZT", 2], "93": ["KES", 2], "94": ["KWD", 3], "95": ["KGS", 2], "96": ["LAK", 2], "97": ["LBP", 2], "98": ["LSL", 2], "99": ["LRD", 2], "100": ["LYD", 3], "101": ["MOP", 2], "102": ["MKD", 2], "103": ["MGA", 2], "104": ["MWK", 2], "105": ["MVR", 2], "106": ["MRO", 2], "107": ["MRU", 2], "108": ["MDL", 2], "109": ["MNT", 2], "110": ["MAD", 2], "111": ["BND", 2], "112": ["DZD", 2], "113": ["GHS", 2], "114": ["GMD", 2], "115": ["MZN", 2], "116": ["MMK", 2], "117": ["NAD", 2], "118": ["NPR", 2], "119": ["ALL", 2], "120": ["NIO", 2], "121": ["NGN", 2], "122": ["KPW", 2], "123": ["ZIG", 2], "124": ["ZMW", 2], "125": ["YER", 2], "126": ["EUR", 2], "127": ["VUV", 0], "128": ["UZS", 2], "129": ["AED", 2], "130": ["TMT", 2], "131": ["TND", 3], "132": ["TTD", 2], "133": ["TOP", 2], "134": ["THB", 2], "135": ["TZS", 2], "136": ["TJS", 2], "137": ["TWD", 0], "138": ["SYP", 2], "139": ["SZL", 2], "140": ["SRD", 2], "141": ["SDG", 2], "142": ["LKR", 2], "143": ["SSP", 2], "144": ["GBP", 2], "145": ["SOS", 2], "146": ["SBD", 2], "147": ["SLL", 2], "148": ["SLE", 2], "149": ["SCR", 2], "150": ["RSD", 2], "151": ["SAR", 2], "152": ["STD", 2], "153": ["WST", 2], "154": ["SHP", 2], "155": ["RWF", 0], "156": ["QAR", 2], "157": ["PEN", 2], "158": ["PYG", 0], "159": ["PGK", 2], "160": ["PKR", 2], "161": ["OMR", 3], "162": ["CVE", 2], "163": ["COU", 2], "164": ["CLF", 4], "165": ["CUC", 2], "166": ["GTQ", 2], "167": ["VES", 2], "168": ["UYW", 4], "169": ["UYI", 4], "170": ["STN", 2]}, "backlog_before": null, "company_currency_id": 126, "grade_natural_persons": false}, "manifests": {"uk-bank-rate": "37f239a93abe49f759b7325ccb45fb97014873e9daad158e2d138e4276ca01e2", "default-fr.json": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "at-basiszinssatz": "c4be0137cd7c41d3fa0e50657e140ba6b6816f194022ac5dad3a525b3ef9bd5d", "de-basiszinssatz": "95867ab35f1be830d987ca8b11b7c230f5aa3dbb136ed349757699f324f3ef13", "ecb-main-refinancing": "6df5eab33ad66be3eb60d8f5ae0f7b988f6af04c3c7911aba64092c45a5acdda", "nl-statutory-interest": "b740b608f3ebc0e2203357cc0be6c7ff33a6351041f5e72908aa8186d65b8afb", "nl-commercial-interest": "063bb4df95a3e993ffe341d90765210599e4031541e54d7e0cb73dab9e54dfe5", "be-commercial-late-payment": "b8e1e56cda0051ce942db2bcb0f92e85ab6b74b44a745264184d6a30405d7045", "(shipped) calendars/at.json": "349fb0b28aae4a059301711d7131fe16bf23a4669bdb89e6c14cdffd956b6bfc", "(shipped) calendars/be.json": "04ee81e94949d3ef6c36e0d68336477d3855eef99e9ee86e3d9d56db8127e1ed", "(shipped) calendars/ch.json": "bbcd9691da0ae71f912caf5d0ba775686058635e628bd8b97fb6cfc0d1661368", "(shipped) calendars/de.json": "91e6f55b6448d665cea2d17ff99edcff0917c8f988b9b1d9ab42f6c4a258c67c", "(shipped) calendars/es.json": "03f452378027cd474127683a49e8426f15be48bc977f6b9ea625d41fe6a94a41", "(shipped) calendars/eu.json": "1ccf749e6a12be61d40b6e51a900e0984b1c8ec425a6a278c47231bd450ab7ad", "(shipped) calendars/fr.json": "5ae390fb98e602d6adbab97b7cac3dd68fb7eab66f3382d18dcacffaab13856d", "(shipped) calendars/ie.json": "0ed301d89a38dd05241bc9326a813bd2790c575d49559b851c1727f1e50cdb7c", "(shipped) calendars/it.json": "c292b38eb3f8cf230b7d7bf561919028821f712e298dd970d4838e563740ef45", "(shipped) calendars/lu.json": "d01ff62207ea3c55188f90b0e5c9891fc728d84f9ba7fb91b211c2c564b22488", "(shipped) calendars/nl.json": "5c102d9b5adc896f737a818b328760f8d7996459d4830ec01ea046edd68e3079", "(shipped) calendars/pt.json": "5996e24ba7ce202573790257a5248d28263227aa712e63c64a1c9565608ed63b", "(shipped) calendars/uk.json": "9f443f331d94ad936bb67ab5cec681c9b5a80997e3c35325a4c13085a7ecf592", "(shipped) holds/default.json": "ec94609b75edb02371dc8b63e94b528cef98997447adfa4fb16dd56eb8be5884", "fr-legal-interest-individuals": "7852e08215d47121cebaf022a9d2114119f2920f1d5c41efeae0348c6587668b", "ecb-main-refinancing-half-year": "bed4cd195a259b087ba243ee01e469de3609392d11e92c1f7a538f84a59cfa27", "(shipped) jurisdictions/at.json": "6fdf05a620c45365539d3f00fe6d8616133e8de1b0835abc5680bd8216b7f60c", "(shipped) jurisdictions/be.json": "4cd2f3c7091aa083b53f45b030eafb252f415a9c6a688b4790e57d984acd4d07", "(shipped) jurisdictions/ch.json": "9a41a0e7e6510c8cacc2006f1104fdec42e69fe0b5cbb3592359fd002e49afe0", "(shipped) jurisdictions/de.json": "5bf573b6d186fd26a74cd7c92246b49cb6b688344f25ca26e3b0b6e480de4415", "(shipped) jurisdictions/es.json": "4dac93c1b5442bc8b79cfe4e4243fc55b0ca5ff92637937415c2fea3945da584", "(shipped) jurisdictions/eu.json": "a3e7f48c412783c555814a12b36e7a4ec11976e8e65a0608e1995f5c685eb0f0", "(shipped) jurisdictions/fr.json": "21fe9a64ec58912c497d64709afa9952b1e3fae9e2c96b825993f52943df0f60", "(shipped) jurisdictions/ie.json": "cb7318ddf60c8d6cf3da611ef7e670f77e85bf4bc3836daeec4a2ae4e8a70cc6", "(shipped) jurisdictions/it.json": "5e94faec9f65ff23c098e5b5f61c3c882e15f459bb9cb7668b78419f90569ada", "(shipped) jurisdictions/lu.json": "2886d4bf99ad0121ed49d3cd9b5782789475328ea1169cef905df245155614a4", "(shipped) jurisdictions/nl.json": "4ebc87a02efc18658a9bce229a1922b6dbb0db2953deb9d09a4f49922307514a", "(shipped) jurisdictions/pt.json": "30d013d724ebdce79a5b59324ea773e9dbd820711aa0c8f5a90689b2bc6ba81b", "(shipped) jurisdictions/uk.json": "aa40d6c9567730f6d2c6f528ef6df102d0de7e4dff09d455b8df75e03eea6cad", "fr-legal-interest-professionals": "20b309a2913d4306d362a7bdcff02c8b334787acaaa36a492fd6dc207e8184be", "(shipped) scorecards/payment-behaviour.json": "2ae90b8c8a38cd1248cac4a1b55ab344c20593a3afd69d40aaff0bf9ea15d53b"}, "bank_matched_on": null}', '{"held": {"paused": {"count": 2, "amount": "2850.00"}, "excluded_by_accountant": {"count": 1, "amount": "470.00"}}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 6, "item_insert": 0, "item_update": 7, "action_cancel": 0, "action_insert": 5, "action_update": 1}, "as_of": "2026-06-30", "cases": {"held": {"count": 1, "amount": "0.00"}, "blocked": {"count": 2, "amount": "2810.00"}, "to_contact": {"count": 15, "amount": "23000.00"}}, "items": {"held": {"count": 2, "amount": "2220.00"}, "not_due": {"count": 2, "amount": "3720.00"}, "waiting": {"count": 2, "amount": "2810.00"}, "to_contact": {"count": 18, "amount": "24670.15"}}, "grades": {"D": 1, "none": 17}, "actions": {"firm": {"count": 7, "amount": "10530.00"}, "friendly": {"count": 6, "amount": "7390.25"}, "last_step": {"count": 1, "amount": "5200.00"}, "before_due": {"count": 1, "amount": "99.90"}}, "amounts": {"held": "3320.00", "not_due": "3819.90", "overdue": "25810.00"}, "failures": 0, "relations": {"b2b": 16, "public": 1, "unknown": 1}, "waits_for_bank": 0}', NULL, 25810.00, 3819.90, 3320.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00');


--
-- Data for Name: quittance_run_line; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_run_line (id, run_id, count, partner_id, move_id, spare_currency_id, kind, code, message, spare, amount) VALUES
	(1, 1, 1, NULL, NULL, NULL, 'held', 'paused', NULL, NULL, 1750.00),
	(2, 2, 1, NULL, NULL, NULL, 'held', 'paused', NULL, NULL, 1100.00),
	(3, 3, 1, NULL, NULL, NULL, 'held', 'paused', NULL, NULL, 1000.00),
	(4, 9, 1, NULL, NULL, NULL, 'held', 'excluded_by_accountant', NULL, NULL, 470.00),
	(5, 9, 2, NULL, NULL, NULL, 'held', 'paused', NULL, NULL, 2850.00),
	(6, 10, 1, NULL, NULL, NULL, 'held', 'excluded_by_accountant', NULL, NULL, 470.00),
	(7, 10, 2, NULL, NULL, NULL, 'held', 'paused', NULL, NULL, 2850.00),
	(8, 11, 1, NULL, NULL, NULL, 'held', 'excluded_by_accountant', NULL, NULL, 470.00),
	(9, 11, 2, NULL, NULL, NULL, 'held', 'paused', NULL, NULL, 2850.00),
	(10, 12, 1, NULL, NULL, NULL, 'held', 'excluded_by_accountant', NULL, NULL, 470.00),
	(11, 12, 2, NULL, NULL, NULL, 'held', 'paused', NULL, NULL, 2850.00);


--
-- Data for Name: quittance_segment; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: quittance_segment_partner_rel; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: quittance_settings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_settings (id, company_id, policy_id, keep_words_months, keep_nights_months, accountant_id, team_leader_id, create_uid, write_uid, backlog, first_steps_on, sending_on, copy_contacts, bank_gate, grade_natural_persons, create_date, write_date, journal_id, interest_account_id, compensation_account_id, charge_least_days_late, limitation_days, imputation, sector, charge_least_amount, post_charges, forbid_waiving, mentions) VALUES
	(1, 1, 1, 120, 24, NULL, NULL, 1, 1, 'first_stage', NULL, true, NULL, true, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00', NULL, NULL, NULL, 15, 180, 'principal_first', NULL, 10.0, NULL, NULL, NULL);


--
-- Data for Name: quittance_settings_bank_journal_rel; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: quittance_slice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_slice (id, company_id, customer, night, until, leaves_on, hash, slice) VALUES
	(1, 1, 1000001, '2026-05-25', NULL, NULL, -3629758526294457757, '\x0182897a020000020682897a91b0e1a69f8eb2b1a001e2c402a49902dc95030000020000000000ffffffff0fffffffff0f0184897a0082897a00020002000000fc0100e4c10200a0c20200000080d30e00020002000000ffffffff0f00ffffffff0f0000000a00000000000000000000000000'),
	(3, 1, 1000003, '2026-05-25', NULL, NULL, 5113483690212802536, '\x0186897a020000020686897adef7a1b39f9fb1aa44e2c402a49902dc95030000020000000000ffffffff0fffffffff0f018c897a0086897a00020002000000fc0100b2c10200eec10200000080e80700020002000000ffffffff0f00ffffffff0f0000000a00000000000000000000000000'),
	(5, 1, 1000005, '2026-05-25', NULL, NULL, 3761725382816110179, '\x018a897a02000002068a897aa0bfdfb4c8c4d18340e2c402a49902dc95030000020000000000ffffffff0fffffffff0f0194897a008a897a00020002000000fc0100d4c1020090c20200000090bf0500020002000000ffffffff0f00ffffffff0f0000000a00000000000000000000000000'),
	(6, 1, 1000006, '2026-05-25', NULL, NULL, -3555277423155350508, '\x018c897a02000002068c897ac4fca3a2c992d5f08c01e2c402a49902dc95030000020000000000ffffffff0fffffffff0f0298897a04018c897a0200020002000000fc010180c202b00101bcc202b0010000018c9c01b41f00020002000000ffffffff0f00ffffffff0f0000000a00000000000000000000000000'),
	(8, 1, 1000008, '2026-05-25', NULL, '2028-01-29', 1276574696035970121, '\x0190897a020000020690897a81ccafa0afb4c0e472e2c402a49902dc95030000020000000000ffffffff0fffffffff0f02ac897a080194897a0400020002000000fc010184c002a60101c0c002a601000001e0c508a09c01010002010002000000ffffffff0f00ffffffff0f0000000a000000000102010184c102000200e0c50800000194897a0202fc01b00c0000000000'),
	(12, 1, 1000012, '2026-05-25', NULL, NULL, 7175811499580030382, '\x0198897a020000020698897aeef79b87ebf39bd724e2c402a49902dc95030000020000000000ffffffff0fffffffff0f01d0897a00a6897a00020002000000fc010096c10200d2c102000000b0ae1500020002000000ffffffff0f00ffffffff0f0000000a00000000000000000000000198897a000001067061757365640000ecc102b4c2020000'),
	(13, 1, 1000013, '2026-05-25', NULL, NULL, 2124678805076009432, '\x019a897a02000002069a897add8f8fe7c5c6bfc16de2c402a49902dc95030000020000000000ecc102ffffffff0f01d4897a00a8897a00020002000000fc0100c2c00200fec002000000c0de1f00020002000000ffffffff0f00ffffffff0f0000000a00000000000000000000000000'),
	(14, 1, 1000014, '2026-05-25', NULL, NULL, 2696659640705440070, '\x019c897a02000002060000e2c402a49902dc95030000020000000000ffffffff0fffffffff0f01d8897a00aa897a00020002000000fc010082c10200bec10200000090c80200020002000000ffffffff0f00ffffffff0f0000000a00000000000000000000000000'),
	(16, 1, 1000016, '2026-05-25', NULL, NULL, 3753417485904859171, '\x01a0897a0200000200a0897a96ecedfec8b9dbf15ae2c402a49902dc95030000020000000000ffffffff0fffffffff0f01e0897a00ae897a00020002000000fc01008ac10200c6c102000000a0990200020002000000ffffffff0f00ffffffff0f0000000a00000000000000000000000000'),
	(18, 1, 1000018, '2026-05-25', NULL, NULL, 2691682428582803637, '\x01a4897a0200000206a4897a83e0f0d9dfd087d7b901e2c402a49902dc95030000020000000000ffffffff0fffffffff0f03e8897a020401b2897a02000002010206000100404000fc0101a2c002ca010001dec0028e010000000180ea30cdec2ff13e00020002000000ffffffff0f00ffffffff0f0000000a00000000000000000104a4897a00ffffffff0fffffffff0f000002000280c6868f01bd8f03caa00a0800000000ffffffff0fffffffff0fffffffff0f000002b2897a0202fc01b27d0000b2897a0204fc01c03e000001a4897a00ecc102010f61636b6e6f776c656467656d656e740000'),
	(19, 1, 1000007, '2026-06-03', NULL, NULL, 2089611835617762323, '\x018e897a02000002068e897ab9c89f97d1bde38d76e2c402a49902dc95030000020000000000ffffffff0fecc10203a0897a02020090897a00020002000000fc0100fec00201bac1023e3c000001e0fa2000a0fe0a01e2c508dfc508000002000000ffffffff0f00ffffffff0f0000000a000000000102010001e2c10200020080b5180190897a020108667269656e646c79ecc1028e897a0000000000'),
	(20, 1, 1000009, '2026-06-03', NULL, NULL, 163727929067955686, '\x0192897a020000020692897af9c9dfe6e8c6f48158e2c402a49902dc95030000020000000000ffffffff0fecc10201b8897a009a897a00020002000000fc010092c10200cec102000000e0a7120092a10f0002000000ffffffff0f00ffffffff0f0000000a00000000000201e2c102000400d08603019a897a020108667269656e646c79ecc10292897a0000000000'),
	(4, 1, 1000004, '2026-05-25', '2026-06-03', NULL, -737414459791605441, '\x0188897a020000020688897abc969ac8f4c79ad8f101e2c402a49902dc95030000020000000000ffffffff0fffffffff0f0190897a0088897a00020002000000fc0100e0c002009cc10200000080bd3f00020002000000ffffffff0f00ffffffff0f0000000a00000000000000000000000000'),
	(7, 1, 1000007, '2026-05-25', '2026-06-03', NULL, 836703869489729053, '\x018e897a02000002068e897ab9c89f97d1bde38d76e2c402a49902dc95030000020000000000ffffffff0fffffffff0f03a0897a02020090897a00020002000000fc0100fec00201bac1023e3c000001e0fa2000a0fe0a01e2c508dfc508000002000000ffffffff0f00ffffffff0f0000000a000000000102010001e2c10200020080b518000000000000'),
	(9, 1, 1000009, '2026-05-25', '2026-06-03', NULL, -5780636439666976743, '\x0192897a020000020692897af9c9dfe6e8c6f48158e2c402a49902dc95030000020000000000ffffffff0fffffffff0f01b8897a009a897a00020002000000fc010092c10200cec102000000e0a7120092a10f0002000000ffffffff0f00ffffffff0f0000000a00000000000201e2c102000400d08603000000000000'),
	(22, 1, 1000002, '2026-06-15', NULL, NULL, -4016806482350971644, '\x0184897a020000020684897ac7dc80cda5c6a4c6c001e2c402a49902dc95030000020000000000ffffffff0ffec1020188897a0084897a00020002000000fc0100b4c10200f0c10200000080b51800020002000000ffffffff0f00ffffffff0f0000000a000000000000000184897a020108667269656e646c79fec10284897a0000000000'),
	(24, 1, 1000017, '2026-06-15', NULL, NULL, -5897284333880953915, '\x01a2897a0200000206a2897ad9d7a8c18ff2cc8a54e2c4028a8902dc95030000020000000000ffffffff0ffec10201e4897a00b0897a0002000200000002008ac10200c6c10200000090a10f000200c29a0c00c29a0c00ffffffff0f00ffffffff0f0000000a0000000000000001b0897a020108667269656e646c79fec102a2897a0000000000'),
	(2, 1, 1000002, '2026-05-25', '2026-06-15', NULL, -7980745425376917968, '\x0184897a020000020684897ac7dc80cda5c6a4c6c001e2c402a49902dc95030000020000000000ffffffff0fffffffff0f0188897a0084897a00020002000000fc0100b4c10200f0c10200000080b51800020002000000ffffffff0f00ffffffff0f0000000a00000000000000000000000000'),
	(21, 1, 1000004, '2026-06-03', '2026-06-15', NULL, 8784666956128613796, '\x0188897a020000020688897abc969ac8f4c79ad8f101e2c402a49902dc95030000020000000000ffffffff0fecc1020190897a0088897a00020002000000fc0100e0c002009cc10200000080bd3f00020002000000ffffffff0f00ffffffff0f0000000a000000000000000188897a020108667269656e646c79ecc10288897a0000000000'),
	(17, 1, 1000017, '2026-05-25', '2026-06-15', NULL, 325080782527355335, '\x01a2897a0200000206a2897ad9d7a8c18ff2cc8a54e2c4028a8902dc95030000020000000000ffffffff0fffffffff0f01e4897a00b0897a0002000200000002008ac10200c6c10200000090a10f000200c29a0c00c29a0c00ffffffff0f00ffffffff0f0000000a00000000000000000000000000'),
	(25, 1, 1000015, '2026-06-30', NULL, NULL, -5630872332057162026, '\x019e897a02000002029e897aa9b7f8c0b5bfc8ae44e2c402a49902dc95030000020000040000ffffffff0f96c20201dc897a00ac897a00020002000000fc010086c10200c2c102000000e0eb2500020002000000ffffffff0f00ffffffff0f0000000a0000000000000001ac897a020108667269656e646c7996c2029e897a0000000100ac897a000206706175736564fc01e2b60decc102b0c3020000'),
	(26, 1, 1000004, '2026-06-30', NULL, NULL, 8876473595026959482, '\x0188897a020000020688897abc969ac8f4c79ad8f101e2c402a49902dc95030000020000000000ffffffff0f96c2020190897a0088897a00020002000000fc0100e0c002009cc10200000080bd3f00020002000000ffffffff0f00ffffffff0f0000000a000000000000000188897a02010d666f726d616c5f6e6f7469636596c20288897a0000000000'),
	(27, 1, 1000010, '2026-06-30', NULL, NULL, -1616064268757340061, '\x0194897a020000020694897adeced88f8ee1b8b504e2c402a49902dc95030000020000000000ffffffff0f96c20202c0897a04019e897a020002010204000000fc01019cc1024201d8c10206000001a0fe0a8fa10f00020002000000ffffffff0f00ffffffff0f0000000a00000000000000019e897a020108667269656e646c7996c20294897a0000000000'),
	(28, 1, 1000011, '2026-06-30', NULL, NULL, 1371280659358820368, '\x0196897a020000020696897a9694b9a9f182a1eabb01e2c402a49902dc95030000020000000000ffffffff0f96c20202c8897a0401a2897a020002000201000200fc010188c1020601c4c10206000001d08304e0da0100020002000000ffffffff0f00ffffffff0f0000000a0000000000000001a2897a020108667269656e646c7996c20296897a0000000000'),
	(23, 1, 1000004, '2026-06-15', '2026-06-30', NULL, 8981975286072375787, '\x0188897a020000020688897abc969ac8f4c79ad8f101e2c402a49902dc95030000020000000000ffffffff0ffec1020190897a0088897a00020002000000fc0100e0c002009cc10200000080bd3f00020002000000ffffffff0f00ffffffff0f0000000a000000000000000188897a0201046669726dfec10288897a0000000000'),
	(10, 1, 1000010, '2026-05-25', '2026-06-30', NULL, 4221012100732205565, '\x0194897a020000020694897adeced88f8ee1b8b504e2c402a49902dc95030000020000000000ffffffff0fffffffff0f02c0897a04019e897a020002010204000000fc01019cc1024201d8c10206000001a0fe0a8fa10f00020002000000ffffffff0f00ffffffff0f0000000a00000000000000000000000000'),
	(11, 1, 1000011, '2026-05-25', '2026-06-30', NULL, 7468104510061068420, '\x0196897a020000020696897a9694b9a9f182a1eabb01e2c402a49902dc95030000020000000000ffffffff0fffffffff0f02c8897a0401a2897a020002000201000200fc010188c1020601c4c10206000001d08304e0da0100020002000000ffffffff0f00ffffffff0f0000000a00000000000000000000000000'),
	(15, 1, 1000015, '2026-05-25', '2026-06-30', NULL, 6492620713072460403, '\x019e897a02000002029e897aa9b7f8c0b5bfc8ae44e2c402a49902dc95030000020000040000ffffffff0fffffffff0f01dc897a00ac897a00020002000000fc010086c10200c2c102000000e0eb2500020002000000ffffffff0f00ffffffff0f0000000a00000000000000000000000100ac897a000106706175736564fc01e2b60decc102b0c3020000');


--
-- Data for Name: quittance_stage; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_stage (id, policy_id, number, offset_days, gap_days, deadline_days, create_uid, write_uid, code, counted_from, days, otherwise, channel, channels_after, recipient_role, copy_roles, in_charge, text, penalties, attachments, titles, conditions, end_of_month, formal_notice, hands_over, automatic, lapses_at_due_date, create_date, write_date) VALUES
	(1, 1, 1, -5, 0, 0, 1, 1, 'before_due', 'due_date', 'calendar', 'wait', 'email', '', 'invoice_contact', '', NULL, NULL, 'letter', 'invoice', '{"de": "Bevorstehende Fälligkeit", "en": "Upcoming due date", "fr": "Échéance à venir"}', NULL, false, false, false, false, true, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(2, 1, 2, 3, 0, 0, 1, 1, 'friendly', 'due_date', 'calendar', 'wait', 'email', '', 'invoice_contact', '', NULL, NULL, 'letter', 'invoice', '{"de": "Zahlungserinnerung", "en": "Payment reminder", "fr": "Rappel de paiement"}', NULL, false, false, false, false, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(3, 1, 3, 15, 0, 0, 1, 1, 'firm', 'due_date', 'calendar', 'wait', 'email', '', 'invoice_contact', '', NULL, NULL, 'letter', 'invoice', '{"de": "Zweite Zahlungserinnerung", "en": "Second payment reminder", "fr": "Deuxième rappel de paiement"}', NULL, false, false, false, false, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(4, 1, 4, 30, 0, 0, 1, 1, 'formal_notice', 'due_date', 'calendar', 'wait', 'task', '', 'invoice_contact', '', NULL, NULL, 'letter', 'invoice', '{"de": "Aufforderung zur sofortigen Zahlung", "en": "Request to pay without delay", "fr": "Demande de règlement immédiat"}', NULL, false, false, false, false, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(5, 1, 5, 45, 0, 0, 1, 1, 'last_step', 'due_date', 'calendar', 'wait', 'task', '', 'invoice_contact', '', NULL, NULL, 'letter', 'invoice', '{"de": "Letzte Aufforderung vor weiteren Schritten", "en": "Last request before further steps", "fr": "Dernière demande avant suites"}', NULL, false, false, false, false, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00');


--
-- Data for Name: quittance_stage_code; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_stage_code (id, company_id, sequence, create_uid, write_uid, code, titles, create_date, write_date) VALUES
	(1, 1, -5, 1, 1, 'before_due', '{"de": "Bevorstehende Fälligkeit", "en": "Upcoming due date", "fr": "Échéance à venir"}', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(2, 1, 3, 1, 1, 'friendly', '{"de": "Zahlungserinnerung", "en": "Payment reminder", "fr": "Rappel de paiement"}', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(3, 1, 15, 1, 1, 'firm', '{"de": "Zweite Zahlungserinnerung", "en": "Second payment reminder", "fr": "Deuxième rappel de paiement"}', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(4, 1, 30, 1, 1, 'formal_notice', '{"de": "Aufforderung zur sofortigen Zahlung", "en": "Request to pay without delay", "fr": "Demande de règlement immédiat"}', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(5, 1, 45, 1, 1, 'last_step', '{"de": "Letzte Aufforderung vor weiteren Schritten", "en": "Last request before further steps", "fr": "Dernière demande avant suites"}', '2026-06-30 09:00:00', '2026-06-30 09:00:00');


--
-- Data for Name: quittance_terms; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_terms (id, case_id, company_id, move_id, rate_series_id, rate_factor, create_uid, write_uid, kind, reference, jurisdiction, relation, rate_percent, rate_margin, rate_read_on, contract_rate, capitalisation_basis, period, sector, date_from, date_until, notice_on, judgment_on, insolvent_since, capitalises, create_date, write_date) VALUES
	(1, 5, 1, NULL, NULL, 1, 1, 1, 'contract', 'Contract 7', NULL, NULL, '15', NULL, 'on_change', '15%', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00');


--
-- Name: quittance_action_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_action_id_seq', 25, true);


--
-- Name: quittance_action_line_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_action_line_id_seq', 17, true);


--
-- Name: quittance_attempt_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_attempt_id_seq', 12, true);


--
-- Name: quittance_case_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_case_id_seq', 18, true);


--
-- Name: quittance_charge_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_charge_id_seq', 3, true);


--
-- Name: quittance_charge_proposal_entry_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_charge_proposal_entry_id_seq', 1, false);


--
-- Name: quittance_charge_proposal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_charge_proposal_id_seq', 1, false);


--
-- Name: quittance_charge_proposal_line_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_charge_proposal_line_id_seq', 1, false);


--
-- Name: quittance_confirmation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_confirmation_id_seq', 1, false);


--
-- Name: quittance_decision_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_decision_id_seq', 35, true);


--
-- Name: quittance_hold_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_hold_id_seq', 3, true);


--
-- Name: quittance_interruption_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_interruption_id_seq', 1, true);


--
-- Name: quittance_item_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_item_id_seq', 24, true);


--
-- Name: quittance_kept_text_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_kept_text_id_seq', 39, true);


--
-- Name: quittance_manifest_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_manifest_id_seq', 31, true);


--
-- Name: quittance_policy_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_policy_id_seq', 1, true);


--
-- Name: quittance_proof_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_proof_id_seq', 11, true);


--
-- Name: quittance_rate_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_rate_id_seq', 423, true);


--
-- Name: quittance_rate_series_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_rate_series_id_seq', 10, true);


--
-- Name: quittance_run_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_run_id_seq', 12, true);


--
-- Name: quittance_run_line_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_run_line_id_seq', 11, true);


--
-- Name: quittance_segment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_segment_id_seq', 1, false);


--
-- Name: quittance_settings_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_settings_id_seq', 1, true);


--
-- Name: quittance_slice_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_slice_id_seq', 28, true);


--
-- Name: quittance_stage_code_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_stage_code_id_seq', 5, true);


--
-- Name: quittance_stage_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_stage_id_seq', 5, true);


--
-- Name: quittance_terms_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_terms_id_seq', 1, true);


--
-- Name: quittance_action_document_rel quittance_action_document_rel_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_action_document_rel
    ADD CONSTRAINT quittance_action_document_rel_pkey PRIMARY KEY (action_id, attachment_id);


--
-- Name: quittance_action_line quittance_action_line_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_action_line
    ADD CONSTRAINT quittance_action_line_pkey PRIMARY KEY (id);


--
-- Name: quittance_action quittance_action_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_action
    ADD CONSTRAINT quittance_action_pkey PRIMARY KEY (id);


--
-- Name: quittance_attempt quittance_attempt_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_attempt
    ADD CONSTRAINT quittance_attempt_pkey PRIMARY KEY (id);


--
-- Name: quittance_case quittance_case_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_case
    ADD CONSTRAINT quittance_case_pkey PRIMARY KEY (id);


--
-- Name: quittance_charge quittance_charge_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_charge
    ADD CONSTRAINT quittance_charge_pkey PRIMARY KEY (id);


--
-- Name: quittance_charge_proposal_entry quittance_charge_proposal_entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_charge_proposal_entry
    ADD CONSTRAINT quittance_charge_proposal_entry_pkey PRIMARY KEY (id);


--
-- Name: quittance_charge_proposal_line quittance_charge_proposal_line_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_charge_proposal_line
    ADD CONSTRAINT quittance_charge_proposal_line_pkey PRIMARY KEY (id);


--
-- Name: quittance_charge_proposal quittance_charge_proposal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_charge_proposal
    ADD CONSTRAINT quittance_charge_proposal_pkey PRIMARY KEY (id);


--
-- Name: quittance_charge_proposal_res_partner_rel quittance_charge_proposal_res_partner_rel_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_charge_proposal_res_partner_rel
    ADD CONSTRAINT quittance_charge_proposal_res_partner_rel_pkey PRIMARY KEY (quittance_charge_proposal_id, res_partner_id);


--
-- Name: quittance_confirmation quittance_confirmation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_confirmation
    ADD CONSTRAINT quittance_confirmation_pkey PRIMARY KEY (id);


--
-- Name: quittance_decision quittance_decision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_decision
    ADD CONSTRAINT quittance_decision_pkey PRIMARY KEY (id);


--
-- Name: quittance_hold quittance_hold_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_hold
    ADD CONSTRAINT quittance_hold_pkey PRIMARY KEY (id);


--
-- Name: quittance_interruption quittance_interruption_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_interruption
    ADD CONSTRAINT quittance_interruption_pkey PRIMARY KEY (id);


--
-- Name: quittance_item quittance_item_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_item
    ADD CONSTRAINT quittance_item_pkey PRIMARY KEY (id);


--
-- Name: quittance_kept_text quittance_kept_text_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_kept_text
    ADD CONSTRAINT quittance_kept_text_pkey PRIMARY KEY (id);


--
-- Name: quittance_manifest quittance_manifest_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_manifest
    ADD CONSTRAINT quittance_manifest_pkey PRIMARY KEY (id);


--
-- Name: quittance_policy quittance_policy_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_policy
    ADD CONSTRAINT quittance_policy_pkey PRIMARY KEY (id);


--
-- Name: quittance_policy_quittance_run_rel quittance_policy_quittance_run_rel_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_policy_quittance_run_rel
    ADD CONSTRAINT quittance_policy_quittance_run_rel_pkey PRIMARY KEY (quittance_run_id, quittance_policy_id);


--
-- Name: quittance_proof quittance_proof_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_proof
    ADD CONSTRAINT quittance_proof_pkey PRIMARY KEY (id);


--
-- Name: quittance_rate quittance_rate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_rate
    ADD CONSTRAINT quittance_rate_pkey PRIMARY KEY (id);


--
-- Name: quittance_rate_series quittance_rate_series_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_rate_series
    ADD CONSTRAINT quittance_rate_series_pkey PRIMARY KEY (id);


--
-- Name: quittance_run_line quittance_run_line_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_run_line
    ADD CONSTRAINT quittance_run_line_pkey PRIMARY KEY (id);


--
-- Name: quittance_run quittance_run_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_run
    ADD CONSTRAINT quittance_run_pkey PRIMARY KEY (id);


--
-- Name: quittance_segment_partner_rel quittance_segment_partner_rel_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_segment_partner_rel
    ADD CONSTRAINT quittance_segment_partner_rel_pkey PRIMARY KEY (segment_id, partner_id);


--
-- Name: quittance_segment quittance_segment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_segment
    ADD CONSTRAINT quittance_segment_pkey PRIMARY KEY (id);


--
-- Name: quittance_settings_bank_journal_rel quittance_settings_bank_journal_rel_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_settings_bank_journal_rel
    ADD CONSTRAINT quittance_settings_bank_journal_rel_pkey PRIMARY KEY (settings_id, journal_id);


--
-- Name: quittance_settings quittance_settings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_settings
    ADD CONSTRAINT quittance_settings_pkey PRIMARY KEY (id);


--
-- Name: quittance_slice quittance_slice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_slice
    ADD CONSTRAINT quittance_slice_pkey PRIMARY KEY (id);


--
-- Name: quittance_stage_code quittance_stage_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_stage_code
    ADD CONSTRAINT quittance_stage_code_pkey PRIMARY KEY (id);


--
-- Name: quittance_stage quittance_stage_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_stage
    ADD CONSTRAINT quittance_stage_pkey PRIMARY KEY (id);


--
-- Name: quittance_terms quittance_terms_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_terms
    ADD CONSTRAINT quittance_terms_pkey PRIMARY KEY (id);


--
-- Name: quittance_action__activity_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_action__activity_id_index ON public.quittance_action USING btree (activity_id) WHERE (activity_id IS NOT NULL);


--
-- Name: quittance_action__retry_on_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_action__retry_on_index ON public.quittance_action USING btree (retry_on) WHERE (retry_on IS NOT NULL);


--
-- Name: quittance_action_case_night_uniq; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX quittance_action_case_night_uniq ON public.quittance_action USING btree (company_id, case_id, night, COALESCE(merged_from, 0)) WHERE ((state)::text <> 'cancelled'::text);


--
-- Name: quittance_action_document_rel_attachment_id_action_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_action_document_rel_attachment_id_action_id_idx ON public.quittance_action_document_rel USING btree (attachment_id, action_id);


--
-- Name: quittance_action_line__action_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_action_line__action_id_index ON public.quittance_action_line USING btree (action_id);


--
-- Name: quittance_action_line_stage_uniq; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX quittance_action_line_stage_uniq ON public.quittance_action_line USING btree (company_id, move_id, ordinal, COALESCE(counts_as, stage), cycle) WHERE advances;


--
-- Name: quittance_action_one_open_uniq; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX quittance_action_one_open_uniq ON public.quittance_action USING btree (case_id) WHERE ((state)::text = ANY ((ARRAY['to_approve'::character varying, 'approved'::character varying, 'in_flight'::character varying, 'task'::character varying, 'failed'::character varying])::text[]));


--
-- Name: quittance_attempt__action_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_attempt__action_id_index ON public.quittance_attempt USING btree (action_id);


--
-- Name: quittance_attempt_unsettled_uniq; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX quittance_attempt_unsettled_uniq ON public.quittance_attempt USING btree (action_id) WHERE ((state)::text = ANY ((ARRAY['prepared'::character varying, 'unsettled'::character varying, 'unknown'::character varying])::text[]));


--
-- Name: quittance_case_company_partner_uniq; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX quittance_case_company_partner_uniq ON public.quittance_case USING btree (company_id, partner_id);


--
-- Name: quittance_case_partner_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_case_partner_idx ON public.quittance_case USING btree (partner_id);


--
-- Name: quittance_charge__case_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_charge__case_id_index ON public.quittance_charge USING btree (case_id);


--
-- Name: quittance_charge__company_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_charge__company_id_index ON public.quittance_charge USING btree (company_id);


--
-- Name: quittance_charge__entry_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_charge__entry_id_index ON public.quittance_charge USING btree (entry_id) WHERE (entry_id IS NOT NULL);


--
-- Name: quittance_charge__move_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_charge__move_id_index ON public.quittance_charge USING btree (move_id);


--
-- Name: quittance_charge_proposal__company_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_charge_proposal__company_id_index ON public.quittance_charge_proposal USING btree (company_id);


--
-- Name: quittance_charge_proposal_entry__move_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_charge_proposal_entry__move_id_index ON public.quittance_charge_proposal_entry USING btree (move_id) WHERE (move_id IS NOT NULL);


--
-- Name: quittance_charge_proposal_entry__proposal_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_charge_proposal_entry__proposal_id_index ON public.quittance_charge_proposal_entry USING btree (proposal_id);


--
-- Name: quittance_charge_proposal_line__entry_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_charge_proposal_line__entry_id_index ON public.quittance_charge_proposal_line USING btree (entry_id);


--
-- Name: quittance_charge_proposal_line__proposal_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_charge_proposal_line__proposal_id_index ON public.quittance_charge_proposal_line USING btree (proposal_id);


--
-- Name: quittance_charge_proposal_res_res_partner_id_quittance_char_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_charge_proposal_res_res_partner_id_quittance_char_idx ON public.quittance_charge_proposal_res_partner_rel USING btree (res_partner_id, quittance_charge_proposal_id);


--
-- Name: quittance_confirmation__company_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_confirmation__company_id_index ON public.quittance_confirmation USING btree (company_id);


--
-- Name: quittance_decision_current; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_decision_current ON public.quittance_decision USING btree (company_id, customer) WHERE (until IS NULL);


--
-- Name: quittance_hold__case_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_hold__case_id_index ON public.quittance_hold USING btree (case_id);


--
-- Name: quittance_hold__company_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_hold__company_id_index ON public.quittance_hold USING btree (company_id);


--
-- Name: quittance_hold__move_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_hold__move_id_index ON public.quittance_hold USING btree (move_id) WHERE (move_id IS NOT NULL);


--
-- Name: quittance_interruption__case_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_interruption__case_id_index ON public.quittance_interruption USING btree (case_id);


--
-- Name: quittance_interruption__company_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_interruption__company_id_index ON public.quittance_interruption USING btree (company_id);


--
-- Name: quittance_interruption__move_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_interruption__move_id_index ON public.quittance_interruption USING btree (move_id) WHERE (move_id IS NOT NULL);


--
-- Name: quittance_item_case_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_item_case_idx ON public.quittance_item USING btree (case_id);


--
-- Name: quittance_item_identity_uniq; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX quittance_item_identity_uniq ON public.quittance_item USING btree (company_id, move_id, ordinal);


--
-- Name: quittance_kept_text_hash_uniq; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX quittance_kept_text_hash_uniq ON public.quittance_kept_text USING btree (company_id, hash);


--
-- Name: quittance_manifest__company_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_manifest__company_id_index ON public.quittance_manifest USING btree (company_id);


--
-- Name: quittance_manifest_name_uniq; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX quittance_manifest_name_uniq ON public.quittance_manifest USING btree (kind, name, COALESCE(company_id, 0));


--
-- Name: quittance_policy_quittance_ru_quittance_policy_id_quittance_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_policy_quittance_ru_quittance_policy_id_quittance_idx ON public.quittance_policy_quittance_run_rel USING btree (quittance_policy_id, quittance_run_id);


--
-- Name: quittance_policy_version_uniq; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX quittance_policy_version_uniq ON public.quittance_policy USING btree (company_id, code, version);


--
-- Name: quittance_proof_chain_uniq; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX quittance_proof_chain_uniq ON public.quittance_proof USING btree (company_id, COALESCE(previous_hash, ''::character varying));


--
-- Name: quittance_rate__company_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_rate__company_id_index ON public.quittance_rate USING btree (company_id);


--
-- Name: quittance_rate__series_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_rate__series_id_index ON public.quittance_rate USING btree (series_id);


--
-- Name: quittance_rate_series__company_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_rate_series__company_id_index ON public.quittance_rate_series USING btree (company_id);


--
-- Name: quittance_rate_series_code_uniq; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX quittance_rate_series_code_uniq ON public.quittance_rate_series USING btree (code, COALESCE(company_id, 0));


--
-- Name: quittance_rate_series_date_uniq; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX quittance_rate_series_date_uniq ON public.quittance_rate USING btree (series_id, date_from, COALESCE(company_id, 0));


--
-- Name: quittance_run__bank_waived_by_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_run__bank_waived_by_id_index ON public.quittance_run USING btree (bank_waived_by_id) WHERE (bank_waived_by_id IS NOT NULL);


--
-- Name: quittance_run__company_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_run__company_id_index ON public.quittance_run USING btree (company_id);


--
-- Name: quittance_run_line__run_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_run_line__run_id_index ON public.quittance_run_line USING btree (run_id);


--
-- Name: quittance_segment__settings_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_segment__settings_id_index ON public.quittance_segment USING btree (settings_id);


--
-- Name: quittance_segment_code_uniq; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX quittance_segment_code_uniq ON public.quittance_segment USING btree (settings_id, code);


--
-- Name: quittance_segment_partner_rel_partner_id_segment_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_segment_partner_rel_partner_id_segment_id_idx ON public.quittance_segment_partner_rel USING btree (partner_id, segment_id);


--
-- Name: quittance_settings_bank_journal_rel_journal_id_settings_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_settings_bank_journal_rel_journal_id_settings_id_idx ON public.quittance_settings_bank_journal_rel USING btree (journal_id, settings_id);


--
-- Name: quittance_settings_company_uniq; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX quittance_settings_company_uniq ON public.quittance_settings USING btree (company_id);


--
-- Name: quittance_slice_current; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_slice_current ON public.quittance_slice USING btree (company_id, customer) WHERE (until IS NULL);


--
-- Name: quittance_slice_customer_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_slice_customer_idx ON public.quittance_slice USING btree (company_id, customer);


--
-- Name: quittance_stage__policy_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_stage__policy_id_index ON public.quittance_stage USING btree (policy_id);


--
-- Name: quittance_stage_code__company_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_stage_code__company_id_index ON public.quittance_stage_code USING btree (company_id);


--
-- Name: quittance_stage_code_code_uniq; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX quittance_stage_code_code_uniq ON public.quittance_stage_code USING btree (company_id, code);


--
-- Name: quittance_terms__case_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_terms__case_id_index ON public.quittance_terms USING btree (case_id);


--
-- Name: quittance_terms__company_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_terms__company_id_index ON public.quittance_terms USING btree (company_id);


--
-- Name: quittance_terms__move_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_terms__move_id_index ON public.quittance_terms USING btree (move_id) WHERE (move_id IS NOT NULL);


--
-- Name: quittance_terms_invoice_uniq; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX quittance_terms_invoice_uniq ON public.quittance_terms USING btree (move_id) WHERE ((kind)::text = 'invoice'::text);


--
-- Name: quittance_terms_own_uniq; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX quittance_terms_own_uniq ON public.quittance_terms USING btree (case_id) WHERE ((kind)::text = 'own'::text);


--
-- Name: quittance_case quittance_forget_items; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER quittance_forget_items AFTER DELETE ON public.quittance_case REFERENCING OLD TABLE AS deleted FOR EACH STATEMENT EXECUTE FUNCTION public.quittance_forget_items();


--
-- Name: quittance_action quittance_action_activity_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_action
    ADD CONSTRAINT quittance_action_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.mail_activity(id) ON DELETE SET NULL;


--
-- Name: quittance_action quittance_action_approved_by_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_action
    ADD CONSTRAINT quittance_action_approved_by_id_fkey FOREIGN KEY (approved_by_id) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_action quittance_action_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_action
    ADD CONSTRAINT quittance_action_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.quittance_case(id) ON DELETE CASCADE;


--
-- Name: quittance_action quittance_action_company_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_action
    ADD CONSTRAINT quittance_action_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.res_company(id) ON DELETE CASCADE;


--
-- Name: quittance_action quittance_action_create_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_action
    ADD CONSTRAINT quittance_action_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_action_document_rel quittance_action_document_rel_action_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_action_document_rel
    ADD CONSTRAINT quittance_action_document_rel_action_id_fkey FOREIGN KEY (action_id) REFERENCES public.quittance_action(id) ON DELETE CASCADE;


--
-- Name: quittance_action_document_rel quittance_action_document_rel_attachment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_action_document_rel
    ADD CONSTRAINT quittance_action_document_rel_attachment_id_fkey FOREIGN KEY (attachment_id) REFERENCES public.ir_attachment(id) ON DELETE CASCADE;


--
-- Name: quittance_action_line quittance_action_line_action_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_action_line
    ADD CONSTRAINT quittance_action_line_action_id_fkey FOREIGN KEY (action_id) REFERENCES public.quittance_action(id) ON DELETE CASCADE;


--
-- Name: quittance_action_line quittance_action_line_company_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_action_line
    ADD CONSTRAINT quittance_action_line_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.res_company(id) ON DELETE CASCADE;


--
-- Name: quittance_action quittance_action_recipient_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_action
    ADD CONSTRAINT quittance_action_recipient_id_fkey FOREIGN KEY (recipient_id) REFERENCES public.res_partner(id) ON DELETE SET NULL;


--
-- Name: quittance_action quittance_action_write_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_action
    ADD CONSTRAINT quittance_action_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_attempt quittance_attempt_action_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_attempt
    ADD CONSTRAINT quittance_attempt_action_id_fkey FOREIGN KEY (action_id) REFERENCES public.quittance_action(id) ON DELETE CASCADE;


--
-- Name: quittance_attempt quittance_attempt_attachment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_attempt
    ADD CONSTRAINT quittance_attempt_attachment_id_fkey FOREIGN KEY (attachment_id) REFERENCES public.ir_attachment(id) ON DELETE SET NULL;


--
-- Name: quittance_attempt quittance_attempt_company_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_attempt
    ADD CONSTRAINT quittance_attempt_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.res_company(id) ON DELETE CASCADE;


--
-- Name: quittance_attempt quittance_attempt_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_attempt
    ADD CONSTRAINT quittance_attempt_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_case quittance_case_company_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_case
    ADD CONSTRAINT quittance_case_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.res_company(id) ON DELETE CASCADE;


--
-- Name: quittance_case quittance_case_create_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_case
    ADD CONSTRAINT quittance_case_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_case quittance_case_own_policy_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_case
    ADD CONSTRAINT quittance_case_own_policy_id_fkey FOREIGN KEY (own_policy_id) REFERENCES public.quittance_policy(id) ON DELETE RESTRICT;


--
-- Name: quittance_case quittance_case_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_case
    ADD CONSTRAINT quittance_case_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.res_partner(id) ON DELETE CASCADE;


--
-- Name: quittance_case quittance_case_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_case
    ADD CONSTRAINT quittance_case_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_case quittance_case_write_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_case
    ADD CONSTRAINT quittance_case_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_charge quittance_charge_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_charge
    ADD CONSTRAINT quittance_charge_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.quittance_case(id) ON DELETE RESTRICT;


--
-- Name: quittance_charge quittance_charge_company_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_charge
    ADD CONSTRAINT quittance_charge_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.res_company(id) ON DELETE SET NULL;


--
-- Name: quittance_charge quittance_charge_create_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_charge
    ADD CONSTRAINT quittance_charge_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_charge quittance_charge_currency_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_charge
    ADD CONSTRAINT quittance_charge_currency_id_fkey FOREIGN KEY (currency_id) REFERENCES public.res_currency(id) ON DELETE RESTRICT;


--
-- Name: quittance_charge quittance_charge_entry_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_charge
    ADD CONSTRAINT quittance_charge_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES public.account_move(id) ON DELETE CASCADE;


--
-- Name: quittance_charge_proposal quittance_charge_proposal_company_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_charge_proposal
    ADD CONSTRAINT quittance_charge_proposal_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.res_company(id) ON DELETE CASCADE;


--
-- Name: quittance_charge_proposal quittance_charge_proposal_create_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_charge_proposal
    ADD CONSTRAINT quittance_charge_proposal_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_charge_proposal_entry quittance_charge_proposal_entry_move_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_charge_proposal_entry
    ADD CONSTRAINT quittance_charge_proposal_entry_move_id_fkey FOREIGN KEY (move_id) REFERENCES public.account_move(id) ON DELETE SET NULL;


--
-- Name: quittance_charge_proposal_entry quittance_charge_proposal_entry_proposal_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_charge_proposal_entry
    ADD CONSTRAINT quittance_charge_proposal_entry_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES public.quittance_charge_proposal(id) ON DELETE CASCADE;


--
-- Name: quittance_charge_proposal_line quittance_charge_proposal_line_entry_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_charge_proposal_line
    ADD CONSTRAINT quittance_charge_proposal_line_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES public.quittance_charge_proposal_entry(id) ON DELETE CASCADE;


--
-- Name: quittance_charge_proposal_res_partner_rel quittance_charge_proposal_res_partner_rel_res_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_charge_proposal_res_partner_rel
    ADD CONSTRAINT quittance_charge_proposal_res_partner_rel_res_partner_id_fkey FOREIGN KEY (res_partner_id) REFERENCES public.res_partner(id) ON DELETE CASCADE;


--
-- Name: quittance_charge_proposal_res_partner_rel quittance_charge_proposal_res_quittance_charge_proposal_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_charge_proposal_res_partner_rel
    ADD CONSTRAINT quittance_charge_proposal_res_quittance_charge_proposal_id_fkey FOREIGN KEY (quittance_charge_proposal_id) REFERENCES public.quittance_charge_proposal(id) ON DELETE CASCADE;


--
-- Name: quittance_charge_proposal quittance_charge_proposal_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_charge_proposal
    ADD CONSTRAINT quittance_charge_proposal_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.res_users(id) ON DELETE CASCADE;


--
-- Name: quittance_charge_proposal quittance_charge_proposal_write_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_charge_proposal
    ADD CONSTRAINT quittance_charge_proposal_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_charge quittance_charge_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_charge
    ADD CONSTRAINT quittance_charge_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.res_users(id) ON DELETE RESTRICT;


--
-- Name: quittance_charge quittance_charge_write_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_charge
    ADD CONSTRAINT quittance_charge_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_confirmation quittance_confirmation_company_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_confirmation
    ADD CONSTRAINT quittance_confirmation_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.res_company(id) ON DELETE CASCADE;


--
-- Name: quittance_confirmation quittance_confirmation_create_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_confirmation
    ADD CONSTRAINT quittance_confirmation_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_confirmation quittance_confirmation_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_confirmation
    ADD CONSTRAINT quittance_confirmation_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.res_users(id) ON DELETE RESTRICT;


--
-- Name: quittance_confirmation quittance_confirmation_write_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_confirmation
    ADD CONSTRAINT quittance_confirmation_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_decision quittance_decision_company_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_decision
    ADD CONSTRAINT quittance_decision_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.res_company(id) ON DELETE CASCADE;


--
-- Name: quittance_hold quittance_hold_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_hold
    ADD CONSTRAINT quittance_hold_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.quittance_case(id) ON DELETE CASCADE;


--
-- Name: quittance_hold quittance_hold_company_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_hold
    ADD CONSTRAINT quittance_hold_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.res_company(id) ON DELETE SET NULL;


--
-- Name: quittance_hold quittance_hold_create_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_hold
    ADD CONSTRAINT quittance_hold_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_hold quittance_hold_currency_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_hold
    ADD CONSTRAINT quittance_hold_currency_id_fkey FOREIGN KEY (currency_id) REFERENCES public.res_currency(id) ON DELETE RESTRICT;


--
-- Name: quittance_hold quittance_hold_move_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_hold
    ADD CONSTRAINT quittance_hold_move_id_fkey FOREIGN KEY (move_id) REFERENCES public.account_move(id) ON DELETE CASCADE;


--
-- Name: quittance_hold quittance_hold_write_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_hold
    ADD CONSTRAINT quittance_hold_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_interruption quittance_interruption_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_interruption
    ADD CONSTRAINT quittance_interruption_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.quittance_case(id) ON DELETE CASCADE;


--
-- Name: quittance_interruption quittance_interruption_company_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_interruption
    ADD CONSTRAINT quittance_interruption_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.res_company(id) ON DELETE SET NULL;


--
-- Name: quittance_interruption quittance_interruption_create_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_interruption
    ADD CONSTRAINT quittance_interruption_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_interruption quittance_interruption_move_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_interruption
    ADD CONSTRAINT quittance_interruption_move_id_fkey FOREIGN KEY (move_id) REFERENCES public.account_move(id) ON DELETE CASCADE;


--
-- Name: quittance_interruption quittance_interruption_write_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_interruption
    ADD CONSTRAINT quittance_interruption_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_kept_text quittance_kept_text_company_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_kept_text
    ADD CONSTRAINT quittance_kept_text_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.res_company(id) ON DELETE CASCADE;


--
-- Name: quittance_manifest quittance_manifest_company_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_manifest
    ADD CONSTRAINT quittance_manifest_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.res_company(id) ON DELETE CASCADE;


--
-- Name: quittance_manifest quittance_manifest_create_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_manifest
    ADD CONSTRAINT quittance_manifest_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_manifest quittance_manifest_write_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_manifest
    ADD CONSTRAINT quittance_manifest_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_policy quittance_policy_approved_by_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_policy
    ADD CONSTRAINT quittance_policy_approved_by_id_fkey FOREIGN KEY (approved_by_id) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_policy quittance_policy_company_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_policy
    ADD CONSTRAINT quittance_policy_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.res_company(id) ON DELETE CASCADE;


--
-- Name: quittance_policy quittance_policy_create_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_policy
    ADD CONSTRAINT quittance_policy_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_policy_quittance_run_rel quittance_policy_quittance_run_rel_quittance_policy_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_policy_quittance_run_rel
    ADD CONSTRAINT quittance_policy_quittance_run_rel_quittance_policy_id_fkey FOREIGN KEY (quittance_policy_id) REFERENCES public.quittance_policy(id) ON DELETE CASCADE;


--
-- Name: quittance_policy_quittance_run_rel quittance_policy_quittance_run_rel_quittance_run_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_policy_quittance_run_rel
    ADD CONSTRAINT quittance_policy_quittance_run_rel_quittance_run_id_fkey FOREIGN KEY (quittance_run_id) REFERENCES public.quittance_run(id) ON DELETE CASCADE;


--
-- Name: quittance_policy quittance_policy_write_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_policy
    ADD CONSTRAINT quittance_policy_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_rate quittance_rate_company_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_rate
    ADD CONSTRAINT quittance_rate_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.res_company(id) ON DELETE CASCADE;


--
-- Name: quittance_rate quittance_rate_create_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_rate
    ADD CONSTRAINT quittance_rate_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_rate_series quittance_rate_series_company_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_rate_series
    ADD CONSTRAINT quittance_rate_series_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.res_company(id) ON DELETE CASCADE;


--
-- Name: quittance_rate_series quittance_rate_series_create_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_rate_series
    ADD CONSTRAINT quittance_rate_series_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_rate quittance_rate_series_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_rate
    ADD CONSTRAINT quittance_rate_series_id_fkey FOREIGN KEY (series_id) REFERENCES public.quittance_rate_series(id) ON DELETE CASCADE;


--
-- Name: quittance_rate_series quittance_rate_series_write_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_rate_series
    ADD CONSTRAINT quittance_rate_series_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_rate quittance_rate_write_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_rate
    ADD CONSTRAINT quittance_rate_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_run quittance_run_bank_journal_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_run
    ADD CONSTRAINT quittance_run_bank_journal_id_fkey FOREIGN KEY (bank_journal_id) REFERENCES public.account_journal(id) ON DELETE SET NULL;


--
-- Name: quittance_run quittance_run_bank_waived_by_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_run
    ADD CONSTRAINT quittance_run_bank_waived_by_id_fkey FOREIGN KEY (bank_waived_by_id) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_run quittance_run_company_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_run
    ADD CONSTRAINT quittance_run_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.res_company(id) ON DELETE CASCADE;


--
-- Name: quittance_run quittance_run_create_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_run
    ADD CONSTRAINT quittance_run_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_run_line quittance_run_line_run_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_run_line
    ADD CONSTRAINT quittance_run_line_run_id_fkey FOREIGN KEY (run_id) REFERENCES public.quittance_run(id) ON DELETE CASCADE;


--
-- Name: quittance_run_line quittance_run_line_spare_currency_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_run_line
    ADD CONSTRAINT quittance_run_line_spare_currency_id_fkey FOREIGN KEY (spare_currency_id) REFERENCES public.res_currency(id) ON DELETE SET NULL;


--
-- Name: quittance_run quittance_run_write_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_run
    ADD CONSTRAINT quittance_run_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_segment quittance_segment_create_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_segment
    ADD CONSTRAINT quittance_segment_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_segment_partner_rel quittance_segment_partner_rel_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_segment_partner_rel
    ADD CONSTRAINT quittance_segment_partner_rel_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.res_partner(id) ON DELETE RESTRICT;


--
-- Name: quittance_segment_partner_rel quittance_segment_partner_rel_segment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_segment_partner_rel
    ADD CONSTRAINT quittance_segment_partner_rel_segment_id_fkey FOREIGN KEY (segment_id) REFERENCES public.quittance_segment(id) ON DELETE CASCADE;


--
-- Name: quittance_segment quittance_segment_policy_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_segment
    ADD CONSTRAINT quittance_segment_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES public.quittance_policy(id) ON DELETE RESTRICT;


--
-- Name: quittance_segment quittance_segment_settings_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_segment
    ADD CONSTRAINT quittance_segment_settings_id_fkey FOREIGN KEY (settings_id) REFERENCES public.quittance_settings(id) ON DELETE CASCADE;


--
-- Name: quittance_segment quittance_segment_write_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_segment
    ADD CONSTRAINT quittance_segment_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_settings quittance_settings_accountant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_settings
    ADD CONSTRAINT quittance_settings_accountant_id_fkey FOREIGN KEY (accountant_id) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_settings_bank_journal_rel quittance_settings_bank_journal_rel_journal_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_settings_bank_journal_rel
    ADD CONSTRAINT quittance_settings_bank_journal_rel_journal_id_fkey FOREIGN KEY (journal_id) REFERENCES public.account_journal(id) ON DELETE CASCADE;


--
-- Name: quittance_settings_bank_journal_rel quittance_settings_bank_journal_rel_settings_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_settings_bank_journal_rel
    ADD CONSTRAINT quittance_settings_bank_journal_rel_settings_id_fkey FOREIGN KEY (settings_id) REFERENCES public.quittance_settings(id) ON DELETE CASCADE;


--
-- Name: quittance_settings quittance_settings_company_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_settings
    ADD CONSTRAINT quittance_settings_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.res_company(id) ON DELETE CASCADE;


--
-- Name: quittance_settings quittance_settings_compensation_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_settings
    ADD CONSTRAINT quittance_settings_compensation_account_id_fkey FOREIGN KEY (compensation_account_id) REFERENCES public.account_account(id) ON DELETE SET NULL;


--
-- Name: quittance_settings quittance_settings_create_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_settings
    ADD CONSTRAINT quittance_settings_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_settings quittance_settings_interest_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_settings
    ADD CONSTRAINT quittance_settings_interest_account_id_fkey FOREIGN KEY (interest_account_id) REFERENCES public.account_account(id) ON DELETE SET NULL;


--
-- Name: quittance_settings quittance_settings_journal_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_settings
    ADD CONSTRAINT quittance_settings_journal_id_fkey FOREIGN KEY (journal_id) REFERENCES public.account_journal(id) ON DELETE SET NULL;


--
-- Name: quittance_settings quittance_settings_policy_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_settings
    ADD CONSTRAINT quittance_settings_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES public.quittance_policy(id) ON DELETE SET NULL;


--
-- Name: quittance_settings quittance_settings_team_leader_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_settings
    ADD CONSTRAINT quittance_settings_team_leader_id_fkey FOREIGN KEY (team_leader_id) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_settings quittance_settings_write_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_settings
    ADD CONSTRAINT quittance_settings_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_slice quittance_slice_company_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_slice
    ADD CONSTRAINT quittance_slice_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.res_company(id) ON DELETE CASCADE;


--
-- Name: quittance_stage_code quittance_stage_code_company_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_stage_code
    ADD CONSTRAINT quittance_stage_code_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.res_company(id) ON DELETE CASCADE;


--
-- Name: quittance_stage_code quittance_stage_code_create_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_stage_code
    ADD CONSTRAINT quittance_stage_code_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_stage_code quittance_stage_code_write_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_stage_code
    ADD CONSTRAINT quittance_stage_code_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_stage quittance_stage_create_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_stage
    ADD CONSTRAINT quittance_stage_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_stage quittance_stage_policy_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_stage
    ADD CONSTRAINT quittance_stage_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES public.quittance_policy(id) ON DELETE CASCADE;


--
-- Name: quittance_stage quittance_stage_write_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_stage
    ADD CONSTRAINT quittance_stage_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_terms quittance_terms_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_terms
    ADD CONSTRAINT quittance_terms_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.quittance_case(id) ON DELETE CASCADE;


--
-- Name: quittance_terms quittance_terms_company_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_terms
    ADD CONSTRAINT quittance_terms_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.res_company(id) ON DELETE SET NULL;


--
-- Name: quittance_terms quittance_terms_create_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_terms
    ADD CONSTRAINT quittance_terms_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


--
-- Name: quittance_terms quittance_terms_move_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_terms
    ADD CONSTRAINT quittance_terms_move_id_fkey FOREIGN KEY (move_id) REFERENCES public.account_move(id) ON DELETE CASCADE;


--
-- Name: quittance_terms quittance_terms_rate_series_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_terms
    ADD CONSTRAINT quittance_terms_rate_series_id_fkey FOREIGN KEY (rate_series_id) REFERENCES public.quittance_rate_series(id) ON DELETE RESTRICT;


--
-- Name: quittance_terms quittance_terms_write_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_terms
    ADD CONSTRAINT quittance_terms_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


ALTER TABLE "account_move_line" ADD COLUMN "quittance_penalty" character varying;
UPDATE "account_move_line" SET "quittance_penalty" = 'interest' WHERE id = 1000053;
UPDATE "account_move_line" SET "quittance_penalty" = 'compensation' WHERE id = 1000055;
ALTER TABLE "res_partner" ADD COLUMN "quittance_role" character varying;
UPDATE ir_module_module SET latest_version = '19.0.1.0.0' WHERE name = 'account_quittance';
UPDATE ir_module_module SET latest_version = '19.0.1.0.0' WHERE name = 'account_quittance_penalty';
UPDATE ir_module_module SET latest_version = '19.0.1.0.0' WHERE name = 'quittance';
