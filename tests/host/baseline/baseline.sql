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
    customer_minimum character varying,
    item_minimum character varying,
    titles jsonb,
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
    prior jsonb,
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
-- Name: quittance_settings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_settings (
    id integer NOT NULL,
    company_id integer NOT NULL,
    policy_id integer,
    keep_words_months integer,
    create_uid integer,
    write_uid integer,
    backlog character varying NOT NULL,
    first_steps_on date,
    sending_on boolean,
    copy_contacts boolean,
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
    CONSTRAINT quittance_settings_keeps_words CHECK ((keep_words_months >= 0))
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
    text character varying,
    penalties character varying NOT NULL,
    attachments character varying NOT NULL,
    titles jsonb,
    conditions jsonb,
    end_of_month boolean,
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
-- Name: quittance_settings id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_settings ALTER COLUMN id SET DEFAULT nextval('public.quittance_settings_id_seq'::regclass);


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
	(12, 1, 18, 1, 1000016, NULL, NULL, NULL, NULL, NULL, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'to_approve', NULL, '2026-05-25', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-06", "currency": "EUR", "overdue_amount": "180.00"}, {"code": "first_contact", "side": "for"}]', NULL, 180.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 5132363373613217690),
	(23, 1, 12, 1, 1000006, NULL, NULL, NULL, NULL, NULL, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'before_due', 'email', 'to_approve', NULL, '2026-06-30', NULL, '[{"code": "stage_due", "side": "for", "stage": "before_due", "since_on": "2026-06-29"}, {"code": "first_contact", "side": "for"}]', NULL, 99.90, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -6149353766970994372),
	(19, 1, 11, 1, 1000005, NULL, NULL, NULL, NULL, NULL, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'to_approve', NULL, '2026-06-15', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-06-12", "currency": "EUR", "overdue_amount": "450.00"}, {"code": "first_contact", "side": "for"}]', NULL, 450.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 2505258939064948204),
	(21, 1, 1, 1, 1000015, NULL, NULL, NULL, NULL, NULL, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'firm', 'email', 'to_approve', NULL, '2026-06-30', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-04", "currency": "EUR", "overdue_amount": "2000.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-15"}]', NULL, 2000.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -5960201710703897289),
	(8, 1, 13, 1, 1000007, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'done', NULL, '2026-05-25', '2026-05-25', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-04-30", "currency": "EUR", "overdue_amount": "700.00"}, {"code": "first_contact", "side": "for"}]', '{"text": "cb39017b51faecdafe7d436d8f0c9a8387c98437f4320da2dc99ea40766ea016", "items": [[1000008, 1, "INV/2026/00008", "EUR", "2026-04-30", "700.00", true]], "stage": "friendly", "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "auberge-des-alpes@customer.example.com", "channel": "email", "recipient": 1000007}', 700.00, false, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 7550031400778300314),
	(9, 1, 14, 1, 1000009, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'done', NULL, '2026-05-25', '2026-05-25', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-10", "currency": "EUR", "overdue_amount": "1250.00"}, {"code": "first_contact", "side": "for"}]', '{"text": "cb39017b51faecdafe7d436d8f0c9a8387c98437f4320da2dc99ea40766ea016", "items": [[1000013, 1, "INV/2026/00011", "EUR", "2026-05-10", "1250.00", true]], "stage": "friendly", "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "cave-martin@customer.example.com", "channel": "email", "recipient": 1000009}', 1250.00, false, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -3383636384151500688),
	(7, 1, 10, 1, 1000004, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'done', NULL, '2026-05-25', '2026-05-25', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-04-15", "currency": "EUR", "overdue_amount": "5200.00"}, {"code": "first_contact", "side": "for"}]', '{"text": "cb39017b51faecdafe7d436d8f0c9a8387c98437f4320da2dc99ea40766ea016", "items": [[1000004, 1, "INV/2026/00004", "EUR", "2026-04-15", "5200.00", true]], "stage": "friendly", "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "scierie-vidal@customer.example.com", "channel": "email", "recipient": 1000004}', 5200.00, false, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 5981829109442035974),
	(3, 1, 5, 3, 1000018, NULL, NULL, NULL, NULL, NULL, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'to_approve', NULL, '2026-05-25', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-03-15", "currency": "EUR", "overdue_amount": "4000.00"}, {"code": "first_contact", "side": "for"}]', NULL, 4120.25, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -8165912231366883255),
	(5, 1, 8, 1, 1000002, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'done', NULL, '2026-05-25', '2026-06-03', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-27", "currency": "EUR", "overdue_amount": "2000.00"}, {"code": "first_contact", "side": "for"}]', '{"text": "cb39017b51faecdafe7d436d8f0c9a8387c98437f4320da2dc99ea40766ea016", "items": [[1000002, 1, "INV/2026/00002", "EUR", "2026-05-27", "2000.00", true]], "stage": "friendly", "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "imprimerie-duval@customer.example.com", "channel": "email", "recipient": 1000002}', 2000.00, false, '2026-06-03 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 407325018097382861),
	(2, 1, 4, 1, 1000017, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'done', NULL, '2026-05-25', '2026-06-03', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-06", "currency": "EUR", "overdue_amount": "1000.00"}, {"code": "first_contact", "side": "for"}]', '{"text": "cb39017b51faecdafe7d436d8f0c9a8387c98437f4320da2dc99ea40766ea016", "items": [[1000024, 1, "INV/2026/00020", "USD", "2026-05-06", "1250.00", true]], "stage": "friendly", "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "brouwerij-zuid@customer.example.com", "channel": "email", "recipient": 1000017}', 1000.00, false, '2026-06-03 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -1624122436586220493),
	(13, 1, 10, 1, 1000004, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'firm', 'email', 'done', NULL, '2026-06-03', '2026-06-03', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-04-15", "currency": "EUR", "overdue_amount": "5200.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-05-25"}]', '{"text": "c2cd0f061f57da70e1cc25ee1a449ba0b7ffcbd95b2a4d847729481ab5c43807", "items": [[1000004, 1, "INV/2026/00004", "EUR", "2026-04-15", "5200.00", true]], "stage": "firm", "terms": [], "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "scierie-vidal@customer.example.com", "channel": "email", "recipient": 1000004}', 5200.00, false, '2026-06-03 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -3011711209577906284),
	(16, 1, 7, 1, 1000001, NULL, NULL, NULL, NULL, NULL, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'to_approve', NULL, '2026-06-15', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-06-20", "currency": "EUR", "overdue_amount": "1200.00"}, {"code": "first_contact", "side": "for"}]', NULL, 1200.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -5989683040963150645),
	(20, 1, 4, 1, 1000017, NULL, NULL, NULL, NULL, NULL, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'firm', 'email', 'to_approve', NULL, '2026-06-15', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-06", "currency": "EUR", "overdue_amount": "1000.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-03"}]', NULL, 1000.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -6037990921399439849),
	(10, 1, 15, 1, 1000010, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'done', NULL, '2026-05-25', '2026-06-15', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-15", "currency": "EUR", "overdue_amount": "550.00"}, {"code": "first_contact", "side": "for"}, {"code": "credit_applied", "side": "amount", "currency": "EUR", "credit_amount": "350.00"}]', '{"text": "cb39017b51faecdafe7d436d8f0c9a8387c98437f4320da2dc99ea40766ea016", "items": [[1000015, 1, "INV/2026/00012", "EUR", "2026-05-15", "550.00", true]], "stage": "friendly", "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "maison-colin@customer.example.com", "channel": "email", "recipient": 1000010}', 550.00, false, '2026-06-15 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 1586213911874744935),
	(11, 1, 16, 1, 1000011, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'done', NULL, '2026-05-25', '2026-06-15', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-05", "currency": "EUR", "overdue_amount": "330.00"}, {"code": "first_contact", "side": "for"}]', '{"text": "cb39017b51faecdafe7d436d8f0c9a8387c98437f4320da2dc99ea40766ea016", "items": [[1000017, 1, "INV/2026/00013", "EUR", "2026-05-05", "330.00", true]], "stage": "friendly", "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "fleurs-simon@customer.example.com", "channel": "email", "recipient": 1000011}', 330.00, false, '2026-06-15 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 6398707897478457455),
	(1, 1, 1, 1, 1000015, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'done', NULL, '2026-05-25', '2026-06-15', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-04", "currency": "EUR", "overdue_amount": "2000.00"}, {"code": "first_contact", "side": "for"}]', '{"text": "cb39017b51faecdafe7d436d8f0c9a8387c98437f4320da2dc99ea40766ea016", "items": [[1000022, 1, "INV/2026/00018", "EUR", "2026-05-04", "2000.00", true]], "stage": "friendly", "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "mairie-de-lumi-res@customer.example.com", "channel": "email", "recipient": 1000015}', 2000.00, false, '2026-06-15 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 619293390701631441),
	(18, 1, 10, 1, 1000004, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'formal_notice', 'task', 'done', NULL, '2026-06-15', '2026-06-15', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-04-15", "currency": "EUR", "overdue_amount": "5200.00"}, {"code": "stage_done", "side": "for", "stage": "firm", "done_on": "2026-06-03"}]', '{"items": [[1000004, 1, "INV/2026/00004", "EUR", "2026-04-15", "5200.00", true]], "stage": "formal_notice", "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "channel": "task"}', 5200.00, false, '2026-06-15 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -9052930613630704098),
	(24, 1, 15, 1, 1000010, NULL, NULL, NULL, NULL, NULL, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'firm', 'email', 'to_approve', NULL, '2026-06-30', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-15", "currency": "EUR", "overdue_amount": "550.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-15"}, {"code": "credit_applied", "side": "amount", "currency": "EUR", "credit_amount": "350.00"}]', NULL, 550.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 8662366103674263507),
	(25, 1, 16, 1, 1000011, NULL, NULL, NULL, NULL, NULL, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'firm', 'email', 'to_approve', NULL, '2026-06-30', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-05", "currency": "EUR", "overdue_amount": "330.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-15"}]', NULL, 330.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -6656473998049849835),
	(4, 1, 6, 1, 1000008, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'in_flight', NULL, '2026-05-25', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-22", "currency": "EUR", "overdue_amount": "800.00"}, {"code": "first_contact", "side": "for"}]', '{"text": "cb39017b51faecdafe7d436d8f0c9a8387c98437f4320da2dc99ea40766ea016", "items": [[1000012, 1, "INV/2026/00010", "EUR", "2026-05-22", "800.00", true]], "stage": "friendly", "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "garage-petit@customer.example.com", "channel": "email", "recipient": 1000008}', 800.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -4757437653999148627),
	(6, 1, 9, 1, 1000003, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'friendly', 'email', 'failed', 'The mail server refused the message.', '2026-05-25', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-26", "currency": "EUR", "overdue_amount": "640.00"}, {"code": "first_contact", "side": "for"}]', '{"text": "cb39017b51faecdafe7d436d8f0c9a8387c98437f4320da2dc99ea40766ea016", "items": [[1000003, 1, "INV/2026/00003", "EUR", "2026-05-26", "640.00", true]], "stage": "friendly", "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "p-tisserie-blanc@customer.example.com", "channel": "email", "recipient": 1000003}', 640.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -2609970595663559255),
	(22, 1, 10, 1, 1000004, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'last_step', 'task', 'task', NULL, '2026-06-30', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-04-15", "currency": "EUR", "overdue_amount": "5200.00"}, {"code": "stage_done", "side": "for", "stage": "formal_notice", "done_on": "2026-06-15"}]', '{"items": [[1000004, 1, "INV/2026/00004", "EUR", "2026-04-15", "5200.00", true]], "stage": "last_step", "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "channel": "task"}', 5200.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 5773353895773995926),
	(17, 1, 8, 1, 1000002, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'firm', 'email', 'approved', NULL, '2026-06-15', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-27", "currency": "EUR", "overdue_amount": "2000.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-03"}]', '{"text": "c2cd0f061f57da70e1cc25ee1a449ba0b7ffcbd95b2a4d847729481ab5c43807", "items": [[1000002, 1, "INV/2026/00002", "EUR", "2026-05-27", "2000.00", true]], "stage": "firm", "terms": [], "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "imprimerie-duval@customer.example.com", "channel": "email", "recipient": 1000002}', 2000.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -916804909185483293),
	(15, 1, 14, 1, 1000009, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'firm', 'email', 'approved', NULL, '2026-06-03', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-10", "currency": "EUR", "overdue_amount": "1250.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-05-25"}]', '{"text": "c2cd0f061f57da70e1cc25ee1a449ba0b7ffcbd95b2a4d847729481ab5c43807", "items": [[1000013, 1, "INV/2026/00011", "EUR", "2026-05-10", "1250.00", true]], "stage": "firm", "terms": [], "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "cave-martin@customer.example.com", "channel": "email", "recipient": 1000009}', 1250.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -1259021884295231620),
	(14, 1, 13, 2, 1000007, 1, NULL, NULL, NULL, 1, 'default-fr', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'firm', 'email', 'approved', NULL, '2026-06-03', NULL, '[{"code": "overdue", "side": "for", "count": 2, "due_on": "2026-04-30", "currency": "EUR", "overdue_amount": "3400.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-05-25"}]', '{"text": "c2cd0f061f57da70e1cc25ee1a449ba0b7ffcbd95b2a4d847729481ab5c43807", "items": [[1000008, 1, "INV/2026/00008", "EUR", "2026-04-30", "700.00", true], [1000008, 2, "INV/2026/00008", "EUR", "2026-05-31", "2700.00", true]], "stage": "firm", "terms": [], "policy": "f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39", "sender": "\"Atelier Lumière\" <books@creditor.example.com>", "account": null, "address": "auberge-des-alpes@customer.example.com", "channel": "email", "recipient": 1000007}', 3400.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 2512395452868535925);


--
-- Data for Name: quittance_action_line; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_action_line (id, action_id, company_id, move_id, ordinal, item_id, cycle, currency_id, stage, due_date, claim, advances) VALUES
	(1, 8, 1, 1000008, 1, 17, 1, 126, 'friendly', '2026-04-30', 700.00, true),
	(2, 9, 1, 1000013, 1, 18, 1, 126, 'friendly', '2026-05-10', 1250.00, true),
	(3, 7, 1, 1000004, 1, 11, 1, 126, 'friendly', '2026-04-15', 5200.00, true),
	(4, 5, 1, 1000002, 1, 9, 1, 126, 'friendly', '2026-05-27', 2000.00, true),
	(5, 2, 1, 1000024, 1, 3, 1, 1, 'friendly', '2026-05-06', 1250.00, true),
	(6, 13, 1, 1000004, 1, 11, 1, 126, 'firm', '2026-04-15', 5200.00, true),
	(7, 10, 1, 1000015, 1, 19, 1, 126, 'friendly', '2026-05-15', 550.00, true),
	(8, 11, 1, 1000017, 1, 20, 1, 126, 'friendly', '2026-05-05', 330.00, true),
	(9, 1, 1, 1000022, 1, 2, 1, 126, 'friendly', '2026-05-04', 2000.00, true),
	(10, 18, 1, 1000004, 1, 11, 1, 126, 'formal_notice', '2026-04-15', 5200.00, true),
	(11, 6, 1, 1000003, 1, 10, 1, 126, 'friendly', '2026-05-26', 640.00, true),
	(12, 4, 1, 1000012, 1, 7, 1, 126, 'friendly', '2026-05-22', 800.00, true),
	(13, 22, 1, 1000004, 1, 11, 1, 126, 'last_step', '2026-04-15', 5200.00, true),
	(14, 17, 1, 1000002, 1, 9, 1, 126, 'firm', '2026-05-27', 2000.00, true),
	(15, 15, 1, 1000013, 1, 18, 1, 126, 'firm', '2026-05-10', 1250.00, true),
	(16, 14, 1, 1000008, 1, 17, 1, 126, 'firm', '2026-04-30', 700.00, true),
	(17, 14, 1, 1000008, 2, 15, 1, 126, 'friendly', '2026-05-31', 2700.00, true);


--
-- Data for Name: quittance_attempt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_attempt (id, action_id, company_id, mail_id, user_id, attachment_id, channel, address, copies, copied, refused, state, message_ref, result, error, documents, content, note, detail, is_erased, started_at, settled_at) VALUES
	(10, 18, 1, NULL, 1, NULL, 'task', NULL, NULL, NULL, NULL, 'sent', NULL, 'reached', NULL, NULL, NULL, NULL, NULL, NULL, '2026-06-15 09:00:00', '2026-06-15 09:00:00'),
	(1, 7, 1, 1, NULL, NULL, 'email', 'scierie-vidal@customer.example.com', NULL, NULL, NULL, 'sent', '<quittance-7.76a19fb41f19a31921906e0157b50e3f@creditor.example.com>', NULL, NULL, NULL, '{"body": "cdc9f3d8c7719e1531be7b23746f07df1723c9b5836d3c08401de83132149a21", "subject": "11c9da39c56004b50090e464852a34fea26c97e4d3f00df00683b39e845c82fa", "recipients": "9875b87c9f7d06ba9bcb041d46c2fc80a03ebdac2491428e683b57af52c068c9"}', NULL, NULL, NULL, '2026-05-25 09:00:00', '2026-05-25 09:00:00'),
	(2, 8, 1, 2, NULL, NULL, 'email', 'auberge-des-alpes@customer.example.com', NULL, NULL, NULL, 'sent', '<quittance-8.0306f7bf84567419606d14e74402983e@creditor.example.com>', NULL, NULL, NULL, '{"body": "f9f7f9b3741fb1182ab696666d9e971613631bfa6287c40262737170d3b7a7da", "subject": "7ebadd2fc148878f291bb4afe3146aad2afc66a8ca844abcbe407de9e9b833af", "recipients": "59b014e4c1e6b03c67c6057f8c9107bf300380f919ee075652f3c9c150e699a5"}', NULL, NULL, NULL, '2026-05-25 09:00:00', '2026-05-25 09:00:00'),
	(3, 9, 1, 3, NULL, NULL, 'email', 'cave-martin@customer.example.com', NULL, NULL, NULL, 'sent', '<quittance-9.d23e5e0fa24818f6a22c399ee0358723@creditor.example.com>', NULL, NULL, NULL, '{"body": "42d1a8093499ad868801ee3b0751bf3590e8faab6ac381d813709200c6da38b5", "subject": "302e6ae0f8eb5c4e94f69c45f7f66f3f02887cf51a50808d73d7cc1d04903f68", "recipients": "6cd0ab9446c0366afb8d24930a7fc95ce915457b5d6acb9ad412e37f86be8bc7"}', NULL, NULL, NULL, '2026-05-25 09:00:00', '2026-05-25 09:00:00'),
	(4, 2, 1, 4, NULL, NULL, 'email', 'brouwerij-zuid@customer.example.com', NULL, NULL, NULL, 'sent', '<quittance-2.a7f0d24d00839cd6658ad25be76ac846@creditor.example.com>', NULL, NULL, NULL, '{"body": "717090023ca258211367283b57c830bc08626f03214af544b25ac1747f05cce9", "subject": "d68f4f89b3b64acfe6e4877fd0ee80e9baaa60d2c5dc36cd9d94479284b79fb6", "recipients": "fd3898f11c9697274707378d36ffa163ef491158b5005ff2a5fdda534e8f064b"}', NULL, NULL, NULL, '2026-06-03 09:00:00', '2026-06-03 09:00:00'),
	(5, 5, 1, 5, NULL, NULL, 'email', 'imprimerie-duval@customer.example.com', NULL, NULL, NULL, 'sent', '<quittance-5.dbcef2b60f42b28433ae2fd1a2ac0221@creditor.example.com>', NULL, NULL, NULL, '{"body": "b26e071bf92a6ed86e3165822d3d47a692b97a4bfca0f11d0e6de130a36cdda2", "subject": "241007e43209e136fd9e9cd5dfd003b989576549786ffe6af94d8263f2ef9fbe", "recipients": "7e28731bf996bc9fe9e1d4e39daff4d0d9ab8220a2a9f6569032ab205fcb30d7"}', NULL, NULL, NULL, '2026-06-03 09:00:00', '2026-06-03 09:00:00'),
	(6, 13, 1, 6, NULL, NULL, 'email', 'scierie-vidal@customer.example.com', NULL, NULL, NULL, 'sent', '<quittance-13.26bdac9bd087bf457ba80be29d485582@creditor.example.com>', NULL, NULL, NULL, '{"body": "1a4f3e7eac156086587c7757f268999cf7af23d378da69ee2cc1b9986d97c4b9", "subject": "11c9da39c56004b50090e464852a34fea26c97e4d3f00df00683b39e845c82fa", "recipients": "9875b87c9f7d06ba9bcb041d46c2fc80a03ebdac2491428e683b57af52c068c9"}', NULL, NULL, NULL, '2026-06-03 09:00:00', '2026-06-03 09:00:00'),
	(7, 1, 1, 8, NULL, NULL, 'email', 'mairie-de-lumi-res@customer.example.com', NULL, NULL, NULL, 'sent', '<quittance-1.c8aa48b6b10a31022b9cf13b1a7d220f@creditor.example.com>', NULL, NULL, NULL, '{"body": "ae0adb415468a4f11e754f2099fe863632fb48a772f8f83cbcbf70a2b78884fc", "subject": "045f632b6f0d4b3db91cf308f1b5b1b4825ff50320c113c3c1ce70dad70bd7b0", "recipients": "374e78c4fe6725d7f9b9fa90044a96b846b438a4e7db809cf62e996b49d3c46b"}', NULL, NULL, NULL, '2026-06-15 09:00:00', '2026-06-15 09:00:00'),
	(8, 10, 1, 9, NULL, NULL, 'email', 'maison-colin@customer.example.com', NULL, NULL, NULL, 'sent', '<quittance-10.c3db98484a3c0e51b94e1a122cfe7d8c@creditor.example.com>', NULL, NULL, NULL, '{"body": "e97087e8a0cbd25db18857f69befa5d8c21670bb295581f1ebe44fc800f7295d", "subject": "ec162c3a665e7a1fa075799f6c3f20bebc621552af97532b594990bdb005ebd5", "recipients": "4bc939321c470ee9480cbec4a5fb7cc3043d141f7fe921a11570b9b97526d7c8"}', NULL, NULL, NULL, '2026-06-15 09:00:00', '2026-06-15 09:00:00'),
	(9, 11, 1, 10, NULL, NULL, 'email', 'fleurs-simon@customer.example.com', NULL, NULL, NULL, 'sent', '<quittance-11.45855328b6416c74fb7d1ede49b34d33@creditor.example.com>', NULL, NULL, NULL, '{"body": "9aac8d7e28f9ffe06971e02505d664d2f4033c119064dafe115bda1d92efcf2d", "subject": "3ff8dc644f7c56d2333de2d67d3e75e391f275fc0b224e8825c7defa60c1ba3b", "recipients": "9395295b55bc9075c94617c8d0abc7f17b92d8d48d3e7c98ba673b112d82d217"}', NULL, NULL, NULL, '2026-06-15 09:00:00', '2026-06-15 09:00:00'),
	(11, 4, 1, 11, NULL, NULL, 'email', 'garage-petit@customer.example.com', NULL, NULL, NULL, 'unknown', '<quittance-4.d00d4ffeebd6653a7d1d4a364ae140d5@creditor.example.com>', NULL, 'The connection broke off before the mail server had answered.', NULL, '{"body": "a5d4187e03fb55abee22d00a6ea8ca5a2aaf5a08e09f6e3836b115f42d96d338", "subject": "6cccfe2d1edab4ede26b67a2f1e14bae8146e73710e35d098bd78116d681db81", "recipients": "8105c1097334d8bb8957b92e8348c0e11cc58272897effd5816126b354fefb2b"}', NULL, 'SMTPServerDisconnected: Connection unexpectedly closed', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(12, 6, 1, 12, NULL, NULL, 'email', 'p-tisserie-blanc@customer.example.com', NULL, NULL, NULL, 'failed', '<quittance-6.851951bfc63362ab09515b995103a3c4@creditor.example.com>', NULL, 'The mail server refused the message.', NULL, '{"body": "e8241b922b0ccc426372301e628a5d0acd79a24fd26b9f42198160421e1fbd98", "subject": "443606f9e7085ae4b763ca0311f4059e153246fb51b668949fc7538ed1834008", "recipients": "19d17f300211544f174c00792001fd3bef9c6a66cfe0134e53349c8547c85d04"}', NULL, 'SMTPResponseException: (550, b''No such mailbox'')', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00');


--
-- Data for Name: quittance_case; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_case (id, company_id, partner_id, user_id, item_count, create_uid, write_uid, relation, backlog, relation_used, relation_reason, grade, state, policy, stage, next_stage, insolvent_since, last_contact_on, oldest_due_date, next_date, decided_on, reasons, grade_reasons, overdue, not_due, held, penalties, interest, compensation, create_date, write_date, fingerprint, never_charge_reason, limitation_told) VALUES
	(3, 1, 1000012, NULL, 1, 1, 1, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'held', 'default-fr', NULL, NULL, NULL, NULL, NULL, '2026-07-01', '2026-05-25', '[{"code": "held", "side": "against", "count": 1, "currency": "EUR", "held_amount": "1750.00"}, {"code": "paused", "side": "against", "until_on": "2026-06-30"}]', '[{"code": "no_settled_item", "side": "against"}]', 0.00, 0.00, 1750.00, 0.00, 7.57, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', 5754061146322657712, NULL, NULL),
	(6, 1, 1000008, NULL, 1, 1, 1, NULL, NULL, 'b2b', 'has_vat_number', 'D', 'to_contact', 'default-fr', NULL, 'friendly', NULL, NULL, '2026-05-22', '2026-05-25', '2026-05-25', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-22", "currency": "EUR", "overdue_amount": "800.00"}, {"code": "next_step", "side": "for", "stage": "friendly", "due_on": "2026-05-22", "channel": "email"}]', '[{"code": "payment_delay", "days": "25.7", "side": "against", "letter": "D", "weight": "0.905969", "settled": 1, "days_sum": "30.802946", "portfolio_days": "14.1", "portfolio_weight": "0.650000"}, {"code": "late_share", "side": "against", "letter": "C", "weight": "1.818532", "percent": "78.0", "late_sum": "1.818532", "portfolio_weight": "1.500000", "portfolio_percent": "51.3"}, {"code": "cold_start", "side": "against", "settled": 1}]', 800.00, 0.00, 0.00, 0.00, 0.80, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', 5922121442729970434, NULL, NULL),
	(12, 1, 1000006, NULL, 2, NULL, NULL, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', NULL, 'before_due', NULL, NULL, NULL, '2026-06-29', '2026-06-30', '[{"code": "next_step", "side": "for", "stage": "before_due", "channel": "email"}]', '[{"code": "no_settled_item", "side": "against"}]', 0.00, 219.90, 0.00, 0.00, 0.00, 0.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -8024275226481795080, NULL, NULL),
	(2, 1, 1000013, NULL, 1, 1, 1, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'blocked', 'default-fr', NULL, NULL, '2026-05-25', NULL, '2026-03-31', NULL, '2026-05-25', '[{"code": "insolvent", "side": "against", "since_on": "2026-05-25"}, {"code": "overdue", "side": "for", "count": 1, "due_on": "2026-03-31", "currency": "EUR", "overdue_amount": "2600.00"}]', '[{"code": "no_settled_item", "side": "against"}]', 2600.00, 0.00, 0.00, 0.00, 46.74, 0.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', 2389129011744395607, NULL, NULL),
	(17, 1, 1000014, NULL, 1, NULL, NULL, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'blocked', 'default-fr', NULL, 'friendly', NULL, NULL, '2026-05-02', '2026-05-05', '2026-05-25', '[{"code": "no_address", "side": "against"}, {"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-02", "currency": "EUR", "overdue_amount": "210.00"}]', '[{"code": "no_settled_item", "side": "against"}]', 210.00, 0.00, 0.00, 0.00, 1.61, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', 4989311470696319163, NULL, NULL),
	(18, 1, 1000016, NULL, 1, NULL, NULL, NULL, NULL, 'unknown', 'nothing_known', NULL, 'to_contact', 'default-fr', NULL, 'friendly', NULL, NULL, '2026-05-06', '2026-05-11', '2026-05-25', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-06", "currency": "EUR", "overdue_amount": "180.00"}, {"code": "next_step", "side": "for", "stage": "friendly", "due_on": "2026-05-06", "channel": "email"}, {"code": "notice_missing", "side": "amount"}]', '[{"code": "natural_person", "side": "against"}]', 180.00, 0.00, 0.00, 0.00, NULL, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -871091683442913756, NULL, NULL),
	(7, 1, 1000001, NULL, 1, NULL, NULL, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', NULL, 'friendly', NULL, NULL, '2026-06-20', '2026-06-23', '2026-06-30', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-06-20", "currency": "EUR", "overdue_amount": "1200.00"}, {"code": "next_step", "side": "for", "stage": "friendly", "due_on": "2026-06-20", "channel": "email"}]', '[{"code": "no_settled_item", "side": "against"}]', 1200.00, 0.00, 0.00, 0.00, 3.99, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', 4577799042954844168, NULL, NULL),
	(5, 1, 1000018, NULL, 3, 1, 1, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', NULL, 'friendly', NULL, NULL, '2026-03-15', '2026-03-18', '2026-05-25', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-03-15", "currency": "EUR", "overdue_amount": "4000.00"}, {"code": "next_step", "side": "for", "stage": "friendly", "due_on": "2026-03-15", "channel": "email"}, {"code": "penalties_charged", "side": "amount", "count": 2, "currency": "EUR", "penalties_amount": "120.25"}]', '[{"code": "no_settled_item", "side": "against"}]', 4000.00, 0.00, 0.00, 120.25, 36.46, 0.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', 6528673464700610320, NULL, NULL),
	(9, 1, 1000003, NULL, 1, NULL, NULL, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', NULL, 'friendly', NULL, NULL, '2026-05-26', '2026-05-29', '2026-06-03', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-26", "currency": "EUR", "overdue_amount": "640.00"}, {"code": "next_step", "side": "for", "stage": "friendly", "due_on": "2026-05-26", "channel": "email"}]', '[{"code": "no_settled_item", "side": "against"}]', 640.00, 0.00, 0.00, 0.00, 1.70, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', 1626490867089728334, NULL, NULL),
	(13, 1, 1000007, NULL, 3, NULL, 1, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', 'friendly', 'firm', NULL, '2026-05-25', '2026-04-30', '2026-06-01', '2026-06-03', '[{"code": "overdue", "side": "for", "count": 2, "due_on": "2026-04-30", "currency": "EUR", "overdue_amount": "3400.00"}, {"code": "next_step", "side": "for", "stage": "firm", "due_on": "2026-04-30", "channel": "email", "contact_on": "2026-05-25"}]', '[{"code": "no_settled_item", "side": "against"}]', 3400.00, 3600.00, 0.00, 0.00, 23.94, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -8430563707175097340, NULL, NULL),
	(14, 1, 1000009, NULL, 1, NULL, 1, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', 'friendly', 'firm', NULL, '2026-05-25', '2026-05-10', '2026-06-01', '2026-06-03', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-10", "currency": "EUR", "overdue_amount": "1250.00"}, {"code": "next_step", "side": "for", "stage": "firm", "due_on": "2026-05-10", "channel": "email", "contact_on": "2026-05-25"}]', '[{"code": "no_settled_item", "side": "against"}]', 1250.00, 0.00, 0.00, 0.00, 9.99, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', 5961370854260638098, NULL, NULL),
	(8, 1, 1000002, NULL, 1, NULL, 1, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', 'friendly', 'firm', NULL, '2026-06-03', '2026-05-27', '2026-06-11', '2026-06-15', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-27", "currency": "EUR", "overdue_amount": "2000.00"}, {"code": "next_step", "side": "for", "stage": "firm", "due_on": "2026-05-27", "channel": "email", "contact_on": "2026-06-03"}]', '[{"code": "no_settled_item", "side": "against"}]', 2000.00, 0.00, 0.00, 0.00, 12.65, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -8313281567885771423, NULL, NULL),
	(11, 1, 1000005, NULL, 1, NULL, NULL, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', NULL, 'friendly', NULL, NULL, '2026-06-12', '2026-06-15', '2026-06-15', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-06-12", "currency": "EUR", "overdue_amount": "450.00"}, {"code": "next_step", "side": "for", "stage": "friendly", "due_on": "2026-06-12", "channel": "email"}]', '[{"code": "no_settled_item", "side": "against"}]', 450.00, 0.00, 0.00, 0.00, 0.45, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -1831555482583001672, NULL, NULL),
	(4, 1, 1000017, NULL, 1, 1, 1, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', 'friendly', 'firm', NULL, '2026-06-03', '2026-05-06', '2026-06-10', '2026-06-15', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-06", "currency": "EUR", "overdue_amount": "1000.00"}, {"code": "next_step", "side": "for", "stage": "firm", "due_on": "2026-05-06", "channel": "email", "contact_on": "2026-06-03"}]', '[{"code": "no_settled_item", "side": "against"}]', 1000.00, 0.00, 0.00, 0.00, 13.31, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -2639935463706440422, NULL, NULL),
	(1, 1, 1000015, NULL, 1, 1, 1, 'public', NULL, 'public', 'stated_by_user', NULL, 'to_contact', 'default-fr', 'friendly', 'firm', NULL, '2026-06-15', '2026-05-04', '2026-06-22', '2026-06-30', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-04", "currency": "EUR", "overdue_amount": "2000.00"}, {"code": "next_step", "side": "for", "stage": "firm", "due_on": "2026-05-04", "channel": "email", "contact_on": "2026-06-15"}, {"code": "held", "side": "against", "count": 1, "currency": "EUR", "held_amount": "1100.00"}, {"code": "paused", "side": "against", "until_on": "2026-08-31"}]', '[{"code": "no_settled_item", "side": "against"}]', 2000.00, 0.00, 1100.00, 0.00, 49.14, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -4259258871964942559, NULL, NULL),
	(10, 1, 1000004, NULL, 1, NULL, 1, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', 'formal_notice', 'last_step', NULL, '2026-06-15', '2026-04-15', '2026-06-22', '2026-06-30', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-04-15", "currency": "EUR", "overdue_amount": "5200.00"}, {"code": "next_step", "side": "for", "stage": "last_step", "due_on": "2026-04-15", "channel": "task", "contact_on": "2026-06-15"}]', '[{"code": "no_settled_item", "side": "against"}]', 5200.00, 0.00, 0.00, 0.00, 131.55, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -8476870932432116368, NULL, NULL),
	(15, 1, 1000010, NULL, 1, NULL, 1, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', 'friendly', 'firm', NULL, '2026-06-15', '2026-05-15', '2026-06-22', '2026-06-30', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-15", "currency": "EUR", "overdue_amount": "550.00"}, {"code": "next_step", "side": "for", "stage": "firm", "due_on": "2026-05-15", "channel": "email", "contact_on": "2026-06-15"}, {"code": "credit_applied", "side": "amount", "currency": "EUR", "credit_amount": "350.00"}]', '[{"code": "no_settled_item", "side": "against"}]', 550.00, 0.00, 0.00, 0.00, 8.77, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -5897093494541759600, NULL, NULL),
	(16, 1, 1000011, NULL, 2, NULL, 1, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', 'friendly', 'firm', NULL, '2026-06-15', '2026-05-05', '2026-06-22', '2026-06-30', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-05", "currency": "EUR", "overdue_amount": "330.00"}, {"code": "next_step", "side": "for", "stage": "firm", "due_on": "2026-05-05", "channel": "email", "contact_on": "2026-06-15"}, {"code": "held", "side": "against", "count": 1, "currency": "EUR", "held_amount": "470.00"}, {"code": "excluded_by_accountant", "side": "against"}]', '[{"code": "no_settled_item", "side": "against"}]', 330.00, 0.00, 470.00, 0.00, 6.15, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -6914809597389530617, NULL, NULL);


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
	(1, 1, 3, 1000019, 1, NULL, 1, 1000040, 1, 126, NULL, 'principal', 'paused', 'held', NULL, NULL, '2031-05-12', '2026-05-12', '2026-07-01', '2026-05-25', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-12"}, {"code": "paused", "side": "against", "since_on": "2026-05-25", "until_on": "2026-06-30"}]', 1750.00, 0.00, 1750.00, 1750.00, 7.57, 40.00, false, -2451509556165769293),
	(7, 1, 6, 1000012, 1, NULL, 1, 1000026, 1, 126, NULL, 'principal', NULL, 'to_contact', 'friendly', NULL, '2031-05-22', '2026-05-22', '2026-05-25', '2026-05-25', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-22"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-05-25"}]', 800.00, 800.00, 0.00, 800.00, 0.80, 40.00, true, 6441378923673291053),
	(14, 1, 12, 1000007, 1, NULL, 1, 1000014, 1, 126, NULL, 'principal', NULL, 'not_due', 'before_due', NULL, '2031-09-30', '2026-09-30', '2026-09-25', '2026-05-25', NULL, '[{"code": "due_later", "side": "against", "due_on": "2026-09-30"}, {"code": "stage_not_before", "side": "against", "stage": "before_due", "from_on": "2026-09-25"}]', 120.00, 120.00, 0.00, 120.00, 0.00, 0.00, false, 7880667870769116487),
	(6, 1, 5, 1000025, 1, NULL, 1, 1000052, 1, 126, NULL, 'principal', NULL, 'to_contact', 'friendly', NULL, '2031-05-25', '2026-03-15', '2026-03-18', '2026-05-25', NULL, '[{"code": "late", "side": "for", "due_on": "2026-03-15"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-03-18"}]', 4000.00, 4000.00, 0.00, 4000.00, 36.46, 0.00, true, 3613141442504682563),
	(22, 1, 2, 1000020, 1, NULL, 1, 1000042, 1, 126, NULL, 'principal', NULL, 'waiting', NULL, NULL, '2031-03-31', '2026-03-31', NULL, '2026-05-25', NULL, '[{"code": "late", "side": "for", "due_on": "2026-03-31"}, {"code": "insolvent", "side": "against", "since_on": "2026-05-25"}]', 2600.00, 2600.00, 0.00, 2600.00, 46.74, 0.00, true, 5833875352266104157),
	(23, 1, 17, 1000021, 1, NULL, 1, 1000044, 1, 126, NULL, 'principal', NULL, 'waiting', 'friendly', NULL, '2031-05-02', '2026-05-02', '2026-05-05', '2026-05-25', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-02"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-05-05"}, {"code": "no_address", "side": "against"}]', 210.00, 210.00, 0.00, 210.00, 1.61, 40.00, true, 8809967766671919980),
	(24, 1, 18, 1000023, 1, NULL, 1, 1000048, 1, 126, NULL, 'principal', NULL, 'to_contact', 'friendly', NULL, '2028-05-06', '2026-05-06', '2026-05-11', '2026-05-25', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-06"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-05-11"}, {"code": "notice_missing", "side": "amount"}]', 180.00, 180.00, 0.00, 180.00, NULL, NULL, true, -9003853048614822327),
	(10, 1, 9, 1000003, 1, NULL, 1, 1000006, 1, 126, NULL, 'principal', NULL, 'to_contact', 'friendly', NULL, '2031-05-26', '2026-05-26', '2026-05-29', '2026-06-03', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-26"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-05-29"}]', 640.00, 640.00, 0.00, 640.00, 1.70, 40.00, true, -8234926245413964470),
	(15, 1, 13, 1000008, 2, NULL, 1, 1000017, 1, 126, NULL, 'principal', NULL, 'to_contact', 'friendly', NULL, '2031-05-31', '2026-05-31', '2026-06-03', '2026-06-03', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-31"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-06-03"}]', 2700.00, 2700.00, 0.00, 2700.00, 2.70, 0.00, true, 8049987345138949943),
	(17, 1, 13, 1000008, 1, 1000007, 1, 1000016, 1, 126, 'friendly', 'principal', NULL, 'to_contact', 'firm', '2026-05-25', '2031-04-30', '2026-04-30', '2026-06-01', '2026-06-03', NULL, '[{"code": "late", "side": "for", "due_on": "2026-04-30"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-05-25"}, {"code": "stage_due", "side": "for", "stage": "firm", "since_on": "2026-06-01"}]', 700.00, 700.00, 0.00, 700.00, 21.24, 40.00, true, 6568041410693060407),
	(18, 1, 14, 1000013, 1, 1000009, 1, 1000028, 1, 126, 'friendly', 'principal', NULL, 'to_contact', 'firm', '2026-05-25', '2031-05-10', '2026-05-10', '2026-06-01', '2026-06-03', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-10"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-05-25"}, {"code": "stage_due", "side": "for", "stage": "firm", "since_on": "2026-06-01"}]', 1250.00, 1250.00, 0.00, 1250.00, 9.99, 40.00, true, -6684445727128223898),
	(21, 1, 16, 1000018, 1, NULL, 1, 1000038, 1, 126, NULL, 'principal', 'excluded_by_accountant', 'held', NULL, NULL, '2031-05-08', '2026-05-08', NULL, '2026-06-15', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-08"}, {"code": "excluded_by_accountant", "side": "against"}]', 470.00, 0.00, 470.00, 470.00, NULL, NULL, false, 4283895097866277758),
	(4, 1, 5, 1000026, 1, NULL, 1, 1000053, 1, 126, NULL, 'interest', NULL, 'to_contact', 'friendly', NULL, '2031-05-25', '2026-05-25', '2026-05-28', '2026-06-03', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-25"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-05-28"}]', 80.25, 80.25, 0.00, 80.25, NULL, NULL, true, -3060715719799518219),
	(5, 1, 5, 1000026, 2, NULL, 1, 1000055, 1, 126, NULL, 'compensation', NULL, 'to_contact', 'friendly', NULL, '2031-05-25', '2026-05-25', '2026-05-28', '2026-06-03', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-25"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-05-28"}]', 40.00, 40.00, 0.00, 40.00, NULL, NULL, true, -6346585053674699325),
	(9, 1, 8, 1000002, 1, 1000002, 1, 1000004, 1, 126, 'friendly', 'principal', NULL, 'to_contact', 'firm', '2026-06-03', '2031-05-27', '2026-05-27', '2026-06-11', '2026-06-15', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-27"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-03"}, {"code": "stage_due", "side": "for", "stage": "firm", "since_on": "2026-06-11"}]', 2000.00, 2000.00, 0.00, 2000.00, 12.65, 40.00, true, -5645699074303933734),
	(12, 1, 11, 1000005, 1, NULL, 1, 1000010, 1, 126, NULL, 'principal', NULL, 'to_contact', 'friendly', NULL, '2031-06-12', '2026-06-12', '2026-06-15', '2026-06-15', NULL, '[{"code": "late", "side": "for", "due_on": "2026-06-12"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-06-15"}]', 450.00, 450.00, 0.00, 450.00, 0.45, 40.00, true, -3595408043400872038),
	(3, 1, 4, 1000024, 1, 1000017, 1, 1000050, 1, 1, 'friendly', 'principal', NULL, 'to_contact', 'firm', '2026-06-03', '2031-05-06', '2026-05-06', '2026-06-10', '2026-06-15', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-06"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-03"}, {"code": "stage_due", "side": "for", "stage": "firm", "since_on": "2026-06-10"}]', 1250.00, 1250.00, 0.00, 1000.00, 16.64, 40.00, true, -6005966874196927347),
	(8, 1, 7, 1000001, 1, NULL, 1, 1000002, 1, 126, NULL, 'principal', NULL, 'to_contact', 'friendly', NULL, '2031-06-20', '2026-06-20', '2026-06-23', '2026-06-30', NULL, '[{"code": "late", "side": "for", "due_on": "2026-06-20"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-06-23"}]', 1200.00, 1200.00, 0.00, 1200.00, 3.99, 40.00, true, -6306248907657329831),
	(2, 1, 1, 1000022, 1, 1000015, 1, 1000046, 1, 126, 'friendly', 'principal', 'paused', 'to_contact', 'firm', '2026-06-15', '2030-12-31', '2026-05-04', '2026-06-22', '2026-06-30', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-04"}, {"code": "paused", "side": "against", "currency": "EUR", "since_on": "2026-05-25", "until_on": "2026-08-31", "held_amount": "1100.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-15"}, {"code": "stage_due", "side": "for", "stage": "firm", "since_on": "2026-06-22"}]', 3100.00, 2000.00, 1100.00, 3100.00, 49.14, 40.00, true, -8261031767905522710),
	(11, 1, 10, 1000004, 1, 1000004, 1, 1000008, 1, 126, 'formal_notice', 'principal', NULL, 'to_contact', 'last_step', '2026-06-15', '2031-04-15', '2026-04-15', '2026-06-22', '2026-06-30', NULL, '[{"code": "late", "side": "for", "due_on": "2026-04-15"}, {"code": "stage_done", "side": "for", "stage": "formal_notice", "done_on": "2026-06-15"}, {"code": "stage_due", "side": "for", "stage": "last_step", "since_on": "2026-06-22"}]', 5200.00, 5200.00, 0.00, 5200.00, 131.55, 40.00, true, 6418770790586457695),
	(13, 1, 12, 1000006, 1, NULL, 1, 1000012, 1, 126, NULL, 'principal', NULL, 'to_contact', 'before_due', NULL, '2031-07-04', '2026-07-04', '2026-06-29', '2026-06-30', NULL, '[{"code": "due_later", "side": "for", "due_on": "2026-07-04"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "before_due", "since_on": "2026-06-29"}]', 99.90, 99.90, 0.00, 99.90, 0.00, 0.00, false, 6409593028113406133),
	(16, 1, 13, 1000008, 3, NULL, 1, 1000018, 1, 126, NULL, 'principal', NULL, 'not_due', 'friendly', NULL, '2031-06-30', '2026-06-30', '2026-07-03', '2026-06-30', NULL, '[{"code": "due_later", "side": "against", "due_on": "2026-06-30"}, {"code": "stage_not_before", "side": "against", "stage": "friendly", "from_on": "2026-07-03"}]', 3600.00, 3600.00, 0.00, 3600.00, 0.00, 0.00, false, -4577075638510311967),
	(19, 1, 15, 1000015, 1, 1000010, 1, 1000032, 1, 126, 'friendly', 'principal', NULL, 'to_contact', 'firm', '2026-06-15', '2031-05-15', '2026-05-15', '2026-06-22', '2026-06-30', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-15"}, {"code": "credit_applied", "side": "amount", "currency": "EUR", "credit_amount": "350.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-15"}, {"code": "stage_due", "side": "for", "stage": "firm", "since_on": "2026-06-22"}]', 900.00, 550.00, 0.00, 900.00, 8.77, 40.00, true, -3979515930407438684),
	(20, 1, 16, 1000017, 1, 1000011, 1, 1000036, 1, 126, 'friendly', 'principal', NULL, 'to_contact', 'firm', '2026-06-15', '2031-05-05', '2026-05-05', '2026-06-22', '2026-06-30', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-05"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-15"}, {"code": "stage_due", "side": "for", "stage": "firm", "since_on": "2026-06-22"}]', 330.00, 330.00, 0.00, 330.00, 6.15, 40.00, true, 69764762457042879);


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

INSERT INTO public.quittance_policy (id, company_id, version, approved_by_id, gap_days, contacts_per_week, contacts_per_month, grace_days, create_uid, write_uid, code, state, manifest_hash, countries, relations, mentions, tolerance, tolerances, business_days, days_off, quiet, customer_minimum, item_minimum, titles, manifest, approved_on, create_date, write_date) VALUES
	(1, 1, 1, 1, 7, 0, 0, 0, 1, 1, 'default-fr', 'approved', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', 'FR', '', 'overdue', '1.00', '', NULL, 'saturday, sunday', NULL, NULL, NULL, '{"de": "Frankreich, fünf Stufen", "en": "France, five stages", "fr": "France, cinq étapes"}', '{"countries": ["FR"], "format": 2, "gap_days": 7, "kind": "policy", "name": "default-fr", "stages": [{"automatic": false, "channel": "email", "code": "before_due", "days_from_due": -5, "lapses_at_due": true, "titles": {"de": "Bevorstehende Fälligkeit", "en": "Upcoming due date", "fr": "Échéance à venir"}}, {"automatic": false, "channel": "email", "code": "friendly", "days_from_due": 3, "lapses_at_due": false, "titles": {"de": "Zahlungserinnerung", "en": "Payment reminder", "fr": "Rappel de paiement"}}, {"automatic": false, "channel": "email", "code": "firm", "days_from_due": 15, "lapses_at_due": false, "titles": {"de": "Zweite Zahlungserinnerung", "en": "Second payment reminder", "fr": "Deuxième rappel de paiement"}}, {"automatic": false, "channel": "task", "code": "formal_notice", "days_from_due": 30, "lapses_at_due": false, "titles": {"de": "Aufforderung zur sofortigen Zahlung", "en": "Request to pay without delay", "fr": "Demande de règlement immédiat"}}, {"automatic": false, "channel": "task", "code": "last_step", "days_from_due": 45, "lapses_at_due": false, "titles": {"de": "Letzte Aufforderung vor weiteren Schritten", "en": "Last request before further steps", "fr": "Dernière demande avant suites"}}], "titles": {"de": "Frankreich, fünf Stufen", "en": "France, five stages", "fr": "France, cinq étapes"}, "tolerance": "1.00"}', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00');


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
	(7, 1, 1000004, 13, 6, 1, 'f9c032ae452f96f7f46adf1650e079eddd0e2fbf3aa8d1f4e4a45733390b8ad7', '18b563945c94c0ef057d33a9f0dd318147657784bb028c4294c3314e3102f850', '{"action_id": 13, "approved_by": 1, "attempt_id": 6, "body_hash": "1a4f3e7eac156086587c7757f268999cf7af23d378da69ee2cc1b9986d97c4b9", "case_id": 10, "channel": "email", "company_id": 1, "contacted_on": "2026-06-03", "copies": "[]", "documents": "[]", "done_by": null, "format_version": 1, "items": "[[1000004, 1, \"firm\", 1, 126, \"5200.00\", true]]", "message_ref": "<quittance-13.26bdac9bd087bf457ba80be29d485582@creditor.example.com>", "night": "2026-06-03", "number": 7, "outcome": "accepted", "partner_id": 1000004, "recipients_hash": "9875b87c9f7d06ba9bcb041d46c2fc80a03ebdac2491428e683b57af52c068c9", "recorded_at": "2026-06-03 09:00:00", "stage": "firm", "subject_hash": "11c9da39c56004b50090e464852a34fea26c97e4d3f00df00683b39e845c82fa"}', '2026-06-03 09:00:00'),
	(8, 1, 1000015, 1, 7, 1, '18b563945c94c0ef057d33a9f0dd318147657784bb028c4294c3314e3102f850', '29313fe64938646c10f59c28845c4969e1a1637b37e6a7b3751359681f45cc54', '{"action_id": 1, "approved_by": 1, "attempt_id": 7, "body_hash": "ae0adb415468a4f11e754f2099fe863632fb48a772f8f83cbcbf70a2b78884fc", "case_id": 1, "channel": "email", "company_id": 1, "contacted_on": "2026-06-15", "copies": "[]", "documents": "[]", "done_by": null, "format_version": 1, "items": "[[1000022, 1, \"friendly\", 1, 126, \"2000.00\", true]]", "message_ref": "<quittance-1.c8aa48b6b10a31022b9cf13b1a7d220f@creditor.example.com>", "night": "2026-05-25", "number": 8, "outcome": "accepted", "partner_id": 1000015, "recipients_hash": "374e78c4fe6725d7f9b9fa90044a96b846b438a4e7db809cf62e996b49d3c46b", "recorded_at": "2026-06-15 09:00:00", "stage": "friendly", "subject_hash": "045f632b6f0d4b3db91cf308f1b5b1b4825ff50320c113c3c1ce70dad70bd7b0"}', '2026-06-15 09:00:00'),
	(9, 1, 1000010, 10, 8, 1, '29313fe64938646c10f59c28845c4969e1a1637b37e6a7b3751359681f45cc54', 'e376ca32ab92a614e362c486e113c6c8a10bc3388a5196bd999bc8e998e1d707', '{"action_id": 10, "approved_by": 1, "attempt_id": 8, "body_hash": "e97087e8a0cbd25db18857f69befa5d8c21670bb295581f1ebe44fc800f7295d", "case_id": 15, "channel": "email", "company_id": 1, "contacted_on": "2026-06-15", "copies": "[]", "documents": "[]", "done_by": null, "format_version": 1, "items": "[[1000015, 1, \"friendly\", 1, 126, \"550.00\", true]]", "message_ref": "<quittance-10.c3db98484a3c0e51b94e1a122cfe7d8c@creditor.example.com>", "night": "2026-05-25", "number": 9, "outcome": "accepted", "partner_id": 1000010, "recipients_hash": "4bc939321c470ee9480cbec4a5fb7cc3043d141f7fe921a11570b9b97526d7c8", "recorded_at": "2026-06-15 09:00:00", "stage": "friendly", "subject_hash": "ec162c3a665e7a1fa075799f6c3f20bebc621552af97532b594990bdb005ebd5"}', '2026-06-15 09:00:00'),
	(10, 1, 1000011, 11, 9, 1, 'e376ca32ab92a614e362c486e113c6c8a10bc3388a5196bd999bc8e998e1d707', '81fdf06a7cbf689b3b1119a315bfb3f138c3352a20bd00e340b1d31b1a4f112c', '{"action_id": 11, "approved_by": 1, "attempt_id": 9, "body_hash": "9aac8d7e28f9ffe06971e02505d664d2f4033c119064dafe115bda1d92efcf2d", "case_id": 16, "channel": "email", "company_id": 1, "contacted_on": "2026-06-15", "copies": "[]", "documents": "[]", "done_by": null, "format_version": 1, "items": "[[1000017, 1, \"friendly\", 1, 126, \"330.00\", true]]", "message_ref": "<quittance-11.45855328b6416c74fb7d1ede49b34d33@creditor.example.com>", "night": "2026-05-25", "number": 10, "outcome": "accepted", "partner_id": 1000011, "recipients_hash": "9395295b55bc9075c94617c8d0abc7f17b92d8d48d3e7c98ba673b112d82d217", "recorded_at": "2026-06-15 09:00:00", "stage": "friendly", "subject_hash": "3ff8dc644f7c56d2333de2d67d3e75e391f275fc0b224e8825c7defa60c1ba3b"}', '2026-06-15 09:00:00'),
	(11, 1, 1000004, 18, 10, 1, '81fdf06a7cbf689b3b1119a315bfb3f138c3352a20bd00e340b1d31b1a4f112c', '31f6b52c4845aadbd81c25eb6341e5f0c068b5cae5daa21007b931903f8ea9f6', '{"action_id": 18, "approved_by": 1, "attempt_id": 10, "body_hash": null, "case_id": 10, "channel": "task", "company_id": 1, "contacted_on": "2026-06-15", "copies": "[]", "documents": "[]", "done_by": 1, "format_version": 1, "items": "[[1000004, 1, \"formal_notice\", 1, 126, \"5200.00\", true]]", "message_ref": null, "night": "2026-06-15", "number": 11, "outcome": "reached", "partner_id": 1000004, "recipients_hash": null, "recorded_at": "2026-06-15 09:00:00", "stage": "formal_notice", "subject_hash": null}', '2026-06-15 09:00:00');


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

INSERT INTO public.quittance_run (id, company_id, duration_ms, statements, customer_count, item_count, to_contact_count, proposed_count, changed_count, cancelled_count, closed_count, create_uid, write_uid, kind, state, policy_hash, as_of, prior, summary, error, overdue, not_due, held, started_at, create_date, write_date) VALUES
	(2, 1, 0, 33, 1, 1, 1, 1, 0, 0, 0, 1, 1, 'partial', 'done', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', '2026-05-25', NULL, '{"held": {"paused": {"count": 1, "amount": "1100.00"}}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 1, "item_insert": 1, "item_update": 0, "action_cancel": 0, "action_insert": 1, "action_update": 0}, "as_of": "2026-05-25", "cases": {"to_contact": {"count": 1, "amount": "2000.00"}}, "items": {"to_contact": {"count": 1, "amount": "3100.00"}}, "grades": {"none": 1}, "actions": {"friendly": {"count": 1, "amount": "2000.00"}}, "amounts": {"held": "1100.00", "not_due": "0.00", "overdue": "2000.00"}, "failures": 0, "relations": {"public": 1}}', NULL, 2000.00, 0.00, 1100.00, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(1, 1, 0, 34, 1, 1, 0, 0, 0, 0, 0, 1, 1, 'partial', 'done', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', '2026-05-25', NULL, '{"held": {"paused": {"count": 1, "amount": "1750.00"}}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 1, "item_insert": 1, "item_update": 0, "action_cancel": 0, "action_insert": 0, "action_update": 0}, "as_of": "2026-05-25", "cases": {"held": {"count": 1, "amount": "0.00"}}, "items": {"held": {"count": 1, "amount": "1750.00"}}, "grades": {"none": 1}, "actions": {}, "amounts": {"held": "1750.00", "not_due": "0.00", "overdue": "0.00"}, "failures": 0, "relations": {"b2b": 1}}', NULL, 0.00, 0.00, 1750.00, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(3, 1, 0, 32, 1, 1, 0, 0, 0, 0, 0, 1, 1, 'partial', 'done', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', '2026-05-25', NULL, '{"held": {"paused": {"count": 1, "amount": "1000.00"}}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 1, "item_insert": 1, "item_update": 0, "action_cancel": 0, "action_insert": 0, "action_update": 0}, "as_of": "2026-05-25", "cases": {"held": {"count": 1, "amount": "0.00"}}, "items": {"held": {"count": 1, "amount": "1000.00"}}, "grades": {"none": 1}, "actions": {}, "amounts": {"held": "1000.00", "not_due": "0.00", "overdue": "0.00"}, "failures": 0, "relations": {"b2b": 1}}', NULL, 0.00, 0.00, 1000.00, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(4, 1, 0, 37, 1, 1, 1, 1, 0, 0, 0, 1, 1, 'partial', 'done', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', '2026-05-25', NULL, '{"held": {}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 1, "item_insert": 0, "item_update": 1, "action_cancel": 0, "action_insert": 1, "action_update": 0}, "as_of": "2026-05-25", "cases": {"to_contact": {"count": 1, "amount": "1000.00"}}, "items": {"to_contact": {"count": 1, "amount": "1000.00"}}, "grades": {"none": 1}, "actions": {"friendly": {"count": 1, "amount": "1000.00"}}, "amounts": {"held": "0.00", "not_due": "0.00", "overdue": "1000.00"}, "failures": 0, "relations": {"b2b": 1}}', NULL, 1000.00, 0.00, 0.00, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(5, 1, 0, 32, 1, 3, 1, 1, 0, 0, 0, 1, 1, 'partial', 'done', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', '2026-05-25', NULL, '{"held": {}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 1, "item_insert": 3, "item_update": 0, "action_cancel": 0, "action_insert": 1, "action_update": 0}, "as_of": "2026-05-25", "cases": {"to_contact": {"count": 1, "amount": "4000.00"}}, "items": {"not_due": {"count": 2, "amount": "120.25"}, "to_contact": {"count": 1, "amount": "4000.00"}}, "grades": {"none": 1}, "actions": {"friendly": {"count": 1, "amount": "4000.00"}}, "amounts": {"held": "0.00", "not_due": "120.25", "overdue": "4000.00"}, "failures": 0, "relations": {"b2b": 1}}', NULL, 4000.00, 120.25, 0.00, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(6, 1, 0, 23, 1, 3, 1, 0, 0, 0, 0, 1, 1, 'partial', 'done', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', '2026-05-25', NULL, '{"held": {}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 0, "item_insert": 0, "item_update": 0, "action_cancel": 0, "action_insert": 0, "action_update": 0}, "as_of": "2026-05-25", "cases": {"to_contact": {"count": 1, "amount": "4000.00"}}, "items": {"not_due": {"count": 2, "amount": "120.25"}, "to_contact": {"count": 1, "amount": "4000.00"}}, "grades": {"none": 1}, "actions": {"friendly": {"count": 1, "amount": "4000.00"}}, "amounts": {"held": "0.00", "not_due": "120.25", "overdue": "4000.00"}, "failures": 0, "relations": {"b2b": 1}}', NULL, 4000.00, 120.25, 0.00, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(7, 1, 0, 30, 1, 3, 1, 0, 0, 0, 0, 1, 1, 'partial', 'done', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', '2026-05-25', NULL, '{"held": {}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 0, "item_insert": 0, "item_update": 1, "action_cancel": 0, "action_insert": 0, "action_update": 0}, "as_of": "2026-05-25", "cases": {"to_contact": {"count": 1, "amount": "4000.00"}}, "items": {"not_due": {"count": 2, "amount": "120.25"}, "to_contact": {"count": 1, "amount": "4000.00"}}, "grades": {"none": 1}, "actions": {"friendly": {"count": 1, "amount": "4000.00"}}, "amounts": {"held": "0.00", "not_due": "120.25", "overdue": "4000.00"}, "failures": 0, "relations": {"b2b": 1}}', NULL, 4000.00, 120.25, 0.00, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(8, 1, 0, 28, 1, 1, 1, 1, 0, 0, 0, 1, 1, 'partial', 'done', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', '2026-05-25', NULL, '{"held": {}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 1, "item_insert": 1, "item_update": 0, "action_cancel": 0, "action_insert": 1, "action_update": 0}, "as_of": "2026-05-25", "cases": {"to_contact": {"count": 1, "amount": "800.00"}}, "items": {"to_contact": {"count": 1, "amount": "800.00"}}, "grades": {"D": 1}, "actions": {"friendly": {"count": 1, "amount": "800.00"}}, "amounts": {"held": "0.00", "not_due": "0.00", "overdue": "800.00"}, "failures": 0, "relations": {"b2b": 1}}', NULL, 800.00, 0.00, 0.00, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(9, 1, 0, 35, 18, 24, 12, 8, 0, 0, 0, 1, 1, 'night', 'done', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', '2026-05-25', '{"late_micro": 818532, "settled_count": 1, "delay_days_micro": 30802946, "late_weight_micro": 818532, "delay_weight_micro": 905969}', '{"held": {"paused": {"count": 2, "amount": "2850.00"}, "excluded_by_accountant": {"count": 1, "amount": "470.00"}}, "rows": {"item_close": 0, "case_insert": 12, "case_update": 2, "item_insert": 17, "item_update": 3, "action_cancel": 0, "action_insert": 8, "action_update": 0}, "as_of": "2026-05-25", "cases": {"held": {"count": 1, "amount": "0.00"}, "blocked": {"count": 2, "amount": "2810.00"}, "waiting": {"count": 3, "amount": "0.00"}, "to_contact": {"count": 12, "amount": "16010.00"}}, "items": {"held": {"count": 2, "amount": "2220.00"}, "not_due": {"count": 8, "amount": "8290.15"}, "waiting": {"count": 2, "amount": "2810.00"}, "to_contact": {"count": 12, "amount": "20100.00"}}, "grades": {"D": 1, "none": 17}, "actions": {"friendly": {"count": 10, "amount": "16010.00"}, "before_due": {"count": 2, "amount": "2640.00"}}, "amounts": {"held": "3320.00", "not_due": "10809.90", "overdue": "18820.00"}, "failures": 0, "relations": {"b2b": 16, "public": 1, "unknown": 1}}', NULL, 18820.00, 10809.90, 3320.00, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(10, 1, 0, 40, 18, 24, 12, 3, 3, 0, 0, 1, 1, 'night', 'done', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', '2026-06-03', '{"late_micro": 790650, "settled_count": 1, "delay_days_micro": 30280978, "late_weight_micro": 790650, "delay_weight_micro": 890617}', '{"held": {"paused": {"count": 2, "amount": "2850.00"}, "excluded_by_accountant": {"count": 1, "amount": "470.00"}}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 5, "item_insert": 0, "item_update": 8, "action_cancel": 0, "action_insert": 3, "action_update": 3}, "as_of": "2026-06-03", "cases": {"held": {"count": 1, "amount": "0.00"}, "blocked": {"count": 2, "amount": "2810.00"}, "waiting": {"count": 3, "amount": "0.00"}, "to_contact": {"count": 12, "amount": "21350.00"}}, "items": {"held": {"count": 2, "amount": "2220.00"}, "not_due": {"count": 5, "amount": "5469.90"}, "waiting": {"count": 2, "amount": "2810.00"}, "to_contact": {"count": 15, "amount": "22920.25"}}, "grades": {"D": 1, "none": 17}, "actions": {"firm": {"count": 3, "amount": "9850.00"}, "friendly": {"count": 9, "amount": "11620.25"}}, "amounts": {"held": "3320.00", "not_due": "5469.90", "overdue": "24160.00"}, "failures": 0, "relations": {"b2b": 16, "public": 1, "unknown": 1}}', NULL, 24160.00, 5469.90, 3320.00, '2026-06-03 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(11, 1, 0, 34, 18, 24, 14, 5, 0, 0, 0, 1, 1, 'night', 'done', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', '2026-06-15', '{"late_micro": 754946, "settled_count": 1, "delay_days_micro": 29598734, "late_weight_micro": 754946, "delay_weight_micro": 870551}', '{"held": {"paused": {"count": 2, "amount": "2850.00"}, "excluded_by_accountant": {"count": 1, "amount": "470.00"}}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 5, "item_insert": 0, "item_update": 5, "action_cancel": 0, "action_insert": 5, "action_update": 0}, "as_of": "2026-06-15", "cases": {"held": {"count": 1, "amount": "0.00"}, "blocked": {"count": 2, "amount": "2810.00"}, "waiting": {"count": 1, "amount": "0.00"}, "to_contact": {"count": 14, "amount": "21800.00"}}, "items": {"held": {"count": 2, "amount": "2220.00"}, "not_due": {"count": 3, "amount": "3819.90"}, "waiting": {"count": 2, "amount": "2810.00"}, "to_contact": {"count": 17, "amount": "24570.25"}}, "grades": {"D": 1, "none": 17}, "actions": {"firm": {"count": 4, "amount": "7650.00"}, "friendly": {"count": 8, "amount": "9070.25"}, "before_due": {"count": 1, "amount": "1200.00"}, "formal_notice": {"count": 1, "amount": "5200.00"}}, "amounts": {"held": "3320.00", "not_due": "5019.90", "overdue": "24610.00"}, "failures": 0, "relations": {"b2b": 16, "public": 1, "unknown": 1}}', NULL, 24610.00, 5019.90, 3320.00, '2026-06-15 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(12, 1, 0, 40, 18, 24, 15, 5, 1, 0, 0, 1, 1, 'night', 'done', 'f7b676ee9f7063b60a3720ee2b641d0d09c757a9cfedcb702193ad2ac01cda39', '2026-06-30', '{"late_micro": 712574, "settled_count": 1, "delay_days_micro": 28767468, "late_weight_micro": 712574, "delay_weight_micro": 846102}', '{"held": {"paused": {"count": 2, "amount": "2850.00"}, "excluded_by_accountant": {"count": 1, "amount": "470.00"}}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 6, "item_insert": 0, "item_update": 7, "action_cancel": 0, "action_insert": 5, "action_update": 1}, "as_of": "2026-06-30", "cases": {"held": {"count": 1, "amount": "0.00"}, "blocked": {"count": 2, "amount": "2810.00"}, "to_contact": {"count": 15, "amount": "23000.00"}}, "items": {"held": {"count": 2, "amount": "2220.00"}, "not_due": {"count": 2, "amount": "3720.00"}, "waiting": {"count": 2, "amount": "2810.00"}, "to_contact": {"count": 18, "amount": "24670.15"}}, "grades": {"D": 1, "none": 17}, "actions": {"firm": {"count": 7, "amount": "10530.00"}, "friendly": {"count": 6, "amount": "7390.25"}, "last_step": {"count": 1, "amount": "5200.00"}, "before_due": {"count": 1, "amount": "99.90"}}, "amounts": {"held": "3320.00", "not_due": "3819.90", "overdue": "25810.00"}, "failures": 0, "relations": {"b2b": 16, "public": 1, "unknown": 1}}', NULL, 25810.00, 3819.90, 3320.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00');


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
-- Data for Name: quittance_settings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_settings (id, company_id, policy_id, keep_words_months, create_uid, write_uid, backlog, first_steps_on, sending_on, copy_contacts, grade_natural_persons, create_date, write_date, journal_id, interest_account_id, compensation_account_id, charge_least_days_late, limitation_days, imputation, sector, charge_least_amount, post_charges, forbid_waiving, mentions) VALUES
	(1, 1, 1, 120, 1, 1, 'first_stage', NULL, true, NULL, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00', NULL, NULL, NULL, 15, 180, 'principal_first', NULL, 10.0, NULL, NULL, NULL);


--
-- Data for Name: quittance_stage; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_stage (id, policy_id, number, offset_days, gap_days, deadline_days, create_uid, write_uid, code, counted_from, days, otherwise, channel, channels_after, text, penalties, attachments, titles, conditions, end_of_month, automatic, lapses_at_due_date, create_date, write_date) VALUES
	(1, 1, 1, -5, 0, 0, 1, 1, 'before_due', 'due_date', 'calendar', 'wait', 'email', '', NULL, 'letter', 'invoice', '{"de": "Bevorstehende Fälligkeit", "en": "Upcoming due date", "fr": "Échéance à venir"}', NULL, false, false, true, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(2, 1, 2, 3, 0, 0, 1, 1, 'friendly', 'due_date', 'calendar', 'wait', 'email', '', NULL, 'letter', 'invoice', '{"de": "Zahlungserinnerung", "en": "Payment reminder", "fr": "Rappel de paiement"}', NULL, false, false, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(3, 1, 3, 15, 0, 0, 1, 1, 'firm', 'due_date', 'calendar', 'wait', 'email', '', NULL, 'letter', 'invoice', '{"de": "Zweite Zahlungserinnerung", "en": "Second payment reminder", "fr": "Deuxième rappel de paiement"}', NULL, false, false, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(4, 1, 4, 30, 0, 0, 1, 1, 'formal_notice', 'due_date', 'calendar', 'wait', 'task', '', NULL, 'letter', 'invoice', '{"de": "Aufforderung zur sofortigen Zahlung", "en": "Request to pay without delay", "fr": "Demande de règlement immédiat"}', NULL, false, false, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(5, 1, 5, 45, 0, 0, 1, 1, 'last_step', 'due_date', 'calendar', 'wait', 'task', '', NULL, 'letter', 'invoice', '{"de": "Letzte Aufforderung vor weiteren Schritten", "en": "Last request before further steps", "fr": "Dernière demande avant suites"}', NULL, false, false, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00');


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
-- Name: quittance_settings_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quittance_settings_id_seq', 1, true);


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
-- Name: quittance_settings quittance_settings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_settings
    ADD CONSTRAINT quittance_settings_pkey PRIMARY KEY (id);


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
-- Name: quittance_action_line__action_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_action_line__action_id_index ON public.quittance_action_line USING btree (action_id);


--
-- Name: quittance_action_line_stage_uniq; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX quittance_action_line_stage_uniq ON public.quittance_action_line USING btree (company_id, move_id, ordinal, stage, cycle) WHERE advances;


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
-- Name: quittance_run__company_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_run__company_id_index ON public.quittance_run USING btree (company_id);


--
-- Name: quittance_run_line__run_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_run_line__run_id_index ON public.quittance_run_line USING btree (run_id);


--
-- Name: quittance_settings_company_uniq; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX quittance_settings_company_uniq ON public.quittance_settings USING btree (company_id);


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
-- Name: quittance_settings quittance_settings_write_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_settings
    ADD CONSTRAINT quittance_settings_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


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
UPDATE ir_module_module SET latest_version = '19.0.1.0.0' WHERE name = 'account_quittance';
UPDATE ir_module_module SET latest_version = '19.0.1.0.0' WHERE name = 'account_quittance_penalty';
UPDATE ir_module_module SET latest_version = '19.0.1.0.0' WHERE name = 'quittance';
