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
    amount numeric,
    automatic boolean,
    approved_on timestamp without time zone,
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
    channel character varying NOT NULL,
    address character varying,
    state character varying NOT NULL,
    message_ref character varying,
    error character varying,
    documents jsonb,
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
    never_charge_reason character varying
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
-- Name: quittance_policy; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quittance_policy (
    id integer NOT NULL,
    company_id integer NOT NULL,
    version integer,
    approved_by_id integer,
    gap_days integer,
    create_uid integer,
    write_uid integer,
    code character varying NOT NULL,
    state character varying NOT NULL,
    manifest_hash character varying,
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
    create_uid integer,
    write_uid integer,
    percent character varying NOT NULL,
    source character varying NOT NULL,
    status character varying NOT NULL,
    date_from date NOT NULL,
    date_until date,
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
    kind character varying NOT NULL,
    code character varying,
    message character varying,
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
    create_uid integer,
    write_uid integer,
    sending_on boolean,
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
    mentions boolean
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
    create_uid integer,
    write_uid integer,
    code character varying NOT NULL,
    channel character varying NOT NULL,
    titles jsonb,
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
    create_uid integer,
    write_uid integer,
    kind character varying NOT NULL,
    reference character varying,
    jurisdiction character varying,
    relation character varying,
    rate_percent character varying,
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

INSERT INTO public.quittance_action (id, company_id, case_id, item_count, recipient_id, approved_by_id, activity_id, merged_from, create_uid, write_uid, policy, policy_hash, stage, channel, state, error, night, done_on, reasons, amount, automatic, approved_on, create_date, write_date, fingerprint) VALUES
	(7, 1, 10, 1, 1000016, NULL, NULL, NULL, NULL, NULL, 'default-fr', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', 'friendly', 'email', 'to_approve', NULL, '2026-05-25', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-06", "currency": "EUR", "overdue_amount": "180.00"}, {"code": "first_contact", "side": "for"}]', 180.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 6124594383169100655),
	(5, 1, 8, 1, 1000007, 1, NULL, NULL, NULL, 1, 'default-fr', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', 'friendly', 'email', 'done', NULL, '2026-05-25', '2026-05-25', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-04-30", "currency": "EUR", "overdue_amount": "700.00"}, {"code": "first_contact", "side": "for"}]', 700.00, false, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 1086617398142624088),
	(6, 1, 9, 1, 1000009, 1, NULL, NULL, NULL, 1, 'default-fr', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', 'friendly', 'email', 'done', NULL, '2026-05-25', '2026-05-25', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-10", "currency": "EUR", "overdue_amount": "1250.00"}, {"code": "first_contact", "side": "for"}]', 1250.00, false, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -2331104113086750089),
	(10, 1, 14, 1, 1000004, 1, NULL, NULL, NULL, 1, 'default-fr', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', 'friendly', 'email', 'done', NULL, '2026-05-25', '2026-05-25', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-04-15", "currency": "EUR", "overdue_amount": "5200.00"}, {"code": "first_contact", "side": "for"}]', 5200.00, false, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 3938678619914426879),
	(3, 1, 5, 3, 1000018, NULL, NULL, NULL, NULL, NULL, 'default-fr', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', 'friendly', 'email', 'to_approve', NULL, '2026-05-25', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-03-15", "currency": "EUR", "overdue_amount": "4000.00"}, {"code": "first_contact", "side": "for"}]', 4120.25, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -4088837972642876888),
	(8, 1, 12, 1, 1000002, 1, NULL, NULL, NULL, 1, 'default-fr', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', 'friendly', 'email', 'done', NULL, '2026-05-25', '2026-06-03', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-27", "currency": "EUR", "overdue_amount": "2000.00"}, {"code": "first_contact", "side": "for"}]', 2000.00, false, '2026-06-03 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -40776517572667980),
	(2, 1, 4, 1, 1000017, 1, NULL, NULL, NULL, 1, 'default-fr', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', 'friendly', 'email', 'done', NULL, '2026-05-25', '2026-06-03', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-06", "currency": "EUR", "overdue_amount": "1000.00"}, {"code": "first_contact", "side": "for"}]', 1000.00, false, '2026-06-03 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 5100763068563493779),
	(11, 1, 17, 1, 1000010, 1, NULL, NULL, NULL, 1, 'default-fr', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', 'friendly', 'email', 'done', NULL, '2026-05-25', '2026-06-15', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-15", "currency": "EUR", "overdue_amount": "550.00"}, {"code": "first_contact", "side": "for"}, {"code": "credit_applied", "side": "against", "currency": "EUR", "credit_amount": "350.00"}]', 550.00, false, '2026-06-15 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 3189576964501569390),
	(12, 1, 18, 1, 1000011, 1, NULL, NULL, NULL, 1, 'default-fr', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', 'friendly', 'email', 'done', NULL, '2026-05-25', '2026-06-15', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-05", "currency": "EUR", "overdue_amount": "330.00"}, {"code": "first_contact", "side": "for"}]', 330.00, false, '2026-06-15 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -8448323805565206259),
	(4, 1, 6, 1, 1000008, 1, NULL, NULL, NULL, 1, 'default-fr', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', 'friendly', 'email', 'in_flight', NULL, '2026-05-25', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-22", "currency": "EUR", "overdue_amount": "800.00"}, {"code": "first_contact", "side": "for"}]', 800.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 4031463208722902483),
	(9, 1, 13, 1, 1000003, 1, NULL, NULL, NULL, 1, 'default-fr', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', 'friendly', 'email', 'failed', '(550, b''No such mailbox'')', '2026-05-25', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-26", "currency": "EUR", "overdue_amount": "640.00"}, {"code": "first_contact", "side": "for"}]', 640.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 821571195007684283),
	(15, 1, 14, 1, 1000004, 1, NULL, NULL, NULL, 1, 'default-fr', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', 'firm', 'email', 'done', NULL, '2026-06-03', '2026-06-03', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-04-15", "currency": "EUR", "overdue_amount": "5200.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-05-25"}]', 5200.00, false, '2026-06-03 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -8461663965194974266),
	(19, 1, 15, 1, 1000005, NULL, NULL, NULL, NULL, NULL, 'default-fr', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', 'friendly', 'email', 'to_approve', NULL, '2026-06-15', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-06-12", "currency": "EUR", "overdue_amount": "450.00"}, {"code": "first_contact", "side": "for"}]', 450.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 5026574446656990565),
	(14, 1, 9, 1, 1000009, 1, NULL, NULL, NULL, 1, 'default-fr', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', 'firm', 'email', 'approved', NULL, '2026-06-03', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-10", "currency": "EUR", "overdue_amount": "1250.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-05-25"}]', 1250.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -2724154480237210692),
	(13, 1, 8, 2, 1000007, 1, NULL, NULL, NULL, 1, 'default-fr', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', 'firm', 'email', 'approved', NULL, '2026-06-03', NULL, '[{"code": "overdue", "side": "for", "count": 2, "due_on": "2026-04-30", "currency": "EUR", "overdue_amount": "3400.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-05-25"}]', 3400.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -5325229977143966003),
	(20, 1, 4, 1, 1000017, NULL, NULL, NULL, NULL, NULL, 'default-fr', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', 'firm', 'email', 'to_approve', NULL, '2026-06-15', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-06", "currency": "EUR", "overdue_amount": "1000.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-03"}]', 1000.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -1675360362127022787),
	(1, 1, 1, 1, 1000015, 1, NULL, NULL, NULL, 1, 'default-fr', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', 'friendly', 'email', 'done', NULL, '2026-05-25', '2026-06-15', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-04", "currency": "EUR", "overdue_amount": "2000.00"}, {"code": "first_contact", "side": "for"}]', 2000.00, false, '2026-06-15 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 3119052470257553998),
	(18, 1, 14, 1, 1000004, 1, NULL, NULL, NULL, 1, 'default-fr', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', 'formal_notice', 'task', 'done', NULL, '2026-06-15', '2026-06-15', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-04-15", "currency": "EUR", "overdue_amount": "5200.00"}, {"code": "stage_done", "side": "for", "stage": "firm", "done_on": "2026-06-03"}]', 5200.00, false, '2026-06-15 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 7336214057686402727),
	(16, 1, 11, 1, 1000001, NULL, NULL, NULL, NULL, NULL, 'default-fr', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', 'friendly', 'email', 'to_approve', NULL, '2026-06-15', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-06-20", "currency": "EUR", "overdue_amount": "1200.00"}, {"code": "first_contact", "side": "for"}]', 1200.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 3581718976047746617),
	(21, 1, 7, 1, 1000006, NULL, NULL, NULL, NULL, NULL, 'default-fr', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', 'before_due', 'email', 'to_approve', NULL, '2026-06-30', NULL, '[{"code": "stage_due", "side": "for", "stage": "before_due", "since_on": "2026-06-29"}, {"code": "first_contact", "side": "for"}]', 99.90, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -525630306171736908),
	(22, 1, 1, 1, 1000015, NULL, NULL, NULL, NULL, NULL, 'default-fr', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', 'firm', 'email', 'to_approve', NULL, '2026-06-30', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-04", "currency": "EUR", "overdue_amount": "2000.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-15"}]', 2000.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 304350858947977417),
	(24, 1, 17, 1, 1000010, NULL, NULL, NULL, NULL, NULL, 'default-fr', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', 'firm', 'email', 'to_approve', NULL, '2026-06-30', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-15", "currency": "EUR", "overdue_amount": "550.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-15"}, {"code": "credit_applied", "side": "against", "currency": "EUR", "credit_amount": "350.00"}]', 550.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 2196674137216119452),
	(25, 1, 18, 1, 1000011, NULL, NULL, NULL, NULL, NULL, 'default-fr', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', 'firm', 'email', 'to_approve', NULL, '2026-06-30', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-05", "currency": "EUR", "overdue_amount": "330.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-15"}]', 330.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 4345486881858741890),
	(23, 1, 14, 1, 1000004, 1, NULL, NULL, NULL, 1, 'default-fr', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', 'last_step', 'task', 'task', NULL, '2026-06-30', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-04-15", "currency": "EUR", "overdue_amount": "5200.00"}, {"code": "stage_done", "side": "for", "stage": "formal_notice", "done_on": "2026-06-15"}]', 5200.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', 5439482395987075630),
	(17, 1, 12, 1, 1000002, 1, NULL, NULL, NULL, 1, 'default-fr', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', 'firm', 'email', 'approved', NULL, '2026-06-15', NULL, '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-27", "currency": "EUR", "overdue_amount": "2000.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-03"}]', 2000.00, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00', -38813176759479234);


--
-- Data for Name: quittance_action_line; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_action_line (id, action_id, company_id, move_id, ordinal, item_id, cycle, currency_id, stage, due_date, claim, advances) VALUES
	(1, 5, 1, 1000008, 1, 12, 1, 126, 'friendly', '2026-04-30', 700.00, true),
	(2, 6, 1, 1000013, 1, 13, 1, 126, 'friendly', '2026-05-10', 1250.00, true),
	(3, 10, 1, 1000004, 1, 18, 1, 126, 'friendly', '2026-04-15', 5200.00, true),
	(4, 8, 1, 1000002, 1, 16, 1, 126, 'friendly', '2026-05-27', 2000.00, true),
	(5, 2, 1, 1000024, 1, 3, 1, 1, 'friendly', '2026-05-06', 1250.00, true),
	(6, 15, 1, 1000004, 1, 18, 1, 126, 'firm', '2026-04-15', 5200.00, true),
	(7, 11, 1, 1000015, 1, 22, 1, 126, 'friendly', '2026-05-15', 550.00, true),
	(8, 12, 1, 1000017, 1, 23, 1, 126, 'friendly', '2026-05-05', 330.00, true),
	(9, 1, 1, 1000022, 1, 2, 1, 126, 'friendly', '2026-05-04', 2000.00, true),
	(10, 18, 1, 1000004, 1, 18, 1, 126, 'formal_notice', '2026-04-15', 5200.00, true),
	(11, 9, 1, 1000003, 1, 17, 1, 126, 'friendly', '2026-05-26', 640.00, true),
	(12, 4, 1, 1000012, 1, 7, 1, 126, 'friendly', '2026-05-22', 800.00, true),
	(13, 23, 1, 1000004, 1, 18, 1, 126, 'last_step', '2026-04-15', 5200.00, true),
	(14, 17, 1, 1000002, 1, 16, 1, 126, 'firm', '2026-05-27', 2000.00, true),
	(15, 14, 1, 1000013, 1, 13, 1, 126, 'firm', '2026-05-10', 1250.00, true),
	(16, 13, 1, 1000008, 2, 10, 1, 126, 'friendly', '2026-05-31', 2700.00, true),
	(17, 13, 1, 1000008, 1, 12, 1, 126, 'firm', '2026-04-30', 700.00, true);


--
-- Data for Name: quittance_attempt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_attempt (id, action_id, company_id, channel, address, state, message_ref, error, documents, started_at, settled_at) VALUES
	(1, 5, 1, 'email', 'auberge-des-alpes@customer.example.com', 'sent', '<quittance-5@creditor.example.com>', NULL, NULL, '2026-05-25 09:00:00', '2026-05-25 09:00:00'),
	(2, 6, 1, 'email', 'cave-martin@customer.example.com', 'sent', '<quittance-6@creditor.example.com>', NULL, NULL, '2026-05-25 09:00:00', '2026-05-25 09:00:00'),
	(3, 10, 1, 'email', 'scierie-vidal@customer.example.com', 'sent', '<quittance-10@creditor.example.com>', NULL, NULL, '2026-05-25 09:00:00', '2026-05-25 09:00:00'),
	(4, 2, 1, 'email', 'brouwerij-zuid@customer.example.com', 'sent', '<quittance-2@creditor.example.com>', NULL, NULL, '2026-06-03 09:00:00', '2026-06-03 09:00:00'),
	(5, 8, 1, 'email', 'imprimerie-duval@customer.example.com', 'sent', '<quittance-8@creditor.example.com>', NULL, NULL, '2026-06-03 09:00:00', '2026-06-03 09:00:00'),
	(6, 15, 1, 'email', 'scierie-vidal@customer.example.com', 'sent', '<quittance-15@creditor.example.com>', NULL, NULL, '2026-06-03 09:00:00', '2026-06-03 09:00:00'),
	(7, 1, 1, 'email', 'mairie-de-lumi-res@customer.example.com', 'sent', '<quittance-1@creditor.example.com>', NULL, NULL, '2026-06-15 09:00:00', '2026-06-15 09:00:00'),
	(8, 11, 1, 'email', 'maison-colin@customer.example.com', 'sent', '<quittance-11@creditor.example.com>', NULL, NULL, '2026-06-15 09:00:00', '2026-06-15 09:00:00'),
	(9, 12, 1, 'email', 'fleurs-simon@customer.example.com', 'sent', '<quittance-12@creditor.example.com>', NULL, NULL, '2026-06-15 09:00:00', '2026-06-15 09:00:00'),
	(10, 18, 1, 'task', NULL, 'sent', NULL, NULL, NULL, '2026-06-15 09:00:00', '2026-06-15 09:00:00'),
	(11, 4, 1, 'email', 'garage-petit@customer.example.com', 'unknown', '<quittance-4@creditor.example.com>', 'Connection unexpectedly closed', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(12, 9, 1, 'email', 'p-tisserie-blanc@customer.example.com', 'failed', '<quittance-9@creditor.example.com>', '(550, b''No such mailbox'')', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00');


--
-- Data for Name: quittance_case; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_case (id, company_id, partner_id, user_id, item_count, create_uid, write_uid, relation, relation_used, relation_reason, grade, state, policy, stage, next_stage, insolvent_since, last_contact_on, oldest_due_date, next_date, decided_on, reasons, grade_reasons, overdue, not_due, held, penalties, interest, compensation, create_date, write_date, fingerprint, never_charge_reason) VALUES
	(13, 1, 1000003, NULL, 1, NULL, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', NULL, 'friendly', NULL, NULL, '2026-05-26', '2026-05-29', '2026-06-03', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-26", "currency": "EUR", "overdue_amount": "640.00"}, {"code": "next_step", "side": "for", "stage": "friendly", "channel": "email"}, {"code": "first_contact", "side": "for"}]', '[{"code": "no_settled_item", "side": "against"}]', 640.00, 0.00, 0.00, 0.00, 1.70, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', 871621204463608345, NULL),
	(3, 1, 1000012, NULL, 1, 1, 1, NULL, 'b2b', 'has_vat_number', NULL, 'held', 'default-fr', NULL, NULL, NULL, NULL, NULL, '2026-07-01', '2026-05-25', '[{"code": "held", "side": "against", "count": 1, "currency": "EUR", "held_amount": "1750.00"}, {"code": "paused", "side": "against", "until_on": "2026-06-30"}]', '[{"code": "no_settled_item", "side": "against"}]', 0.00, 0.00, 1750.00, 0.00, 7.57, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', 204648914260939984, NULL),
	(7, 1, 1000006, NULL, 2, NULL, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', NULL, 'before_due', NULL, NULL, NULL, '2026-06-29', '2026-06-30', '[{"code": "next_step", "side": "for", "stage": "before_due", "channel": "email"}, {"code": "first_contact", "side": "for"}]', '[{"code": "no_settled_item", "side": "against"}]', 0.00, 219.90, 0.00, 0.00, 0.00, 0.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -3503136089387120909, NULL),
	(16, 1, 1000014, NULL, 1, NULL, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'blocked', 'default-fr', NULL, 'friendly', NULL, NULL, '2026-05-02', '2026-05-05', '2026-05-25', '[{"code": "no_address", "side": "against"}, {"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-02", "currency": "EUR", "overdue_amount": "210.00"}]', '[{"code": "no_settled_item", "side": "against"}]', 210.00, 0.00, 0.00, 0.00, 1.61, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -4317805635114845849, NULL),
	(2, 1, 1000013, NULL, 1, 1, 1, NULL, 'b2b', 'has_vat_number', NULL, 'blocked', 'default-fr', NULL, NULL, '2026-05-25', NULL, '2026-03-31', NULL, '2026-05-25', '[{"code": "insolvent", "side": "against", "since_on": "2026-05-25"}, {"code": "overdue", "side": "for", "count": 1, "due_on": "2026-03-31", "currency": "EUR", "overdue_amount": "2600.00"}]', '[{"code": "no_settled_item", "side": "against"}]', 2600.00, 0.00, 0.00, 0.00, 46.74, 0.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -6222008305062092889, NULL),
	(8, 1, 1000007, NULL, 3, NULL, 1, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', 'friendly', 'firm', NULL, '2026-05-25', '2026-04-30', '2026-06-01', '2026-06-03', '[{"code": "overdue", "side": "for", "count": 2, "due_on": "2026-04-30", "currency": "EUR", "overdue_amount": "3400.00"}, {"code": "next_step", "side": "for", "stage": "firm", "channel": "email"}]', '[{"code": "no_settled_item", "side": "against"}]', 3400.00, 3600.00, 0.00, 0.00, 23.94, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', 5341503539950741442, NULL),
	(11, 1, 1000001, NULL, 1, NULL, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', NULL, 'friendly', NULL, NULL, '2026-06-20', '2026-06-23', '2026-06-30', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-06-20", "currency": "EUR", "overdue_amount": "1200.00"}, {"code": "next_step", "side": "for", "stage": "friendly", "channel": "email"}, {"code": "first_contact", "side": "for"}]', '[{"code": "no_settled_item", "side": "against"}]', 1200.00, 0.00, 0.00, 0.00, 3.99, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -876180181139871522, NULL),
	(6, 1, 1000008, NULL, 1, 1, 1, NULL, 'b2b', 'has_vat_number', 'D', 'to_contact', 'default-fr', NULL, 'friendly', NULL, NULL, '2026-05-22', '2026-05-25', '2026-05-25', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-22", "currency": "EUR", "overdue_amount": "800.00"}, {"code": "next_step", "side": "for", "stage": "friendly", "channel": "email"}, {"code": "first_contact", "side": "for"}]', '[{"code": "payment_delay", "days": "25.7", "side": "against", "letter": "D", "weight": "0.905969", "settled": 1, "days_sum": "30.802946", "portfolio_days": "14.1", "portfolio_weight": "0.650000"}, {"code": "late_share", "side": "against", "letter": "C", "weight": "1.818532", "percent": "78.0", "late_sum": "1.818532", "portfolio_weight": "1.500000", "portfolio_percent": "51.3"}, {"code": "cold_start", "side": "against", "settled": 1}]', 800.00, 0.00, 0.00, 0.00, 0.80, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', 6334923189354203630, NULL),
	(10, 1, 1000016, NULL, 1, NULL, NULL, NULL, 'unknown', 'nothing_known', NULL, 'to_contact', 'default-fr', NULL, 'friendly', NULL, NULL, '2026-05-06', '2026-05-09', '2026-05-25', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-06", "currency": "EUR", "overdue_amount": "180.00"}, {"code": "next_step", "side": "for", "stage": "friendly", "channel": "email"}, {"code": "first_contact", "side": "for"}, {"code": "notice_missing", "side": "against"}]', '[{"code": "natural_person", "side": "against"}]', 180.00, 0.00, 0.00, 0.00, NULL, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00', 4177575029987230110, NULL),
	(12, 1, 1000002, NULL, 1, NULL, 1, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', 'friendly', 'firm', NULL, '2026-06-03', '2026-05-27', '2026-06-11', '2026-06-15', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-27", "currency": "EUR", "overdue_amount": "2000.00"}, {"code": "next_step", "side": "for", "stage": "firm", "channel": "email"}]', '[{"code": "no_settled_item", "side": "against"}]', 2000.00, 0.00, 0.00, 0.00, 12.65, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', 2391748135275385523, NULL),
	(5, 1, 1000018, NULL, 3, 1, 1, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', NULL, 'friendly', NULL, NULL, '2026-03-15', '2026-03-18', '2026-05-25', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-03-15", "currency": "EUR", "overdue_amount": "4000.00"}, {"code": "next_step", "side": "for", "stage": "friendly", "channel": "email"}, {"code": "first_contact", "side": "for"}, {"code": "penalties_charged", "side": "for", "count": 2, "currency": "EUR", "penalties_amount": "120.25"}]', '[{"code": "no_settled_item", "side": "against"}]', 4000.00, 0.00, 0.00, 120.25, 36.46, 0.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -8668286780440519125, NULL),
	(9, 1, 1000009, NULL, 1, NULL, 1, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', 'friendly', 'firm', NULL, '2026-05-25', '2026-05-10', '2026-06-01', '2026-06-03', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-10", "currency": "EUR", "overdue_amount": "1250.00"}, {"code": "next_step", "side": "for", "stage": "firm", "channel": "email"}]', '[{"code": "no_settled_item", "side": "against"}]', 1250.00, 0.00, 0.00, 0.00, 9.99, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', 528069216249209542, NULL),
	(1, 1, 1000015, NULL, 1, 1, 1, 'public', 'public', 'stated_by_user', NULL, 'to_contact', 'default-fr', 'friendly', 'firm', NULL, '2026-06-15', '2026-05-04', '2026-06-22', '2026-06-30', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-04", "currency": "EUR", "overdue_amount": "2000.00"}, {"code": "next_step", "side": "for", "stage": "firm", "channel": "email"}, {"code": "held", "side": "against", "count": 1, "currency": "EUR", "held_amount": "1100.00"}, {"code": "paused", "side": "against", "until_on": "2026-08-31"}]', '[{"code": "no_settled_item", "side": "against"}]', 2000.00, 0.00, 1100.00, 0.00, 49.14, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -1113818961955556, NULL),
	(15, 1, 1000005, NULL, 1, NULL, NULL, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', NULL, 'friendly', NULL, NULL, '2026-06-12', '2026-06-15', '2026-06-15', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-06-12", "currency": "EUR", "overdue_amount": "450.00"}, {"code": "next_step", "side": "for", "stage": "friendly", "channel": "email"}, {"code": "first_contact", "side": "for"}]', '[{"code": "no_settled_item", "side": "against"}]', 450.00, 0.00, 0.00, 0.00, 0.45, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', 2796360109241096715, NULL),
	(4, 1, 1000017, NULL, 1, 1, 1, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', 'friendly', 'firm', NULL, '2026-06-03', '2026-05-06', '2026-06-10', '2026-06-15', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-06", "currency": "EUR", "overdue_amount": "1000.00"}, {"code": "next_step", "side": "for", "stage": "firm", "channel": "email"}]', '[{"code": "no_settled_item", "side": "against"}]', 1000.00, 0.00, 0.00, 0.00, 13.31, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', 1544418722492986757, NULL),
	(14, 1, 1000004, NULL, 1, NULL, 1, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', 'formal_notice', 'last_step', NULL, '2026-06-15', '2026-04-15', '2026-06-22', '2026-06-30', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-04-15", "currency": "EUR", "overdue_amount": "5200.00"}, {"code": "next_step", "side": "for", "stage": "last_step", "channel": "task"}]', '[{"code": "no_settled_item", "side": "against"}]', 5200.00, 0.00, 0.00, 0.00, 131.55, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -8171049062666422451, NULL),
	(17, 1, 1000010, NULL, 1, NULL, 1, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', 'friendly', 'firm', NULL, '2026-06-15', '2026-05-15', '2026-06-22', '2026-06-30', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-15", "currency": "EUR", "overdue_amount": "550.00"}, {"code": "next_step", "side": "for", "stage": "firm", "channel": "email"}, {"code": "credit_applied", "side": "against", "currency": "EUR", "credit_amount": "350.00"}]', '[{"code": "no_settled_item", "side": "against"}]', 550.00, 0.00, 0.00, 0.00, 8.77, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', -977098592851847681, NULL),
	(18, 1, 1000011, NULL, 2, NULL, 1, NULL, 'b2b', 'has_vat_number', NULL, 'to_contact', 'default-fr', 'friendly', 'firm', NULL, '2026-06-15', '2026-05-05', '2026-06-22', '2026-06-30', '[{"code": "overdue", "side": "for", "count": 1, "due_on": "2026-05-05", "currency": "EUR", "overdue_amount": "330.00"}, {"code": "next_step", "side": "for", "stage": "firm", "channel": "email"}, {"code": "held", "side": "against", "count": 1, "currency": "EUR", "held_amount": "470.00"}, {"code": "excluded_by_accountant", "side": "against"}]', '[{"code": "no_settled_item", "side": "against"}]', 330.00, 0.00, 470.00, 0.00, 6.15, 40.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', 4327919539665672794, NULL);


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

INSERT INTO public.quittance_item (id, company_id, case_id, move_id, ordinal, cycle, line_id, branch_id, currency_id, stage, kind, hold, state, next_stage, stage_on, limitation_date, due_date, next_date, decided_on, closed_on, reasons, residual, claim, held, residual_company, interest, compensation, fingerprint) VALUES
	(1, 1, 3, 1000019, 1, 1, 1000040, 1, 126, NULL, 'principal', 'paused', 'held', NULL, NULL, '2031-05-12', '2026-05-12', '2026-07-01', '2026-05-25', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-12"}, {"code": "paused", "side": "against", "since_on": "2026-05-25", "until_on": "2026-06-30"}]', 1750.00, 0.00, 1750.00, 1750.00, 7.57, 40.00, 4993961069246513719),
	(8, 1, 7, 1000006, 1, 1, 1000012, 1, 126, NULL, 'principal', NULL, 'to_contact', 'before_due', NULL, '2031-07-04', '2026-07-04', '2026-06-29', '2026-06-30', NULL, '[{"code": "due_later", "side": "for", "due_on": "2026-07-04"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "before_due", "since_on": "2026-06-29"}]', 99.90, 99.90, 0.00, 99.90, 0.00, 0.00, -748421994434352111),
	(10, 1, 8, 1000008, 2, 1, 1000017, 1, 126, NULL, 'principal', NULL, 'to_contact', 'friendly', NULL, '2031-05-31', '2026-05-31', '2026-06-03', '2026-06-03', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-31"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-06-03"}]', 2700.00, 2700.00, 0.00, 2700.00, 2.70, 0.00, 2042448579291943269),
	(7, 1, 6, 1000012, 1, 1, 1000026, 1, 126, NULL, 'principal', NULL, 'to_contact', 'friendly', NULL, '2031-05-22', '2026-05-22', '2026-05-25', '2026-05-25', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-22"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-05-25"}]', 800.00, 800.00, 0.00, 800.00, 0.80, 40.00, -3315995693676024608),
	(9, 1, 7, 1000007, 1, 1, 1000014, 1, 126, NULL, 'principal', NULL, 'not_due', 'before_due', NULL, '2031-09-30', '2026-09-30', '2026-09-25', '2026-05-25', NULL, '[{"code": "due_later", "side": "against", "due_on": "2026-09-30"}, {"code": "stage_not_before", "side": "against", "stage": "before_due", "from_on": "2026-09-25"}]', 120.00, 120.00, 0.00, 120.00, 0.00, 0.00, 2214209300166619977),
	(14, 1, 10, 1000023, 1, 1, 1000048, 1, 126, NULL, 'principal', NULL, 'to_contact', 'friendly', NULL, '2028-05-06', '2026-05-06', '2026-05-09', '2026-05-25', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-06"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-05-09"}, {"code": "notice_missing", "side": "against"}]', 180.00, 180.00, 0.00, 180.00, NULL, NULL, -5130960592322219223),
	(11, 1, 8, 1000008, 3, 1, 1000018, 1, 126, NULL, 'principal', NULL, 'not_due', 'friendly', NULL, '2031-06-30', '2026-06-30', '2026-07-03', '2026-06-30', NULL, '[{"code": "due_later", "side": "against", "due_on": "2026-06-30"}, {"code": "stage_not_before", "side": "against", "stage": "friendly", "from_on": "2026-07-03"}]', 3600.00, 3600.00, 0.00, 3600.00, 0.00, 0.00, 5635787640575638653),
	(6, 1, 5, 1000025, 1, 1, 1000052, 1, 126, NULL, 'principal', NULL, 'to_contact', 'friendly', NULL, '2031-05-25', '2026-03-15', '2026-03-18', '2026-05-25', NULL, '[{"code": "late", "side": "for", "due_on": "2026-03-15"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-03-18"}]', 4000.00, 4000.00, 0.00, 4000.00, 36.46, 0.00, -8543314525257768112),
	(12, 1, 8, 1000008, 1, 1, 1000016, 1, 126, 'friendly', 'principal', NULL, 'to_contact', 'firm', '2026-05-25', '2031-04-30', '2026-04-30', '2026-06-01', '2026-06-03', NULL, '[{"code": "late", "side": "for", "due_on": "2026-04-30"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-05-25"}, {"code": "stage_due", "side": "for", "stage": "firm", "since_on": "2026-06-01"}]', 700.00, 700.00, 0.00, 700.00, 21.24, 40.00, 3683231976081877528),
	(3, 1, 4, 1000024, 1, 1, 1000050, 1, 1, 'friendly', 'principal', NULL, 'to_contact', 'firm', '2026-06-03', '2031-05-06', '2026-05-06', '2026-06-10', '2026-06-15', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-06"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-03"}, {"code": "stage_due", "side": "for", "stage": "firm", "since_on": "2026-06-10"}]', 1250.00, 1250.00, 0.00, 1000.00, 16.64, 40.00, -828683776318659401),
	(2, 1, 1, 1000022, 1, 1, 1000046, 1, 126, 'friendly', 'principal', 'paused', 'to_contact', 'firm', '2026-06-15', '2030-12-31', '2026-05-04', '2026-06-22', '2026-06-30', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-04"}, {"code": "paused", "side": "against", "currency": "EUR", "since_on": "2026-05-25", "until_on": "2026-08-31", "held_amount": "1100.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-15"}, {"code": "stage_due", "side": "for", "stage": "firm", "since_on": "2026-06-22"}]', 3100.00, 2000.00, 1100.00, 3100.00, 49.14, 40.00, -1564226329872902389),
	(13, 1, 9, 1000013, 1, 1, 1000028, 1, 126, 'friendly', 'principal', NULL, 'to_contact', 'firm', '2026-05-25', '2031-05-10', '2026-05-10', '2026-06-01', '2026-06-03', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-10"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-05-25"}, {"code": "stage_due", "side": "for", "stage": "firm", "since_on": "2026-06-01"}]', 1250.00, 1250.00, 0.00, 1250.00, 9.99, 40.00, 3831232311851190777),
	(4, 1, 5, 1000026, 1, 1, 1000053, 1, 126, NULL, 'interest', NULL, 'to_contact', 'friendly', NULL, '2031-05-25', '2026-05-25', '2026-05-28', '2026-06-03', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-25"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-05-28"}]', 80.25, 80.25, 0.00, 80.25, NULL, NULL, 5136278012288573475),
	(5, 1, 5, 1000026, 2, 1, 1000055, 1, 126, NULL, 'compensation', NULL, 'to_contact', 'friendly', NULL, '2031-05-25', '2026-05-25', '2026-05-28', '2026-06-03', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-25"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-05-28"}]', 40.00, 40.00, 0.00, 40.00, NULL, NULL, -7603260312838497045),
	(15, 1, 11, 1000001, 1, 1, 1000002, 1, 126, NULL, 'principal', NULL, 'to_contact', 'friendly', NULL, '2031-06-20', '2026-06-20', '2026-06-23', '2026-06-30', NULL, '[{"code": "late", "side": "for", "due_on": "2026-06-20"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-06-23"}]', 1200.00, 1200.00, 0.00, 1200.00, 3.99, 40.00, 6554702033955802026),
	(20, 1, 16, 1000021, 1, 1, 1000044, 1, 126, NULL, 'principal', NULL, 'waiting', 'friendly', NULL, '2031-05-02', '2026-05-02', '2026-05-05', '2026-05-25', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-02"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-05-05"}, {"code": "no_address", "side": "against"}]', 210.00, 210.00, 0.00, 210.00, 1.61, 40.00, 7938334819103370341),
	(21, 1, 2, 1000020, 1, 1, 1000042, 1, 126, NULL, 'principal', NULL, 'waiting', NULL, NULL, '2031-03-31', '2026-03-31', NULL, '2026-05-25', NULL, '[{"code": "late", "side": "for", "due_on": "2026-03-31"}, {"code": "insolvent", "side": "against", "since_on": "2026-05-25"}]', 2600.00, 2600.00, 0.00, 2600.00, 46.74, 0.00, -4595582816561878177),
	(16, 1, 12, 1000002, 1, 1, 1000004, 1, 126, 'friendly', 'principal', NULL, 'to_contact', 'firm', '2026-06-03', '2031-05-27', '2026-05-27', '2026-06-11', '2026-06-15', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-27"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-03"}, {"code": "stage_due", "side": "for", "stage": "firm", "since_on": "2026-06-11"}]', 2000.00, 2000.00, 0.00, 2000.00, 12.65, 40.00, -2044211796896552252),
	(19, 1, 15, 1000005, 1, 1, 1000010, 1, 126, NULL, 'principal', NULL, 'to_contact', 'friendly', NULL, '2031-06-12', '2026-06-12', '2026-06-15', '2026-06-15', NULL, '[{"code": "late", "side": "for", "due_on": "2026-06-12"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-06-15"}]', 450.00, 450.00, 0.00, 450.00, 0.45, 40.00, 739978283325811876),
	(17, 1, 13, 1000003, 1, 1, 1000006, 1, 126, NULL, 'principal', NULL, 'to_contact', 'friendly', NULL, '2031-05-26', '2026-05-26', '2026-05-29', '2026-06-03', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-26"}, {"code": "first_contact", "side": "for"}, {"code": "stage_due", "side": "for", "stage": "friendly", "since_on": "2026-05-29"}]', 640.00, 640.00, 0.00, 640.00, 1.70, 40.00, 4817805082008613440),
	(18, 1, 14, 1000004, 1, 1, 1000008, 1, 126, 'formal_notice', 'principal', NULL, 'to_contact', 'last_step', '2026-06-15', '2031-04-15', '2026-04-15', '2026-06-22', '2026-06-30', NULL, '[{"code": "late", "side": "for", "due_on": "2026-04-15"}, {"code": "stage_done", "side": "for", "stage": "formal_notice", "done_on": "2026-06-15"}, {"code": "stage_due", "side": "for", "stage": "last_step", "since_on": "2026-06-22"}]', 5200.00, 5200.00, 0.00, 5200.00, 131.55, 40.00, 5333734872176331023),
	(22, 1, 17, 1000015, 1, 1, 1000032, 1, 126, 'friendly', 'principal', NULL, 'to_contact', 'firm', '2026-06-15', '2031-05-15', '2026-05-15', '2026-06-22', '2026-06-30', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-15"}, {"code": "credit_applied", "side": "against", "currency": "EUR", "credit_amount": "350.00"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-15"}, {"code": "stage_due", "side": "for", "stage": "firm", "since_on": "2026-06-22"}]', 900.00, 550.00, 0.00, 900.00, 8.77, 40.00, -3055691733489337191),
	(23, 1, 18, 1000017, 1, 1, 1000036, 1, 126, 'friendly', 'principal', NULL, 'to_contact', 'firm', '2026-06-15', '2031-05-05', '2026-05-05', '2026-06-22', '2026-06-30', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-05"}, {"code": "stage_done", "side": "for", "stage": "friendly", "done_on": "2026-06-15"}, {"code": "stage_due", "side": "for", "stage": "firm", "since_on": "2026-06-22"}]', 330.00, 330.00, 0.00, 330.00, 6.15, 40.00, 8258984393903591304),
	(24, 1, 18, 1000018, 1, 1, 1000038, 1, 126, NULL, 'principal', 'excluded_by_accountant', 'held', NULL, NULL, '2031-05-08', '2026-05-08', NULL, '2026-06-15', NULL, '[{"code": "late", "side": "for", "due_on": "2026-05-08"}, {"code": "excluded_by_accountant", "side": "against"}]', 470.00, 0.00, 470.00, 470.00, NULL, NULL, 954159787587890836);


--
-- Data for Name: quittance_policy; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_policy (id, company_id, version, approved_by_id, gap_days, create_uid, write_uid, code, state, manifest_hash, titles, manifest, approved_on, create_date, write_date) VALUES
	(1, 1, 1, 1, 7, 1, 1, 'default-fr', 'approved', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', '{"de": "Frankreich, fünf Stufen", "en": "France, five stages", "fr": "France, cinq étapes"}', '{"format": 2, "gap_days": 7, "kind": "policy", "name": "default-fr", "stages": [{"automatic": false, "channel": "email", "code": "before_due", "days_from_due": -5, "lapses_at_due": true, "titles": {"de": "Bevorstehende Fälligkeit", "en": "Upcoming due date", "fr": "Échéance à venir"}}, {"automatic": false, "channel": "email", "code": "friendly", "days_from_due": 3, "lapses_at_due": false, "titles": {"de": "Zahlungserinnerung", "en": "Payment reminder", "fr": "Rappel de paiement"}}, {"automatic": false, "channel": "email", "code": "firm", "days_from_due": 15, "lapses_at_due": false, "titles": {"de": "Zweite Zahlungserinnerung", "en": "Second payment reminder", "fr": "Deuxième rappel de paiement"}}, {"automatic": false, "channel": "task", "code": "formal_notice", "days_from_due": 30, "lapses_at_due": false, "titles": {"de": "Aufforderung zur sofortigen Zahlung", "en": "Request to pay without delay", "fr": "Demande de règlement immédiat"}}, {"automatic": false, "channel": "task", "code": "last_step", "days_from_due": 45, "lapses_at_due": false, "titles": {"de": "Letzte Aufforderung vor weiteren Schritten", "en": "Last request before further steps", "fr": "Dernière demande avant suites"}}], "titles": {"de": "Frankreich, fünf Stufen", "en": "France, five stages", "fr": "France, cinq étapes"}}', '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00');


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
	(1, 1, 1000008, 0, 0, 1, '', '361203c8f473e2165c67d104751095c8540464106cb369d8290b058a574bc06d', '{"action_id": null, "amount": "7.92", "attempt_id": null, "company_id": 1, "currency": "EUR", "event": "waiver", "kind": "interest", "move_id": 1000010, "ordinal": 1, "partner_id": 1000008, "reason_hash": "feca37731c58ef42bb8116fb77fb7fcc78177aacfc0bbd1d982d8989bd851dfb", "user_id": 1, "waiver_id": 3}', '2026-05-25 09:00:00'),
	(2, 1, 1000007, 5, 1, 1, '361203c8f473e2165c67d104751095c8540464106cb369d8290b058a574bc06d', '69b178c4284103df56bc08cc9a6f396b3a7efe372e6e750387e286546c954be7', '{"action_id": 5, "attempt_id": 1, "case_id": 8, "channel": "email", "company_id": 1, "contacted_on": "2026-05-25", "documents": "[]", "items": "[[1000008, 1, \"friendly\", 1, 126, \"700.00\", true]]", "message_ref": "<quittance-5@creditor.example.com>", "night": "2026-05-25", "partner_id": 1000007, "stage": "friendly"}', '2026-05-25 09:00:00'),
	(3, 1, 1000009, 6, 2, 1, '69b178c4284103df56bc08cc9a6f396b3a7efe372e6e750387e286546c954be7', 'f18785c648992b376c2e8e0a33bab4c11f3e20b65f046e558b1401582a35e7ac', '{"action_id": 6, "attempt_id": 2, "case_id": 9, "channel": "email", "company_id": 1, "contacted_on": "2026-05-25", "documents": "[]", "items": "[[1000013, 1, \"friendly\", 1, 126, \"1250.00\", true]]", "message_ref": "<quittance-6@creditor.example.com>", "night": "2026-05-25", "partner_id": 1000009, "stage": "friendly"}', '2026-05-25 09:00:00'),
	(4, 1, 1000004, 10, 3, 1, 'f18785c648992b376c2e8e0a33bab4c11f3e20b65f046e558b1401582a35e7ac', 'e000153b7dfa77175eda4069461cf91fac495810059cb749f2e3eb3cbcb70f31', '{"action_id": 10, "attempt_id": 3, "case_id": 14, "channel": "email", "company_id": 1, "contacted_on": "2026-05-25", "documents": "[]", "items": "[[1000004, 1, \"friendly\", 1, 126, \"5200.00\", true]]", "message_ref": "<quittance-10@creditor.example.com>", "night": "2026-05-25", "partner_id": 1000004, "stage": "friendly"}', '2026-05-25 09:00:00'),
	(5, 1, 1000017, 2, 4, 1, 'e000153b7dfa77175eda4069461cf91fac495810059cb749f2e3eb3cbcb70f31', 'c6988cbd36bb66323a958cd09f2e5148d35d36f16504a2895363d129b68c0963', '{"action_id": 2, "attempt_id": 4, "case_id": 4, "channel": "email", "company_id": 1, "contacted_on": "2026-06-03", "documents": "[]", "items": "[[1000024, 1, \"friendly\", 1, 1, \"1250.00\", true]]", "message_ref": "<quittance-2@creditor.example.com>", "night": "2026-05-25", "partner_id": 1000017, "stage": "friendly"}', '2026-06-03 09:00:00'),
	(6, 1, 1000002, 8, 5, 1, 'c6988cbd36bb66323a958cd09f2e5148d35d36f16504a2895363d129b68c0963', '57f03029e49ef106e6ebf6359ec45cc6ccee31773e2671f15050ce0bfab33407', '{"action_id": 8, "attempt_id": 5, "case_id": 12, "channel": "email", "company_id": 1, "contacted_on": "2026-06-03", "documents": "[]", "items": "[[1000002, 1, \"friendly\", 1, 126, \"2000.00\", true]]", "message_ref": "<quittance-8@creditor.example.com>", "night": "2026-05-25", "partner_id": 1000002, "stage": "friendly"}', '2026-06-03 09:00:00'),
	(7, 1, 1000004, 15, 6, 1, '57f03029e49ef106e6ebf6359ec45cc6ccee31773e2671f15050ce0bfab33407', 'a54d05da727d02df5de9f4d74fbd3e14947f8e48fa9323f089c6855673fb7f53', '{"action_id": 15, "attempt_id": 6, "case_id": 14, "channel": "email", "company_id": 1, "contacted_on": "2026-06-03", "documents": "[]", "items": "[[1000004, 1, \"firm\", 1, 126, \"5200.00\", true]]", "message_ref": "<quittance-15@creditor.example.com>", "night": "2026-06-03", "partner_id": 1000004, "stage": "firm"}', '2026-06-03 09:00:00'),
	(8, 1, 1000015, 1, 7, 1, 'a54d05da727d02df5de9f4d74fbd3e14947f8e48fa9323f089c6855673fb7f53', '29b1588980c711747543a384acc0817ef8f1f8436e67b0181fa7620ab90a7269', '{"action_id": 1, "attempt_id": 7, "case_id": 1, "channel": "email", "company_id": 1, "contacted_on": "2026-06-15", "documents": "[]", "items": "[[1000022, 1, \"friendly\", 1, 126, \"2000.00\", true]]", "message_ref": "<quittance-1@creditor.example.com>", "night": "2026-05-25", "partner_id": 1000015, "stage": "friendly"}', '2026-06-15 09:00:00'),
	(9, 1, 1000010, 11, 8, 1, '29b1588980c711747543a384acc0817ef8f1f8436e67b0181fa7620ab90a7269', 'cb187450a63bf814b2b49a3524b5de1cc51cca5f127fa2029ad74955951e49bc', '{"action_id": 11, "attempt_id": 8, "case_id": 17, "channel": "email", "company_id": 1, "contacted_on": "2026-06-15", "documents": "[]", "items": "[[1000015, 1, \"friendly\", 1, 126, \"550.00\", true]]", "message_ref": "<quittance-11@creditor.example.com>", "night": "2026-05-25", "partner_id": 1000010, "stage": "friendly"}', '2026-06-15 09:00:00'),
	(10, 1, 1000011, 12, 9, 1, 'cb187450a63bf814b2b49a3524b5de1cc51cca5f127fa2029ad74955951e49bc', '47f296baa755f349dfa8124c59fd4c1270ccb4b9befe2e2ecd092340ec75bc2f', '{"action_id": 12, "attempt_id": 9, "case_id": 18, "channel": "email", "company_id": 1, "contacted_on": "2026-06-15", "documents": "[]", "items": "[[1000017, 1, \"friendly\", 1, 126, \"330.00\", true]]", "message_ref": "<quittance-12@creditor.example.com>", "night": "2026-05-25", "partner_id": 1000011, "stage": "friendly"}', '2026-06-15 09:00:00'),
	(11, 1, 1000004, 18, 10, 1, '47f296baa755f349dfa8124c59fd4c1270ccb4b9befe2e2ecd092340ec75bc2f', '886e892b25689faacbaa020c69dc98c66c7d74e25497e5b5f26b01f228374744', '{"action_id": 18, "attempt_id": 10, "case_id": 14, "channel": "task", "company_id": 1, "contacted_on": "2026-06-15", "documents": "[]", "items": "[[1000004, 1, \"formal_notice\", 1, 126, \"5200.00\", true]]", "message_ref": null, "night": "2026-06-15", "partner_id": 1000004, "stage": "formal_notice"}', '2026-06-15 09:00:00');


--
-- Data for Name: quittance_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_rate (id, series_id, create_uid, write_uid, percent, source, status, date_from, date_until, create_date, write_date) VALUES
	(33, 2, 1, 1, '8.5', 'schoups.com', 'verified', '2014-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(2, 1, 1, 1, '1.88', 'solidbau.at', 'verified', '2023-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(34, 2, 1, 1, '8.5', 'schoups.com', 'verified', '2014-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(31, 2, 1, 1, '9.0', 'schoups.com (9 for contracts from 2013-03-16; 8 for older contracts, until 2015-03-15)', 'verified', '2013-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(219, 6, 1, 1, '0.76', 'dandrel-avocats.fr', 'verified', '2021-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(296, 8, 1, 1, '2', 'public repository Matthi-code/rentetool', 'unverified', '2022-01-01', '2022-12-31', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(260, 7, 1, 1, '8.00', 'public repository Matthi-code/rentetool', 'unverified', '2017-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(1, 1, 1, 1, '-0.62', 'solidbau.at (to 2022-12-31)', 'verified', '2016-07-01', '2022-12-31', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(3, 1, 1, 1, '3.38', 'derived, not read: base rate moves when the ECB rate has moved >= 0.5 point', 'unverified', '2023-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(4, 1, 1, 1, '3.88', 'derived, not read: same rule', 'unverified', '2024-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(5, 1, 1, 1, '3.88', 'derived, not read: same rule', 'unverified', '2024-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(6, 1, 1, 1, '2.53', 'derived, not read: same rule', 'unverified', '2025-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(7, 1, 1, 1, '1.53', 'public repository file (base rate 1.53 since 11 June 2025)', 'unverified', '2025-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(8, 1, 1, 1, '1.53', 'public repository file (base rate 1.53 since 11 June 2025)', 'unverified', '2026-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(9, 1, 1, 1, '1.53', 'public repository file (base rate 1.53 since 11 June 2025); public repository file (10.73 % between businesses)', 'unverified', '2026-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(10, 2, 1, 1, '10.5', 'jpfontaineleveque.be', 'verified', '2002-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(11, 2, 1, 1, '10.0', 'jpfontaineleveque.be', 'verified', '2003-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(12, 2, 1, 1, '9.5', 'jpfontaineleveque.be', 'verified', '2003-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(13, 2, 1, 1, '9.5', 'jpfontaineleveque.be', 'verified', '2004-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(14, 2, 1, 1, '9.5', 'jpfontaineleveque.be', 'verified', '2004-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(15, 2, 1, 1, '9.5', 'jpfontaineleveque.be', 'verified', '2005-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(16, 2, 1, 1, '9.5', 'derived, not read: rule: reference + 7 points, rounded up to the next half point', 'unverified', '2005-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(17, 2, 1, 1, '9.5', 'derived, not read: rule: reference + 7 points, rounded up to the next half point', 'unverified', '2006-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(18, 2, 1, 1, '10.0', 'avolink.be', 'verified', '2006-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(19, 2, 1, 1, '11', 'derived, not read: rule: reference + 7 points, rounded up to the next half point', 'unverified', '2007-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(20, 2, 1, 1, '11.5', 'derived, not read: rule: reference + 7 points, rounded up to the next half point', 'unverified', '2007-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(21, 2, 1, 1, '11.5', 'derived, not read: rule: reference + 7 points, rounded up to the next half point', 'unverified', '2008-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(22, 2, 1, 1, '11.5', 'derived, not read: rule: reference + 7 points, rounded up to the next half point', 'unverified', '2008-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(23, 2, 1, 1, '9.5', 'derived, not read: rule: reference + 7 points, rounded up to the next half point', 'unverified', '2009-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(24, 2, 1, 1, '8', 'derived, not read: rule: reference + 7 points, rounded up to the next half point', 'unverified', '2009-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(25, 2, 1, 1, '8', 'derived, not read: rule: reference + 7 points, rounded up to the next half point', 'unverified', '2010-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(26, 2, 1, 1, '8', 'derived, not read: rule: reference + 7 points, rounded up to the next half point', 'unverified', '2010-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(27, 2, 1, 1, '8.0', 'corbus.be', 'verified', '2011-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(28, 2, 1, 1, '8.5', 'corbus.be', 'verified', '2011-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(29, 2, 1, 1, '8.0', 'schoups.com', 'verified', '2012-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(30, 2, 1, 1, '8.0', 'schoups.com', 'verified', '2012-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(32, 2, 1, 1, '8.5', 'schoups.com', 'verified', '2013-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(35, 2, 1, 1, '8.5', 'schoups.com', 'verified', '2015-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(36, 2, 1, 1, '8.5', 'schoups.com', 'verified', '2015-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(37, 2, 1, 1, '8.5', 'schoups.com', 'verified', '2016-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(38, 2, 1, 1, '8.0', 'wolterskluwer.com, Belgium (8 % from H2 2016 to H2 2022)', 'verified', '2016-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(39, 2, 1, 1, '8.0', 'wolterskluwer.com, Belgium (8 % from H2 2016 to H2 2022)', 'verified', '2017-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(40, 2, 1, 1, '8.0', 'wolterskluwer.com, Belgium (8 % from H2 2016 to H2 2022)', 'verified', '2017-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(41, 2, 1, 1, '8.0', 'wolterskluwer.com, Belgium (8 % from H2 2016 to H2 2022)', 'verified', '2018-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(42, 2, 1, 1, '8.0', 'wolterskluwer.com, Belgium (8 % from H2 2016 to H2 2022)', 'verified', '2018-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(43, 2, 1, 1, '8.0', 'wolterskluwer.com, Belgium (8 % from H2 2016 to H2 2022)', 'verified', '2019-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(44, 2, 1, 1, '8.0', 'wolterskluwer.com, Belgium (8 % from H2 2016 to H2 2022)', 'verified', '2019-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(45, 2, 1, 1, '8.0', 'wolterskluwer.com, Belgium (8 % from H2 2016 to H2 2022)', 'verified', '2020-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(46, 2, 1, 1, '8.0', 'wolterskluwer.com, Belgium (8 % from H2 2016 to H2 2022)', 'verified', '2020-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(47, 2, 1, 1, '8.0', 'wolterskluwer.com, Belgium (8 % from H2 2016 to H2 2022)', 'verified', '2021-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(48, 2, 1, 1, '8.0', 'wolterskluwer.com, Belgium (8 % from H2 2016 to H2 2022)', 'verified', '2021-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(49, 2, 1, 1, '8.0', 'wolterskluwer.com, Belgium (8 % from H2 2016 to H2 2022)', 'verified', '2022-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(50, 2, 1, 1, '8.0', 'wolterskluwer.com, Belgium (8 % from H2 2016 to H2 2022)', 'verified', '2022-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(51, 2, 1, 1, '10.5', 'elegis.be; fiduciairedelacense.be', 'verified', '2023-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(52, 2, 1, 1, '12.0', 'elegis.be; fiduciairedelacense.be', 'verified', '2023-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(53, 2, 1, 1, '12.5', 'leuropeinfo.eu; trendstop.levif.be; medenam.be', 'verified', '2024-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(54, 2, 1, 1, '12.5', 'leuropeinfo.eu; trendstop.levif.be; medenam.be', 'verified', '2024-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(55, 2, 1, 1, '11.5', 'leuropeinfo.eu; trendstop.levif.be; medenam.be', 'verified', '2025-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(56, 2, 1, 1, '10.5', 'embuild.be', 'verified', '2025-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(57, 2, 1, 1, '10.5', 'embuild.be', 'verified', '2026-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(58, 2, 1, 1, '10.5', 'derived, not read: rule: reference + 8 points, rounded up to the next half point', 'unverified', '2026-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(59, 3, 1, 1, '2.57', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2002-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(218, 6, 1, 1, '0.79', 'dandrel-avocats.fr', 'verified', '2021-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(60, 3, 1, 1, '2.47', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2002-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(61, 3, 1, 1, '1.97', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2003-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(62, 3, 1, 1, '1.22', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2003-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(63, 3, 1, 1, '1.14', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2004-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(64, 3, 1, 1, '1.13', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2004-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(65, 3, 1, 1, '1.21', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2005-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(66, 3, 1, 1, '1.17', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2005-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(67, 3, 1, 1, '1.37', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2006-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(68, 3, 1, 1, '1.95', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2006-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(69, 3, 1, 1, '2.70', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2007-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(70, 3, 1, 1, '3.19', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2007-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(71, 3, 1, 1, '3.32', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2008-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(72, 3, 1, 1, '3.19', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2008-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(73, 3, 1, 1, '1.62', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2009-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(74, 3, 1, 1, '0.12', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2009-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(75, 3, 1, 1, '0.12', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2010-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(76, 3, 1, 1, '0.12', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2010-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(77, 3, 1, 1, '0.12', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2011-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(78, 3, 1, 1, '0.37', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2011-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(79, 3, 1, 1, '0.12', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2012-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(80, 3, 1, 1, '0.12', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2012-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(81, 3, 1, 1, '-0.13', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2013-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(82, 3, 1, 1, '-0.38', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2013-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(83, 3, 1, 1, '-0.63', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2014-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(84, 3, 1, 1, '-0.73', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2014-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(85, 3, 1, 1, '-0.83', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2015-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(86, 3, 1, 1, '-0.83', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2015-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(87, 3, 1, 1, '-0.83', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2016-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(88, 3, 1, 1, '-0.88', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2016-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(89, 3, 1, 1, '-0.88', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2017-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(90, 3, 1, 1, '-0.88', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2017-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(91, 3, 1, 1, '-0.88', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2018-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(92, 3, 1, 1, '-0.88', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2018-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(261, 7, 1, 1, '8.00', 'public repository Matthi-code/rentetool', 'unverified', '2017-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(93, 3, 1, 1, '-0.88', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2019-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(94, 3, 1, 1, '-0.88', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2019-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(95, 3, 1, 1, '-0.88', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2020-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(96, 3, 1, 1, '-0.88', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2020-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(97, 3, 1, 1, '-0.88', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2021-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(98, 3, 1, 1, '-0.88', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2021-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(99, 3, 1, 1, '-0.88', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2022-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(100, 3, 1, 1, '-0.88', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2022-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(101, 3, 1, 1, '1.62', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2023-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(102, 3, 1, 1, '3.12', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2023-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(103, 3, 1, 1, '3.62', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2024-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(104, 3, 1, 1, '3.37', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2024-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(105, 3, 1, 1, '2.27', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2025-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(106, 3, 1, 1, '1.27', 'public repository ameax/bgb-interest, mirror of the Bundesbank series BBK01 (2 October 2025)', 'verified', '2025-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(107, 3, 1, 1, '1.27', 'finanzmarktnachrichten.de, notice of the Bundesbank for 1 January 2026', 'verified', '2026-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(108, 3, 1, 1, '1.52', 'public note that quotes the Bundesbank page, read on 23 August 2026', 'unverified', '2026-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(109, 4, 1, 1, '3.00', 'from memory, no source opened', 'memory', '1999-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(110, 4, 1, 1, '2.50', 'date from memory; level: ECB press release, 22 April 1999', 'memory', '1999-04-14', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(111, 4, 1, 1, '3.00', 'from memory, no source opened', 'memory', '1999-11-10', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(112, 4, 1, 1, '3.25', 'banque-france.fr, policy rates', 'verified', '2000-02-09', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(113, 4, 1, 1, '3.50', 'banque-france.fr, policy rates', 'verified', '2000-03-22', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(114, 4, 1, 1, '3.75', 'banque-france.fr, policy rates', 'verified', '2000-05-04', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(115, 4, 1, 1, '4.25', 'banque-france.fr, policy rates', 'verified', '2000-06-15', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(116, 4, 1, 1, '4.50', 'from memory, no source opened', 'memory', '2000-09-06', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(117, 4, 1, 1, '4.75', 'from memory, no source opened', 'memory', '2000-10-11', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(118, 4, 1, 1, '4.50', 'from memory, no source opened', 'memory', '2001-05-15', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(119, 4, 1, 1, '4.25', 'from memory, no source opened', 'memory', '2001-09-05', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(120, 4, 1, 1, '3.75', 'from memory, no source opened', 'memory', '2001-09-19', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(121, 4, 1, 1, '3.25', 'from memory, no source opened', 'memory', '2001-11-14', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(122, 4, 1, 1, '2.75', 'from memory, no source opened', 'memory', '2002-12-11', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(123, 4, 1, 1, '2.50', 'from memory, no source opened', 'memory', '2003-03-12', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(124, 4, 1, 1, '2.00', 'from memory, no source opened', 'memory', '2003-06-09', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(125, 4, 1, 1, '2.25', 'from memory, no source opened', 'memory', '2005-12-06', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(126, 4, 1, 1, '2.50', 'from memory, no source opened', 'memory', '2006-03-08', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(127, 4, 1, 1, '2.75', 'from memory, no source opened', 'memory', '2006-06-15', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(128, 4, 1, 1, '3.00', 'from memory, no source opened', 'memory', '2006-08-09', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(129, 4, 1, 1, '3.25', 'from memory, no source opened', 'memory', '2006-10-11', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(130, 4, 1, 1, '3.50', 'from memory, no source opened', 'memory', '2006-12-13', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(131, 4, 1, 1, '3.75', 'from memory, no source opened', 'memory', '2007-03-14', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(132, 4, 1, 1, '4.00', 'from memory, no source opened', 'memory', '2007-06-13', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(133, 4, 1, 1, '4.25', 'from memory, no source opened', 'memory', '2008-07-09', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(134, 4, 1, 1, '3.75', 'banque-france.fr, policy rates', 'verified', '2008-10-15', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(135, 4, 1, 1, '3.25', 'banque-france.fr, policy rates', 'verified', '2008-11-12', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(136, 4, 1, 1, '2.50', 'banque-france.fr, policy rates', 'verified', '2008-12-10', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(137, 4, 1, 1, '2.00', 'banque-france.fr, policy rates', 'verified', '2009-01-21', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(138, 4, 1, 1, '1.50', 'banque-france.fr, policy rates', 'verified', '2009-03-11', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(139, 4, 1, 1, '1.25', 'banque-france.fr, policy rates', 'verified', '2009-04-08', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(140, 4, 1, 1, '1.00', 'banque-france.fr, policy rates', 'verified', '2009-05-13', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(141, 4, 1, 1, '1.25', 'banque-france.fr, policy rates', 'verified', '2011-04-13', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(142, 4, 1, 1, '1.50', 'banque-france.fr, policy rates', 'verified', '2011-07-13', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(143, 4, 1, 1, '1.25', 'banque-france.fr, policy rates', 'verified', '2011-11-09', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(144, 4, 1, 1, '1.00', 'banque-france.fr, policy rates; sdw.zentral-bank.eu, key ECB interest rates (mirror)', 'verified', '2011-12-14', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(145, 4, 1, 1, '0.75', 'banque-france.fr, policy rates; sdw.zentral-bank.eu, key ECB interest rates (mirror)', 'verified', '2012-07-11', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(146, 4, 1, 1, '0.50', 'banque-france.fr, policy rates; sdw.zentral-bank.eu, key ECB interest rates (mirror)', 'verified', '2013-05-08', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(147, 4, 1, 1, '0.25', 'banque-france.fr, policy rates; sdw.zentral-bank.eu, key ECB interest rates (mirror)', 'verified', '2013-11-13', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(148, 4, 1, 1, '0.15', 'banque-france.fr, policy rates; sdw.zentral-bank.eu, key ECB interest rates (mirror)', 'verified', '2014-06-11', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(149, 4, 1, 1, '0.05', 'banque-france.fr, policy rates; sdw.zentral-bank.eu, key ECB interest rates (mirror)', 'verified', '2014-09-10', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(150, 4, 1, 1, '0.00', 'banque-france.fr, policy rates; sdw.zentral-bank.eu, key ECB interest rates (mirror)', 'verified', '2016-03-16', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(151, 4, 1, 1, '0.50', 'banque-france.fr, policy rates; sdw.zentral-bank.eu, key ECB interest rates (mirror)', 'verified', '2022-07-27', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(152, 4, 1, 1, '1.25', 'banque-france.fr, policy rates; sdw.zentral-bank.eu, key ECB interest rates (mirror)', 'verified', '2022-09-14', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(153, 4, 1, 1, '2.00', 'banque-france.fr, policy rates; sdw.zentral-bank.eu, key ECB interest rates (mirror)', 'verified', '2022-11-02', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(154, 4, 1, 1, '2.50', 'banque-france.fr, policy rates; sdw.zentral-bank.eu, key ECB interest rates (mirror)', 'verified', '2022-12-21', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(155, 4, 1, 1, '3.00', 'banque-france.fr, policy rates; sdw.zentral-bank.eu, key ECB interest rates (mirror)', 'verified', '2023-02-08', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(156, 4, 1, 1, '3.50', 'banque-france.fr, policy rates; sdw.zentral-bank.eu, key ECB interest rates (mirror)', 'verified', '2023-03-22', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(157, 4, 1, 1, '3.75', 'banque-france.fr, policy rates; sdw.zentral-bank.eu, key ECB interest rates (mirror)', 'verified', '2023-05-10', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(158, 4, 1, 1, '4.00', 'banque-france.fr, policy rates; sdw.zentral-bank.eu, key ECB interest rates (mirror)', 'verified', '2023-06-21', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(159, 4, 1, 1, '4.25', 'banque-france.fr, policy rates; sdw.zentral-bank.eu, key ECB interest rates (mirror)', 'verified', '2023-08-02', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(160, 4, 1, 1, '4.50', 'banque-france.fr, policy rates; sdw.zentral-bank.eu, key ECB interest rates (mirror)', 'verified', '2023-09-20', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(161, 4, 1, 1, '4.25', 'banque-france.fr, policy rates; sdw.zentral-bank.eu, key ECB interest rates (mirror)', 'verified', '2024-06-12', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(162, 4, 1, 1, '3.65', 'banque-france.fr, policy rates; sdw.zentral-bank.eu, key ECB interest rates (mirror)', 'verified', '2024-09-18', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(163, 4, 1, 1, '3.40', 'banque-france.fr, policy rates; sdw.zentral-bank.eu, key ECB interest rates (mirror)', 'verified', '2024-10-23', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(164, 4, 1, 1, '3.15', 'date from memory; level confirmed by public repository ameax/bgb-interest, base_rates.json (2.27 on 2025-01-01) and calcolofatturaavvocato.com', 'memory', '2024-12-18', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(165, 4, 1, 1, '2.90', 'from memory, no source opened', 'memory', '2025-02-05', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(166, 4, 1, 1, '2.65', 'from memory, no source opened', 'memory', '2025-03-12', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(167, 4, 1, 1, '2.40', 'from memory, no source opened', 'memory', '2025-04-23', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(168, 4, 1, 1, '2.15', 'exact date from memory; level: limit-up.suberia.capital and alchempro.com, 11 September 2025; finanzmarktnachrichten.de, Basiszinssatz 1 January 2026', 'unverified', '2025-06-11', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(169, 4, 1, 1, '2.40', 'public repository note that cites the ECB Data Portal and a hold on 23 July 2026; level confirmed by public repository julesdo/mycelium-os, taux.ts; public repository note on the Bundesbank page; public repository Matthi-code/rentetool', 'unverified', '2026-06-17', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(170, 5, 1, 1, '3.79', 'aeccompta.com (single annual rate before 2015)', 'verified', '2009-01-01', '2009-12-31', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(171, 5, 1, 1, '0.65', 'aeccompta.com', 'verified', '2010-01-01', '2010-12-31', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(172, 5, 1, 1, '0.38', 'tresor.economie.gouv.fr, taux de l''intérêt légal', 'verified', '2011-01-01', '2011-12-31', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(173, 5, 1, 1, '0.71', 'tresor.economie.gouv.fr, taux de l''intérêt légal', 'verified', '2012-01-01', '2012-12-31', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(174, 5, 1, 1, '0.04', 'tresor.economie.gouv.fr, taux de l''intérêt légal', 'verified', '2013-01-01', '2013-12-31', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(175, 5, 1, 1, '0.04', 'tresor.economie.gouv.fr, taux de l''intérêt légal; lexing.law, penalties for late payment, 25 March 2014', 'verified', '2014-01-01', '2014-12-31', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(176, 5, 1, 1, '4.06', 'tresor.economie.gouv.fr, taux de l''intérêt légal', 'verified', '2015-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(177, 5, 1, 1, '4.29', 'tresor.economie.gouv.fr, taux de l''intérêt légal; affairesjuridiques.aphp.fr', 'verified', '2015-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(178, 5, 1, 1, '4.54', 'tresor.economie.gouv.fr, taux de l''intérêt légal; onb-france.com', 'verified', '2016-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(179, 5, 1, 1, '4.35', 'tresor.economie.gouv.fr, taux de l''intérêt légal; law firms and notaries named in the professionals'' series', 'verified', '2016-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(180, 5, 1, 1, '4.16', 'tresor.economie.gouv.fr, taux de l''intérêt légal', 'verified', '2017-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(181, 5, 1, 1, '3.94', 'tresor.economie.gouv.fr, taux de l''intérêt légal; efl.fr', 'verified', '2017-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(182, 5, 1, 1, '3.73', 'tresor.economie.gouv.fr, taux de l''intérêt légal', 'verified', '2018-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(183, 5, 1, 1, '3.60', 'tresor.economie.gouv.fr, taux de l''intérêt légal; law firms and notaries named in the professionals'' series', 'verified', '2018-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(184, 5, 1, 1, '3.40', 'tresor.economie.gouv.fr, taux de l''intérêt légal', 'verified', '2019-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(185, 5, 1, 1, '3.26', 'tresor.economie.gouv.fr, taux de l''intérêt légal', 'verified', '2019-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(186, 5, 1, 1, '3.15', 'tresor.economie.gouv.fr, taux de l''intérêt légal; law firms and notaries named in the professionals'' series', 'verified', '2020-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(187, 5, 1, 1, '3.11', 'cabinet-cec.fr', 'verified', '2020-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(188, 5, 1, 1, '3.14', 'dandrel-avocats.fr', 'verified', '2021-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(189, 5, 1, 1, '3.12', 'dandrel-avocats.fr', 'verified', '2021-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(190, 5, 1, 1, '3.13', 'public repository julesdo/mycelium-os, taux.ts', 'unverified', '2022-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(191, 5, 1, 1, '3.15', 'notaires2normandie.com', 'verified', '2022-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(192, 5, 1, 1, '4.47', 'notaires2normandie.com', 'verified', '2023-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(193, 5, 1, 1, '6.82', 'notaires2normandie.com', 'verified', '2023-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(194, 5, 1, 1, '8.01', 'questions.assemblee-nationale.fr 15103', 'verified', '2024-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(195, 5, 1, 1, '8.16', 'legifiscal.fr legifiscal; bpifrance-creation.fr; lemoniteur', 'verified', '2024-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(196, 5, 1, 1, '7.21', 'legifiscal.fr legifiscal', 'verified', '2025-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(197, 5, 1, 1, '6.65', 'legifiscal.fr legifiscal', 'verified', '2025-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(198, 5, 1, 1, '6.67', 'juriblio.fr, order of 15 December 2025', 'verified', '2026-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(199, 5, 1, 1, '6.84', 'public repository julesdo/mycelium-os, taux.ts (order not opened)', 'unverified', '2026-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(200, 6, 1, 1, '3.79', 'aeccompta.com (single annual rate before 2015)', 'verified', '2009-01-01', '2009-12-31', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(201, 6, 1, 1, '0.65', 'aeccompta.com', 'verified', '2010-01-01', '2010-12-31', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(202, 6, 1, 1, '0.38', 'tresor.economie.gouv.fr, taux de l''intérêt légal', 'verified', '2011-01-01', '2011-12-31', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(203, 6, 1, 1, '0.71', 'tresor.economie.gouv.fr, taux de l''intérêt légal', 'verified', '2012-01-01', '2012-12-31', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(204, 6, 1, 1, '0.04', 'tresor.economie.gouv.fr, taux de l''intérêt légal', 'verified', '2013-01-01', '2013-12-31', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(205, 6, 1, 1, '0.04', 'tresor.economie.gouv.fr, taux de l''intérêt légal; lexing.law, penalties for late payment, 25 March 2014', 'verified', '2014-01-01', '2014-12-31', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(206, 6, 1, 1, '0.93', 'tresor.economie.gouv.fr, taux de l''intérêt légal', 'verified', '2015-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(207, 6, 1, 1, '0.99', 'tresor.economie.gouv.fr, taux de l''intérêt légal; affairesjuridiques.aphp.fr', 'verified', '2015-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(208, 6, 1, 1, '1.01', 'tresor.economie.gouv.fr, taux de l''intérêt légal; onb-france.com', 'verified', '2016-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(209, 6, 1, 1, '0.93', 'tresor.economie.gouv.fr, taux de l''intérêt légal', 'verified', '2016-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(210, 6, 1, 1, '0.90', 'tresor.economie.gouv.fr, taux de l''intérêt légal', 'verified', '2017-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(211, 6, 1, 1, '0.90', 'tresor.economie.gouv.fr, taux de l''intérêt légal; efl.fr', 'verified', '2017-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(212, 6, 1, 1, '0.89', 'tresor.economie.gouv.fr, taux de l''intérêt légal', 'verified', '2018-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(213, 6, 1, 1, '0.88', 'tresor.economie.gouv.fr, taux de l''intérêt légal', 'verified', '2018-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(214, 6, 1, 1, '0.86', 'tresor.economie.gouv.fr, taux de l''intérêt légal', 'verified', '2019-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(215, 6, 1, 1, '0.87', 'tresor.economie.gouv.fr, taux de l''intérêt légal', 'verified', '2019-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(216, 6, 1, 1, '0.87', 'tresor.economie.gouv.fr, taux de l''intérêt légal', 'verified', '2020-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(217, 6, 1, 1, '0.84', 'cabinet-cec.fr', 'verified', '2020-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(220, 6, 1, 1, '0.76', 'public repository julesdo/mycelium-os, taux.ts', 'unverified', '2022-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(221, 6, 1, 1, '0.77', 'notaires2normandie.com', 'verified', '2022-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(222, 6, 1, 1, '2.06', 'notaires2normandie.com', 'verified', '2023-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(223, 6, 1, 1, '4.22', 'notaires2normandie.com', 'verified', '2023-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(224, 6, 1, 1, '5.07', 'questions.assemblee-nationale.fr, written question 15103', 'verified', '2024-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(225, 6, 1, 1, '4.92', 'legifiscal.fr; bpifrance-creation.fr; lemoniteur.fr', 'verified', '2024-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(226, 6, 1, 1, '3.71', 'legifiscal.fr', 'verified', '2025-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(227, 6, 1, 1, '2.76', 'legifiscal.fr', 'verified', '2025-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(228, 6, 1, 1, '2.62', 'juriblio.fr, arrêté of 15 December 2025', 'verified', '2026-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(229, 6, 1, 1, '2.75', 'public repository julesdo/mycelium-os, taux.ts (order not opened)', 'unverified', '2026-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(230, 7, 1, 1, '10.35', 'raadvanarbitrage.nl, list of rates; public repository Matthi-code/rentetool', 'verified', '2002-12-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(231, 7, 1, 1, '9.85', 'raadvanarbitrage.nl, list of rates; public repository Matthi-code/rentetool', 'verified', '2003-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(232, 7, 1, 1, '9.10', 'raadvanarbitrage.nl, list of rates; public repository Matthi-code/rentetool', 'verified', '2003-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(233, 7, 1, 1, '9.02', 'public repository Matthi-code/rentetool (conflict: raadvanarbitrage.nl, list of rates prints 9.01 from 2004-01-01 and has no 2004-07-01 row)', 'unverified', '2004-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(234, 7, 1, 1, '9.01', 'public repository Matthi-code/rentetool', 'unverified', '2004-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(235, 7, 1, 1, '9.09', 'raadvanarbitrage.nl, list of rates; public repository Matthi-code/rentetool', 'verified', '2005-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(236, 7, 1, 1, '9.05', 'raadvanarbitrage.nl, list of rates; public repository Matthi-code/rentetool', 'verified', '2005-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(237, 7, 1, 1, '9.25', 'raadvanarbitrage.nl, list of rates; public repository Matthi-code/rentetool', 'verified', '2006-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(238, 7, 1, 1, '9.83', 'raadvanarbitrage.nl, list of rates; public repository Matthi-code/rentetool', 'verified', '2006-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(239, 7, 1, 1, '10.58', 'raadvanarbitrage.nl, list of rates; public repository Matthi-code/rentetool', 'verified', '2007-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(240, 7, 1, 1, '11.07', 'raadvanarbitrage.nl, list of rates; public repository Matthi-code/rentetool', 'verified', '2007-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(241, 7, 1, 1, '11.20', 'raadvanarbitrage.nl, list of rates; public repository Matthi-code/rentetool', 'verified', '2008-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(242, 7, 1, 1, '11.07', 'raadvanarbitrage.nl, list of rates; public repository Matthi-code/rentetool', 'verified', '2008-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(243, 7, 1, 1, '9.50', 'raadvanarbitrage.nl, list of rates; public repository Matthi-code/rentetool', 'verified', '2009-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(244, 7, 1, 1, '8.00', 'raadvanarbitrage.nl, list of rates; public repository Matthi-code/rentetool', 'verified', '2009-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(245, 7, 1, 1, '8.00', 'raadvanarbitrage.nl, list of rates; public repository Matthi-code/rentetool', 'verified', '2010-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(246, 7, 1, 1, '8.00', 'raadvanarbitrage.nl, list of rates; public repository Matthi-code/rentetool', 'verified', '2010-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(247, 7, 1, 1, '8.00', 'public repository Matthi-code/rentetool', 'unverified', '2011-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(248, 7, 1, 1, '8.25', 'public repository Matthi-code/rentetool', 'unverified', '2011-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(249, 7, 1, 1, '8.00', 'public repository Matthi-code/rentetool', 'unverified', '2012-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(250, 7, 1, 1, '8.00', 'public repository Matthi-code/rentetool', 'unverified', '2012-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(251, 7, 1, 1, '7.75', 'public repository Matthi-code/rentetool', 'unverified', '2013-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(252, 7, 1, 1, '8.75', 'public repository Matthi-code/rentetool (margin 7 to 8 points)', 'unverified', '2013-03-16', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(253, 7, 1, 1, '8.50', 'public repository Matthi-code/rentetool', 'unverified', '2013-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(254, 7, 1, 1, '8.25', 'public repository Matthi-code/rentetool', 'unverified', '2014-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(255, 7, 1, 1, '8.15', 'public repository Matthi-code/rentetool', 'unverified', '2014-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(256, 7, 1, 1, '8.05', 'public repository Matthi-code/rentetool', 'unverified', '2015-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(257, 7, 1, 1, '8.05', 'public repository Matthi-code/rentetool', 'unverified', '2015-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(258, 7, 1, 1, '8.05', 'public repository Matthi-code/rentetool', 'unverified', '2016-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(259, 7, 1, 1, '8.00', 'public repository Matthi-code/rentetool', 'unverified', '2016-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(262, 7, 1, 1, '8.00', 'public repository Matthi-code/rentetool', 'unverified', '2018-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(263, 7, 1, 1, '8.00', 'public repository Matthi-code/rentetool', 'unverified', '2018-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(264, 7, 1, 1, '8.00', 'public repository Matthi-code/rentetool', 'unverified', '2019-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(265, 7, 1, 1, '8.00', 'public repository Matthi-code/rentetool', 'unverified', '2019-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(266, 7, 1, 1, '8.00', 'public repository Matthi-code/rentetool', 'unverified', '2020-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(267, 7, 1, 1, '8.00', 'public repository Matthi-code/rentetool', 'unverified', '2020-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(268, 7, 1, 1, '8.00', 'public repository Matthi-code/rentetool', 'unverified', '2021-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(269, 7, 1, 1, '8.00', 'public repository Matthi-code/rentetool', 'unverified', '2021-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(270, 7, 1, 1, '8.00', 'public repository Matthi-code/rentetool', 'unverified', '2022-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(271, 7, 1, 1, '8.00', 'derived, not read: ECB + 8', 'unverified', '2022-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(272, 7, 1, 1, '10.50', 'public repository Matthi-code/rentetool; debloggendeadvocaat.nl, 9 July 2023; watsonlaw.nl', 'verified', '2023-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(273, 7, 1, 1, '12.00', 'public repository Matthi-code/rentetool; debloggendeadvocaat.nl, 9 July 2023; watsonlaw.nl', 'verified', '2023-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(274, 7, 1, 1, '12.50', 'public repository Matthi-code/rentetool; nl.wikipedia.org, Wettelijke rente; smkaccountants.nl', 'verified', '2024-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(275, 7, 1, 1, '12.25', 'public repository Matthi-code/rentetool; mijn.metaalunie.nl, 1 July 2024', 'verified', '2024-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(276, 7, 1, 1, '11.15', 'public repository Matthi-code/rentetool', 'unverified', '2025-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(277, 7, 1, 1, '10.15', 'public repository Matthi-code/rentetool', 'unverified', '2025-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(278, 7, 1, 1, '10.15', 'public repository Matthi-code/rentetool', 'unverified', '2026-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(279, 7, 1, 1, '10.40', 'public repository file (public repository, states checked against rijksoverheid.nl)', 'unverified', '2026-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(280, 8, 1, 1, '3', 'public repository Matthi-code/rentetool', 'unverified', '2014-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(281, 8, 1, 1, '3', 'public repository Matthi-code/rentetool', 'unverified', '2014-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(282, 8, 1, 1, '2', 'public repository Matthi-code/rentetool', 'unverified', '2015-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(283, 8, 1, 1, '2', 'public repository Matthi-code/rentetool', 'unverified', '2015-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(284, 8, 1, 1, '2', 'public repository Matthi-code/rentetool', 'unverified', '2016-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(285, 8, 1, 1, '2', 'public repository Matthi-code/rentetool', 'unverified', '2016-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(286, 8, 1, 1, '2', 'public repository Matthi-code/rentetool', 'unverified', '2017-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(287, 8, 1, 1, '2', 'public repository Matthi-code/rentetool', 'unverified', '2017-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(288, 8, 1, 1, '2', 'public repository Matthi-code/rentetool', 'unverified', '2018-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(289, 8, 1, 1, '2', 'public repository Matthi-code/rentetool', 'unverified', '2018-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(290, 8, 1, 1, '2', 'public repository Matthi-code/rentetool', 'unverified', '2019-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(291, 8, 1, 1, '2', 'public repository Matthi-code/rentetool', 'unverified', '2019-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(292, 8, 1, 1, '2', 'public repository Matthi-code/rentetool', 'unverified', '2020-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(293, 8, 1, 1, '2', 'public repository Matthi-code/rentetool', 'unverified', '2020-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(294, 8, 1, 1, '2', 'public repository Matthi-code/rentetool', 'unverified', '2021-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(295, 8, 1, 1, '2', 'public repository Matthi-code/rentetool', 'unverified', '2021-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(297, 8, 1, 1, '4', 'public repository Matthi-code/rentetool', 'unverified', '2023-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(298, 8, 1, 1, '6', 'public repository Matthi-code/rentetool', 'unverified', '2023-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(299, 8, 1, 1, '7', 'public repository Matthi-code/rentetool', 'unverified', '2024-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(300, 8, 1, 1, '7', 'public repository Matthi-code/rentetool', 'unverified', '2024-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(301, 8, 1, 1, '6', 'public repository Matthi-code/rentetool', 'unverified', '2025-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(302, 8, 1, 1, '6', 'public repository Matthi-code/rentetool', 'unverified', '2025-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(303, 8, 1, 1, '4', 'public repository Matthi-code/rentetool', 'unverified', '2026-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(304, 9, 1, 1, '6.00', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '1999-01-07', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(305, 9, 1, 1, '5.50', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '1999-02-04', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(306, 9, 1, 1, '5.25', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '1999-04-08', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(307, 9, 1, 1, '5.00', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '1999-06-10', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(308, 9, 1, 1, '5.25', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '1999-09-08', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(309, 9, 1, 1, '5.50', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '1999-11-04', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(310, 9, 1, 1, '5.75', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2000-01-13', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(311, 9, 1, 1, '6.00', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2000-02-10', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(312, 9, 1, 1, '5.75', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2001-02-08', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(313, 9, 1, 1, '5.50', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2001-04-05', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(314, 9, 1, 1, '5.25', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2001-05-10', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(315, 9, 1, 1, '5.00', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2001-08-02', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(316, 9, 1, 1, '4.75', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2001-09-18', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(317, 9, 1, 1, '4.50', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2001-10-04', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(318, 9, 1, 1, '4.00', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2001-11-08', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(319, 9, 1, 1, '3.75', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2003-02-06', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(320, 9, 1, 1, '3.50', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2003-07-10', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(321, 9, 1, 1, '3.75', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2003-11-06', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(322, 9, 1, 1, '4.00', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2004-02-05', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(323, 9, 1, 1, '4.25', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2004-05-06', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(324, 9, 1, 1, '4.50', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2004-06-10', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(325, 9, 1, 1, '4.75', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2004-08-05', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(326, 9, 1, 1, '4.50', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2005-08-04', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(327, 9, 1, 1, '4.75', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2006-08-03', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(328, 9, 1, 1, '5.00', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2006-11-09', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(329, 9, 1, 1, '5.25', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2007-01-11', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(330, 9, 1, 1, '5.50', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2007-05-10', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(331, 9, 1, 1, '5.75', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2007-07-05', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(332, 9, 1, 1, '5.50', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2007-12-06', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(333, 9, 1, 1, '5.25', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2008-02-07', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(334, 9, 1, 1, '5.00', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2008-04-10', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(335, 9, 1, 1, '4.50', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2008-10-08', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(336, 9, 1, 1, '3.00', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2008-11-06', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(337, 9, 1, 1, '2.00', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2008-12-04', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(338, 9, 1, 1, '1.50', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2009-01-08', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(339, 9, 1, 1, '1.00', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2009-02-05', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(340, 9, 1, 1, '0.50', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2009-03-05', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(341, 9, 1, 1, '0.25', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2016-08-04', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(342, 9, 1, 1, '0.50', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2017-11-02', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(343, 9, 1, 1, '0.75', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2018-08-02', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(344, 9, 1, 1, '0.25', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2020-03-11', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(345, 9, 1, 1, '0.10', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2020-03-19', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(346, 9, 1, 1, '0.25', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2021-12-16', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(347, 9, 1, 1, '0.50', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2022-02-03', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(348, 9, 1, 1, '0.75', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2022-03-17', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(349, 9, 1, 1, '1.00', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2022-05-05', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(350, 9, 1, 1, '1.25', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2022-06-16', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(351, 9, 1, 1, '1.75', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2022-08-04', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(352, 9, 1, 1, '2.25', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2022-09-22', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(353, 9, 1, 1, '3.00', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2022-11-03', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(354, 9, 1, 1, '3.50', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2022-12-15', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(355, 9, 1, 1, '4.00', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2023-02-02', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(356, 9, 1, 1, '4.25', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2023-03-23', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(357, 9, 1, 1, '4.50', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2023-05-11', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(358, 9, 1, 1, '5.00', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2023-06-22', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(359, 9, 1, 1, '5.25', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2023-08-03', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(360, 9, 1, 1, '5.00', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2024-08-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(361, 9, 1, 1, '4.75', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2024-11-07', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(362, 9, 1, 1, '4.50', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2025-02-06', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(363, 9, 1, 1, '4.25', 'public repository datasets/interest-rates-gb, table of the Bank of England (1 June 2025)', 'verified', '2025-05-08', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(364, 9, 1, 1, '4.00', 'insuranceassetmanagement.net', 'verified', '2025-08-07', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(365, 9, 1, 1, '3.75', 'level V: meitongasset.com.cn (cut to 3.75); news.themissinglinkhub.com (5 February 2026); livesquawk.com (June 2026); exact date from memory', 'unverified', '2025-12-18', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(366, 10, 1, 1, '3.00', 'rate in force on the date, from the series ecb-main-refinancing', 'memory', '1999-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(367, 10, 1, 1, '2.50', 'rate in force on the date, from the series ecb-main-refinancing', 'memory', '1999-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(368, 10, 1, 1, '3.00', 'rate in force on the date, from the series ecb-main-refinancing', 'memory', '2000-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(369, 10, 1, 1, '4.25', 'rate in force on the date, from the series ecb-main-refinancing', 'verified', '2000-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(370, 10, 1, 1, '4.75', 'rate in force on the date, from the series ecb-main-refinancing', 'memory', '2001-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(371, 10, 1, 1, '4.50', 'rate in force on the date, from the series ecb-main-refinancing', 'memory', '2001-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(372, 10, 1, 1, '3.25', 'rate in force on the date, from the series ecb-main-refinancing', 'memory', '2002-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(373, 10, 1, 1, '3.25', 'rate in force on the date, from the series ecb-main-refinancing', 'memory', '2002-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(374, 10, 1, 1, '2.75', 'rate in force on the date, from the series ecb-main-refinancing', 'memory', '2003-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(375, 10, 1, 1, '2.00', 'rate in force on the date, from the series ecb-main-refinancing', 'memory', '2003-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(376, 10, 1, 1, '2.00', 'rate in force on the date, from the series ecb-main-refinancing', 'memory', '2004-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(377, 10, 1, 1, '2.00', 'rate in force on the date, from the series ecb-main-refinancing', 'memory', '2004-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(378, 10, 1, 1, '2.00', 'rate in force on the date, from the series ecb-main-refinancing', 'memory', '2005-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(379, 10, 1, 1, '2.00', 'rate in force on the date, from the series ecb-main-refinancing', 'memory', '2005-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(380, 10, 1, 1, '2.25', 'rate in force on the date, from the series ecb-main-refinancing', 'memory', '2006-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(381, 10, 1, 1, '2.75', 'rate in force on the date, from the series ecb-main-refinancing', 'memory', '2006-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(382, 10, 1, 1, '3.50', 'rate in force on the date, from the series ecb-main-refinancing', 'memory', '2007-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(383, 10, 1, 1, '4.00', 'rate in force on the date, from the series ecb-main-refinancing', 'memory', '2007-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(384, 10, 1, 1, '4.00', 'rate in force on the date, from the series ecb-main-refinancing', 'memory', '2008-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(385, 10, 1, 1, '4.00', 'rate in force on the date, from the series ecb-main-refinancing', 'memory', '2008-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(386, 10, 1, 1, '2.50', 'rate in force on the date, from the series ecb-main-refinancing', 'verified', '2009-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(387, 10, 1, 1, '1.00', 'rate in force on the date, from the series ecb-main-refinancing', 'verified', '2009-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(388, 10, 1, 1, '1.00', 'rate in force on the date, from the series ecb-main-refinancing', 'verified', '2010-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(389, 10, 1, 1, '1.00', 'rate in force on the date, from the series ecb-main-refinancing', 'verified', '2010-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(390, 10, 1, 1, '1.00', 'rate in force on the date, from the series ecb-main-refinancing', 'verified', '2011-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(391, 10, 1, 1, '1.25', 'rate in force on the date, from the series ecb-main-refinancing', 'verified', '2011-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(392, 10, 1, 1, '1.00', 'rate in force on the date, from the series ecb-main-refinancing', 'verified', '2012-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(393, 10, 1, 1, '1.00', 'rate in force on the date, from the series ecb-main-refinancing', 'verified', '2012-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(394, 10, 1, 1, '0.75', 'rate in force on the date, from the series ecb-main-refinancing', 'verified', '2013-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(395, 10, 1, 1, '0.50', 'rate in force on the date, from the series ecb-main-refinancing', 'verified', '2013-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(396, 10, 1, 1, '0.25', 'rate in force on the date, read in lexing.law, penalties for late payment, 25 March 2014; lejournaldurecouvrement.fr, 17 June 2014; public repository julesdo/mycelium-os, taux.ts; public repository ameax/bgb-interest, base_rates.json', 'verified', '2014-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(397, 10, 1, 1, '0.15', 'rate in force on the date, read in lexing.law, penalties for late payment, 25 March 2014; lejournaldurecouvrement.fr, 17 June 2014; public repository julesdo/mycelium-os, taux.ts; public repository ameax/bgb-interest, base_rates.json', 'verified', '2014-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(398, 10, 1, 1, '0.05', 'rate in force on the date, from the series ecb-main-refinancing', 'verified', '2015-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(399, 10, 1, 1, '0.05', 'rate in force on the date, from the series ecb-main-refinancing', 'verified', '2015-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(400, 10, 1, 1, '0.05', 'rate in force on the date, from the series ecb-main-refinancing', 'verified', '2016-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(401, 10, 1, 1, '0.00', 'rate in force on the date, from the series ecb-main-refinancing', 'verified', '2016-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(402, 10, 1, 1, '0.00', 'rate in force on the date, from the series ecb-main-refinancing', 'verified', '2017-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(403, 10, 1, 1, '0.00', 'rate in force on the date, from the series ecb-main-refinancing', 'verified', '2017-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(404, 10, 1, 1, '0.00', 'rate in force on the date, from the series ecb-main-refinancing', 'verified', '2018-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(405, 10, 1, 1, '0.00', 'rate in force on the date, from the series ecb-main-refinancing', 'verified', '2018-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(406, 10, 1, 1, '0.00', 'rate in force on the date, from the series ecb-main-refinancing', 'verified', '2019-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(407, 10, 1, 1, '0.00', 'rate in force on the date, from the series ecb-main-refinancing', 'verified', '2019-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(408, 10, 1, 1, '0.00', 'rate in force on the date, from the series ecb-main-refinancing', 'verified', '2020-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(409, 10, 1, 1, '0.00', 'rate in force on the date, from the series ecb-main-refinancing', 'verified', '2020-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(410, 10, 1, 1, '0.00', 'rate in force on the date, read in lexing.law, penalties for late payment, 25 March 2014; lejournaldurecouvrement.fr, 17 June 2014; public repository julesdo/mycelium-os, taux.ts; public repository ameax/bgb-interest, base_rates.json', 'verified', '2021-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(411, 10, 1, 1, '0.00', 'rate in force on the date, read in lexing.law, penalties for late payment, 25 March 2014; lejournaldurecouvrement.fr, 17 June 2014; public repository julesdo/mycelium-os, taux.ts; public repository ameax/bgb-interest, base_rates.json', 'verified', '2021-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(412, 10, 1, 1, '0.00', 'rate in force on the date, read in lexing.law, penalties for late payment, 25 March 2014; lejournaldurecouvrement.fr, 17 June 2014; public repository julesdo/mycelium-os, taux.ts; public repository ameax/bgb-interest, base_rates.json', 'verified', '2022-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(413, 10, 1, 1, '0.00', 'rate in force on the date, read in lexing.law, penalties for late payment, 25 March 2014; lejournaldurecouvrement.fr, 17 June 2014; public repository julesdo/mycelium-os, taux.ts; public repository ameax/bgb-interest, base_rates.json', 'verified', '2022-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(414, 10, 1, 1, '2.50', 'rate in force on the date, read in lexing.law, penalties for late payment, 25 March 2014; lejournaldurecouvrement.fr, 17 June 2014; public repository julesdo/mycelium-os, taux.ts; public repository ameax/bgb-interest, base_rates.json', 'verified', '2023-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(415, 10, 1, 1, '4.00', 'rate in force on the date, read in lexing.law, penalties for late payment, 25 March 2014; lejournaldurecouvrement.fr, 17 June 2014; public repository julesdo/mycelium-os, taux.ts; public repository ameax/bgb-interest, base_rates.json', 'verified', '2023-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(416, 10, 1, 1, '4.50', 'rate in force on the date, read in lexing.law, penalties for late payment, 25 March 2014; lejournaldurecouvrement.fr, 17 June 2014; public repository julesdo/mycelium-os, taux.ts; public repository ameax/bgb-interest, base_rates.json', 'verified', '2024-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(417, 10, 1, 1, '4.25', 'rate in force on the date, read in lexing.law, penalties for late payment, 25 March 2014; lejournaldurecouvrement.fr, 17 June 2014; public repository julesdo/mycelium-os, taux.ts; public repository ameax/bgb-interest, base_rates.json', 'verified', '2024-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(418, 10, 1, 1, '3.15', 'rate in force on the date, read in lexing.law, penalties for late payment, 25 March 2014; lejournaldurecouvrement.fr, 17 June 2014; public repository julesdo/mycelium-os, taux.ts; public repository ameax/bgb-interest, base_rates.json', 'verified', '2025-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(419, 10, 1, 1, '2.15', 'rate in force on the date, read in lexing.law, penalties for late payment, 25 March 2014; lejournaldurecouvrement.fr, 17 June 2014; public repository julesdo/mycelium-os, taux.ts; public repository ameax/bgb-interest, base_rates.json', 'verified', '2025-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(420, 10, 1, 1, '2.15', 'rate in force on the date, read in lexing.law, penalties for late payment, 25 March 2014; lejournaldurecouvrement.fr, 17 June 2014; public repository julesdo/mycelium-os, taux.ts; public repository ameax/bgb-interest, base_rates.json', 'verified', '2026-01-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(421, 10, 1, 1, '2.40', 'rate in force on the date, read in lexing.law, penalties for late payment, 25 March 2014; lejournaldurecouvrement.fr, 17 June 2014; public repository julesdo/mycelium-os, taux.ts; public repository ameax/bgb-interest, base_rates.json', 'verified', '2026-07-01', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00');


--
-- Data for Name: quittance_rate_series; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_rate_series (id, create_uid, write_uid, code, title, coverage, agrees_with, complete_until, reminded_for, create_date, write_date) VALUES
	(1, 1, 1, 'at-basiszinssatz', 'Austria, Basiszinssatz in force on the first day of the half-year', 'half_year', NULL, NULL, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(2, 1, 1, 'be-commercial-late-payment', 'Belgium, rate of late payment in commercial transactions', 'half_year', NULL, NULL, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(3, 1, 1, 'de-basiszinssatz', 'Germany, Basiszinssatz', 'half_year', NULL, NULL, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(4, 1, 1, 'ecb-main-refinancing', 'ECB, interest rate of the main refinancing operations', 'until_next_row', NULL, '2026-07-23', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(5, 1, 1, 'fr-legal-interest-individuals', 'France, legal interest rate, natural persons who are creditors outside of any business', 'half_year', NULL, NULL, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(6, 1, 1, 'fr-legal-interest-professionals', 'France, legal interest rate, creditors acting for their business', 'half_year', NULL, NULL, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(7, 1, 1, 'nl-commercial-interest', 'Netherlands, wettelijke handelsrente', 'until_next_row', NULL, '2026-12-31', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(8, 1, 1, 'nl-statutory-interest', 'Netherlands, wettelijke rente', 'half_year', NULL, NULL, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(9, 1, 1, 'uk-bank-rate', 'United Kingdom, Bank Rate', 'until_next_row', NULL, '2026-06-30', NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(10, 1, 1, 'ecb-main-refinancing-half-year', 'ECB, rate of the main refinancing operations in force on 1 January and 1 July', 'half_year', 'ecb-main-refinancing', NULL, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00');


--
-- Data for Name: quittance_run; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_run (id, company_id, duration_ms, statements, customer_count, item_count, to_contact_count, proposed_count, changed_count, cancelled_count, closed_count, create_uid, write_uid, kind, state, policy_hash, as_of, prior, summary, error, overdue, not_due, held, started_at, create_date, write_date) VALUES
	(5, 1, 0, 32, 1, 3, 1, 1, 0, 0, 0, 1, 1, 'partial', 'done', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', '2026-05-25', NULL, '{"held": {}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 1, "item_insert": 3, "item_update": 0, "action_cancel": 0, "action_insert": 1, "action_update": 0}, "as_of": "2026-05-25", "cases": {"to_contact": {"count": 1, "amount": "4000.00"}}, "items": {"not_due": {"count": 2, "amount": "120.25"}, "to_contact": {"count": 1, "amount": "4000.00"}}, "grades": {"none": 1}, "actions": {"friendly": {"count": 1, "amount": "4000.00"}}, "failures": 0, "relations": {"b2b": 1}}', NULL, 7000.00, 120.25, 2850.00, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(3, 1, 0, 32, 1, 1, 0, 0, 0, 0, 0, 1, 1, 'partial', 'done', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', '2026-05-25', NULL, '{"held": {"paused": {"count": 1, "amount": "1000.00"}}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 1, "item_insert": 1, "item_update": 0, "action_cancel": 0, "action_insert": 0, "action_update": 0}, "as_of": "2026-05-25", "cases": {"held": {"count": 1, "amount": "0.00"}}, "items": {"held": {"count": 1, "amount": "1000.00"}}, "grades": {"none": 1}, "actions": {}, "failures": 0, "relations": {"b2b": 1}}', NULL, 2000.00, 0.00, 3850.00, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(1, 1, 0, 34, 1, 1, 0, 0, 0, 0, 0, 1, 1, 'partial', 'done', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', '2026-05-25', NULL, '{"held": {"paused": {"count": 1, "amount": "1750.00"}}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 1, "item_insert": 1, "item_update": 0, "action_cancel": 0, "action_insert": 0, "action_update": 0}, "as_of": "2026-05-25", "cases": {"held": {"count": 1, "amount": "0.00"}}, "items": {"held": {"count": 1, "amount": "1750.00"}}, "grades": {"none": 1}, "actions": {}, "failures": 0, "relations": {"b2b": 1}}', NULL, 0.00, 0.00, 1750.00, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(2, 1, 0, 33, 1, 1, 1, 1, 0, 0, 0, 1, 1, 'partial', 'done', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', '2026-05-25', NULL, '{"held": {"paused": {"count": 1, "amount": "1100.00"}}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 1, "item_insert": 1, "item_update": 0, "action_cancel": 0, "action_insert": 1, "action_update": 0}, "as_of": "2026-05-25", "cases": {"to_contact": {"count": 1, "amount": "2000.00"}}, "items": {"to_contact": {"count": 1, "amount": "3100.00"}}, "grades": {"none": 1}, "actions": {"friendly": {"count": 1, "amount": "2000.00"}}, "failures": 0, "relations": {"public": 1}}', NULL, 2000.00, 0.00, 2850.00, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(4, 1, 0, 37, 1, 1, 1, 1, 0, 0, 0, 1, 1, 'partial', 'done', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', '2026-05-25', NULL, '{"held": {}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 1, "item_insert": 0, "item_update": 1, "action_cancel": 0, "action_insert": 1, "action_update": 0}, "as_of": "2026-05-25", "cases": {"to_contact": {"count": 1, "amount": "1000.00"}}, "items": {"to_contact": {"count": 1, "amount": "1000.00"}}, "grades": {"none": 1}, "actions": {"friendly": {"count": 1, "amount": "1000.00"}}, "failures": 0, "relations": {"b2b": 1}}', NULL, 3000.00, 0.00, 2850.00, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(6, 1, 0, 23, 1, 3, 1, 0, 0, 0, 0, 1, 1, 'partial', 'done', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', '2026-05-25', NULL, '{"held": {}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 0, "item_insert": 0, "item_update": 0, "action_cancel": 0, "action_insert": 0, "action_update": 0}, "as_of": "2026-05-25", "cases": {"to_contact": {"count": 1, "amount": "4000.00"}}, "items": {"not_due": {"count": 2, "amount": "120.25"}, "to_contact": {"count": 1, "amount": "4000.00"}}, "grades": {"none": 1}, "actions": {"friendly": {"count": 1, "amount": "4000.00"}}, "failures": 0, "relations": {"b2b": 1}}', NULL, 7000.00, 120.25, 2850.00, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(7, 1, 0, 30, 1, 3, 1, 0, 0, 0, 0, 1, 1, 'partial', 'done', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', '2026-05-25', NULL, '{"held": {}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 0, "item_insert": 0, "item_update": 1, "action_cancel": 0, "action_insert": 0, "action_update": 0}, "as_of": "2026-05-25", "cases": {"to_contact": {"count": 1, "amount": "4000.00"}}, "items": {"not_due": {"count": 2, "amount": "120.25"}, "to_contact": {"count": 1, "amount": "4000.00"}}, "grades": {"none": 1}, "actions": {"friendly": {"count": 1, "amount": "4000.00"}}, "failures": 0, "relations": {"b2b": 1}}', NULL, 7000.00, 120.25, 2850.00, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(8, 1, 0, 28, 1, 1, 1, 1, 0, 0, 0, 1, 1, 'partial', 'done', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', '2026-05-25', NULL, '{"held": {}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 1, "item_insert": 1, "item_update": 0, "action_cancel": 0, "action_insert": 1, "action_update": 0}, "as_of": "2026-05-25", "cases": {"to_contact": {"count": 1, "amount": "800.00"}}, "items": {"to_contact": {"count": 1, "amount": "800.00"}}, "grades": {"D": 1}, "actions": {"friendly": {"count": 1, "amount": "800.00"}}, "failures": 0, "relations": {"b2b": 1}}', NULL, 7800.00, 120.25, 2850.00, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(9, 1, 0, 35, 18, 24, 12, 8, 0, 0, 0, 1, 1, 'night', 'done', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', '2026-05-25', '{"late_micro": 818532, "settled_count": 1, "delay_days_micro": 30802946, "late_weight_micro": 818532, "delay_weight_micro": 905969}', '{"held": {"paused": {"count": 2, "amount": "2850.00"}, "excluded_by_accountant": {"count": 1, "amount": "470.00"}}, "rows": {"item_close": 0, "case_insert": 12, "case_update": 2, "item_insert": 17, "item_update": 3, "action_cancel": 0, "action_insert": 8, "action_update": 0}, "as_of": "2026-05-25", "cases": {"held": {"count": 1, "amount": "0.00"}, "blocked": {"count": 2, "amount": "2810.00"}, "waiting": {"count": 3, "amount": "0.00"}, "to_contact": {"count": 12, "amount": "16010.00"}}, "items": {"held": {"count": 2, "amount": "2220.00"}, "not_due": {"count": 8, "amount": "8290.15"}, "waiting": {"count": 2, "amount": "2810.00"}, "to_contact": {"count": 12, "amount": "20100.00"}}, "grades": {"D": 1, "none": 17}, "actions": {"friendly": {"count": 10, "amount": "16010.00"}, "before_due": {"count": 2, "amount": "2640.00"}}, "failures": 0, "relations": {"b2b": 16, "public": 1, "unknown": 1}}', NULL, 18820.00, 10809.90, 3320.00, '2026-05-25 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(10, 1, 0, 40, 18, 24, 12, 3, 3, 0, 0, 1, 1, 'night', 'done', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', '2026-06-03', '{"late_micro": 790650, "settled_count": 1, "delay_days_micro": 30280978, "late_weight_micro": 790650, "delay_weight_micro": 890617}', '{"held": {"paused": {"count": 2, "amount": "2850.00"}, "excluded_by_accountant": {"count": 1, "amount": "470.00"}}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 5, "item_insert": 0, "item_update": 8, "action_cancel": 0, "action_insert": 3, "action_update": 3}, "as_of": "2026-06-03", "cases": {"held": {"count": 1, "amount": "0.00"}, "blocked": {"count": 2, "amount": "2810.00"}, "waiting": {"count": 3, "amount": "0.00"}, "to_contact": {"count": 12, "amount": "21350.00"}}, "items": {"held": {"count": 2, "amount": "2220.00"}, "not_due": {"count": 5, "amount": "5469.90"}, "waiting": {"count": 2, "amount": "2810.00"}, "to_contact": {"count": 15, "amount": "22920.25"}}, "grades": {"D": 1, "none": 17}, "actions": {"firm": {"count": 3, "amount": "9850.00"}, "friendly": {"count": 9, "amount": "11620.25"}}, "failures": 0, "relations": {"b2b": 16, "public": 1, "unknown": 1}}', NULL, 24160.00, 5469.90, 3320.00, '2026-06-03 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(11, 1, 0, 34, 18, 24, 14, 5, 0, 0, 0, 1, 1, 'night', 'done', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', '2026-06-15', '{"late_micro": 754946, "settled_count": 1, "delay_days_micro": 29598734, "late_weight_micro": 754946, "delay_weight_micro": 870551}', '{"held": {"paused": {"count": 2, "amount": "2850.00"}, "excluded_by_accountant": {"count": 1, "amount": "470.00"}}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 5, "item_insert": 0, "item_update": 5, "action_cancel": 0, "action_insert": 5, "action_update": 0}, "as_of": "2026-06-15", "cases": {"held": {"count": 1, "amount": "0.00"}, "blocked": {"count": 2, "amount": "2810.00"}, "waiting": {"count": 1, "amount": "0.00"}, "to_contact": {"count": 14, "amount": "21800.00"}}, "items": {"held": {"count": 2, "amount": "2220.00"}, "not_due": {"count": 3, "amount": "3819.90"}, "waiting": {"count": 2, "amount": "2810.00"}, "to_contact": {"count": 17, "amount": "24570.25"}}, "grades": {"D": 1, "none": 17}, "actions": {"firm": {"count": 4, "amount": "7650.00"}, "friendly": {"count": 8, "amount": "9070.25"}, "before_due": {"count": 1, "amount": "1200.00"}, "formal_notice": {"count": 1, "amount": "5200.00"}}, "failures": 0, "relations": {"b2b": 16, "public": 1, "unknown": 1}}', NULL, 24610.00, 5019.90, 3320.00, '2026-06-15 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(12, 1, 0, 40, 18, 24, 15, 5, 1, 0, 0, 1, 1, 'night', 'done', '6b20c975af97f5c2f3dc689f1874084d605f79d21b1bbee506ea98fd34c162e4', '2026-06-30', '{"late_micro": 712574, "settled_count": 1, "delay_days_micro": 28767468, "late_weight_micro": 712574, "delay_weight_micro": 846102}', '{"held": {"paused": {"count": 2, "amount": "2850.00"}, "excluded_by_accountant": {"count": 1, "amount": "470.00"}}, "rows": {"item_close": 0, "case_insert": 0, "case_update": 6, "item_insert": 0, "item_update": 7, "action_cancel": 0, "action_insert": 5, "action_update": 1}, "as_of": "2026-06-30", "cases": {"held": {"count": 1, "amount": "0.00"}, "blocked": {"count": 2, "amount": "2810.00"}, "to_contact": {"count": 15, "amount": "23000.00"}}, "items": {"held": {"count": 2, "amount": "2220.00"}, "not_due": {"count": 2, "amount": "3720.00"}, "waiting": {"count": 2, "amount": "2810.00"}, "to_contact": {"count": 18, "amount": "24670.15"}}, "grades": {"D": 1, "none": 17}, "actions": {"firm": {"count": 7, "amount": "10530.00"}, "friendly": {"count": 6, "amount": "7390.25"}, "last_step": {"count": 1, "amount": "5200.00"}, "before_due": {"count": 1, "amount": "99.90"}}, "failures": 0, "relations": {"b2b": 16, "public": 1, "unknown": 1}}', NULL, 25810.00, 3819.90, 3320.00, '2026-06-30 09:00:00', '2026-06-30 09:00:00', '2026-06-30 09:00:00');


--
-- Data for Name: quittance_run_line; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_run_line (id, run_id, count, partner_id, move_id, kind, code, message, amount) VALUES
	(1, 1, 1, NULL, NULL, 'held', 'paused', NULL, 1750.00),
	(2, 2, 1, NULL, NULL, 'held', 'paused', NULL, 1100.00),
	(3, 3, 1, NULL, NULL, 'held', 'paused', NULL, 1000.00),
	(4, 9, 1, NULL, NULL, 'held', 'excluded_by_accountant', NULL, 470.00),
	(5, 9, 2, NULL, NULL, 'held', 'paused', NULL, 2850.00),
	(6, 10, 1, NULL, NULL, 'held', 'excluded_by_accountant', NULL, 470.00),
	(7, 10, 2, NULL, NULL, 'held', 'paused', NULL, 2850.00),
	(8, 11, 1, NULL, NULL, 'held', 'excluded_by_accountant', NULL, 470.00),
	(9, 11, 2, NULL, NULL, 'held', 'paused', NULL, 2850.00),
	(10, 12, 1, NULL, NULL, 'held', 'excluded_by_accountant', NULL, 470.00),
	(11, 12, 2, NULL, NULL, 'held', 'paused', NULL, 2850.00);


--
-- Data for Name: quittance_settings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_settings (id, company_id, policy_id, create_uid, write_uid, sending_on, grade_natural_persons, create_date, write_date, journal_id, interest_account_id, compensation_account_id, charge_least_days_late, limitation_days, imputation, sector, charge_least_amount, post_charges, forbid_waiving, mentions) VALUES
	(1, 1, 1, 1, 1, true, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00', NULL, NULL, NULL, 15, 180, 'principal_first', NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: quittance_stage; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quittance_stage (id, policy_id, number, offset_days, create_uid, write_uid, code, channel, titles, automatic, lapses_at_due_date, create_date, write_date) VALUES
	(1, 1, 1, -5, 1, 1, 'before_due', 'email', '{"de": "Bevorstehende Fälligkeit", "en": "Upcoming due date", "fr": "Échéance à venir"}', false, true, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(2, 1, 2, 3, 1, 1, 'friendly', 'email', '{"de": "Zahlungserinnerung", "en": "Payment reminder", "fr": "Rappel de paiement"}', false, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(3, 1, 3, 15, 1, 1, 'firm', 'email', '{"de": "Zweite Zahlungserinnerung", "en": "Second payment reminder", "fr": "Deuxième rappel de paiement"}', false, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(4, 1, 4, 30, 1, 1, 'formal_notice', 'task', '{"de": "Aufforderung zur sofortigen Zahlung", "en": "Request to pay without delay", "fr": "Demande de règlement immédiat"}', false, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00'),
	(5, 1, 5, 45, 1, 1, 'last_step', 'task', '{"de": "Letzte Aufforderung vor weiteren Schritten", "en": "Last request before further steps", "fr": "Dernière demande avant suites"}', false, false, '2026-06-30 09:00:00', '2026-06-30 09:00:00');


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

INSERT INTO public.quittance_terms (id, case_id, company_id, move_id, create_uid, write_uid, kind, reference, jurisdiction, relation, rate_percent, capitalisation_basis, period, sector, date_from, date_until, notice_on, judgment_on, insolvent_since, capitalises, create_date, write_date) VALUES
	(1, 5, 1, NULL, 1, 1, 'contract', 'Contract 7', NULL, NULL, '15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-06-30 09:00:00', '2026-06-30 09:00:00');


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

SELECT pg_catalog.setval('public.quittance_rate_id_seq', 421, true);


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
-- Name: quittance_rate__series_id_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quittance_rate__series_id_index ON public.quittance_rate USING btree (series_id);


--
-- Name: quittance_rate_series_code_uniq; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX quittance_rate_series_code_uniq ON public.quittance_rate_series USING btree (code);


--
-- Name: quittance_rate_series_date_uniq; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX quittance_rate_series_date_uniq ON public.quittance_rate USING btree (series_id, date_from);


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
-- Name: quittance_attempt quittance_attempt_company_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_attempt
    ADD CONSTRAINT quittance_attempt_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.res_company(id) ON DELETE CASCADE;


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
-- Name: quittance_item quittance_item_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_item
    ADD CONSTRAINT quittance_item_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.quittance_case(id) ON DELETE CASCADE;


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
-- Name: quittance_rate quittance_rate_create_uid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quittance_rate
    ADD CONSTRAINT quittance_rate_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES public.res_users(id) ON DELETE SET NULL;


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
