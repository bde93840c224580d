#include <quittance/policy/manifests.hpp>

#include <gtest/gtest.h>

namespace quittance {
namespace {

constexpr const char* series =
    R"({"kind": "rates", "format": 1, "name": "reference", "title": "Reference", "coverage": "half_year",
"rows": [{"from": "2025-01-01", "percent": "3.15", "status": "official", "source": "bank"}]})";

std::vector<std::string> codes(const std::vector<ManifestText>& texts) {
    const Result<ManifestSet> result = parse_manifests(texts);
    std::vector<std::string> found;
    if (!result.ok()) {
        for (const Diagnostic& diagnostic : result.diagnostics()) {
            found.push_back(diagnostic.code + " " + diagnostic.place.pointer);
        }
    }
    return found;
}

std::string policy(const std::string& stages) {
    return R"({"kind": "policy", "format": 2, "name": "p", "titles": {"en": "P"}, "gap_days": 7, "stages": [)" +
           stages + "]}";
}

std::string stage(const std::string& code, int days, const char* lapses) {
    return R"({"code": ")" + code + R"(", "days_from_due": )" + std::to_string(days) +
           R"(, "channel": "email", "automatic": false, "lapses_at_due": )" + lapses +
           R"(, "titles": {"en": "T"}})";
}

TEST(ParseManifests, ReportsEveryFaultOfEveryText) {
    const std::vector<std::string> expected = {"wrong_kind /gap_days", "value_not_allowed /stages/0/channel",
                                               "missing_key /stages/0", "unknown_key /stages/0/colour",
                                               "json_malformed "};
    const std::string first =
        R"({"kind": "policy", "format": 2, "name": "p", "titles": {"en": "P"}, "gap_days": "7", "stages": [
      {"code": "a", "days_from_due": 3, "channel": "pigeon", "automatic": false, "titles": {"en": "T"}, "colour": "red"}]})";
    EXPECT_EQ(codes({{"a.json", first}, {"b.json", "{"}}), expected);
}

TEST(ParseManifests, ALadderIsReachableAsAWhole) {
    EXPECT_TRUE(codes({{"p", policy(stage("a", -5, "true") + "," + stage("b", 3, "false"))}}).empty());
    EXPECT_EQ(codes({{"p", policy(stage("a", 3, "false") + "," + stage("b", 3, "false"))}}),
              (std::vector<std::string>{"stage_unreachable /stages/1"}));
    EXPECT_EQ(codes({{"p", policy(stage("a", 0, "true") + "," + stage("b", 3, "false"))}}),
              (std::vector<std::string>{"stage_unreachable /stages/0"}));
    EXPECT_EQ(codes({{"p", policy(stage("a", -5, "true"))}}),
              (std::vector<std::string>{"stage_unreachable /stages"}));
    EXPECT_EQ(codes({{"p", policy(stage("a", 1, "false") + "," + stage("a", 3, "false"))}}),
              (std::vector<std::string>{"name_twice /stages/1"}));
}

TEST(ParseManifests, AStageIsKnownByACode) {
    for (const char* code : {"", "Firm", "1st", "dernière", "last step"}) {
        const std::vector<std::string> found = codes({{"p", policy(stage(code, 3, "false"))}});
        ASSERT_EQ(found.size(), 1U) << code;
        EXPECT_EQ(found.front(), "value_not_allowed /stages/0/code") << code;
    }
    EXPECT_TRUE(codes({{"p", policy(stage("step_2" + std::string(58, 'x'), 3, "false"))}}).empty());
    EXPECT_FALSE(codes({{"p", policy(stage("step_2" + std::string(59, 'x'), 3, "false"))}}).empty());
}

std::string policy_replacing(const std::string& replaces) {
    std::string text = policy(stage("a", 3, "false") + "," + stage("b", 8, "false"));
    return text.insert(1, "\"replaces\": " + replaces + ", ");
}

TEST(ParseManifests, APolicySaysWhatBecameOfOldStages) {
    const std::vector<ManifestText> texts = {
        {"p", policy_replacing(R"({"old": "b", "before": null})"), "hash of the text"}};
    const ManifestSet set = *parse_manifests(texts);
    const Policy& found = set.policies.find("p")->second;
    EXPECT_EQ(found.number_done("a"), 1);
    EXPECT_EQ(found.number_done("old"), 2);
    EXPECT_EQ(found.number_done("before"), 0);
    EXPECT_EQ(found.number_done(""), 0);
    EXPECT_EQ(found.number_done("strange"), std::nullopt);
    EXPECT_EQ(found.hash, "hash of the text");
    EXPECT_EQ(codes({{"p", policy_replacing(R"({"a": "b", "Old": "b", "old": "c", "older": 1})")}}),
              (std::vector<std::string>{"value_not_allowed /replaces/a", "value_not_allowed /replaces/Old",
                                        "stage_unknown /replaces/old", "wrong_kind /replaces/older"}));
}

TEST(ParseManifests, TheFirstFormatOfPoliciesIsGone) {
    std::string text = policy(stage("a", 3, "false"));
    text.replace(text.find("2"), 1, "1");
    EXPECT_EQ(codes({{"p", text}}), (std::vector<std::string>{"value_not_allowed /format"}));
}

TEST(ParseManifests, ATitleInAnyOneLanguageIsEnough) {
    const auto titled = [](const std::string& titles) {
        std::string text = policy(stage("a", 3, "false"));
        return text.replace(text.find(R"({"en": "P"})"), 11, titles);
    };
    EXPECT_TRUE(codes({{"p", titled(R"({"nl": "P", "fil": "P"})")}}).empty());
    EXPECT_EQ(codes({{"p", titled("{}")}}), (std::vector<std::string>{"value_not_allowed /titles"}));
    EXPECT_EQ(codes({{"p", titled(R"({"fr": ""})")}}),
              (std::vector<std::string>{"value_not_allowed /titles/fr"}));
    EXPECT_EQ(codes({{"p", titled(R"({"FR": "P", "f": "P"})")}}),
              (std::vector<std::string>{"value_not_allowed /titles/FR", "value_not_allowed /titles/f"}));
}

// A stage by e-mail with keys of its own.
std::string stage_with(const std::string& code, int days, const std::string& keys) {
    std::string text = stage(code, days, "false");
    return text.insert(1, keys + ", ");
}

std::string planned(const std::string& plan) {
    std::string text = stage("a", 3, "false");
    const std::string email = R"("channel": "email")";
    return policy(text.replace(text.find(email), email.size(), plan));
}

TEST(ParseManifests, TheFirstPlannedChannelThatIsThereCounts) {
    const auto served = [](const std::string& plan) {
        const auto set = parse_manifests(std::vector<ManifestText>{{"p", planned(R"("channels": )" + plan)}});
        return set->policies.at("p").stages.at(0).channel;
    };
    EXPECT_EQ(served(R"(["email", "phone"])"), Channel::email);
    EXPECT_EQ(served(R"(["registered", "letter", "email", "task"])"), Channel::email);
    EXPECT_EQ(served(R"(["phone", "task", "email"])"), Channel::task);
    EXPECT_EQ(served(R"(["sms", "portal"])"), Channel::task);
    EXPECT_EQ(codes({{"p", planned(R"("channels": [])")}}),
              (std::vector<std::string>{"value_not_allowed /stages/0/channels"}));
    EXPECT_EQ(
        codes({{"p", planned(R"("channels": ["pigeon", "sms", "sms", 1])")}}),
        (std::vector<std::string>{"value_not_allowed /stages/0/channels/0", "name_twice /stages/0/channels/2",
                                  "value_not_allowed /stages/0/channels/3"}));
    EXPECT_EQ(codes({{"p", planned(R"("channels": ["task"], "channel": "task")")}}),
              (std::vector<std::string>{"value_not_allowed /stages/0/channel"}));
    EXPECT_EQ(codes({{"p", planned(R"("mentioned": true)")}}),
              (std::vector<std::string>{"missing_key /stages/0", "unknown_key /stages/0/mentioned"}));
}

TEST(ParseManifests, WhatStandsBehindAnEmailIsForThoseWithoutAnAddress) {
    const auto falls = [](const std::string& plan) {
        const auto set = parse_manifests(std::vector<ManifestText>{{"p", planned(plan)}});
        return set->policies.at("p").stages.at(0).falls_to_task;
    };
    EXPECT_TRUE(falls(R"("channels": ["email", "phone"])"));
    EXPECT_TRUE(falls(R"("channels": ["letter", "email", "task"])"));
    EXPECT_FALSE(falls(R"("channels": ["letter", "email"])"));
    EXPECT_FALSE(falls(R"("channels": ["phone", "task", "email"])"));
    EXPECT_FALSE(falls(R"("channel": "email")"));
}

TEST(ParseManifests, ADeadlineIsWaitedFor) {
    const auto ladder = [](const std::string& first, const std::string& second) {
        return policy(stage_with("a", 3, first) + "," + stage_with("b", 30, second) + "," +
                      stage("c", 60, "false"));
    };
    const std::string gap = R"("gap_days": )";
    const std::string six = R"("deadline_days": 6)";
    const std::string eight = R"("deadline_days": 8)";
    EXPECT_TRUE(codes({{"p", ladder(six, gap + "8")}}).empty());
    EXPECT_TRUE(codes({{"p", ladder(eight, gap + "9")}}).empty());
    EXPECT_EQ(codes({{"p", ladder(eight, gap + "8")}}),
              (std::vector<std::string>{"deadline_not_awaited /stages/1"}));
    // A stage that may be passed over leaves the next one to come as early.
    const std::string pass = R"(, "conditions": {"fact": "days_late", "at_least": 40}, "otherwise": "pass")";
    EXPECT_EQ(codes({{"p", ladder(eight, gap + "9" + pass)}}),
              (std::vector<std::string>{"deadline_not_awaited /stages/2"}));
    EXPECT_EQ(
        codes({{"p", policy(stage_with("a", -5, R"("deadline_days": 3)") + "," + stage("b", 9, "false"))}}),
        (std::vector<std::string>{}));
    std::string before = stage("a", -5, "true");
    before.insert(1, six + ", ");
    EXPECT_EQ(codes({{"p", policy(before + "," + stage("b", 9, "false"))}}),
              (std::vector<std::string>{"value_not_allowed /stages/0/deadline_days"}));
}

TEST(ParseManifests, AStageSaysWhetherItsLetterNamesPenalties) {
    const std::vector<ManifestText> texts = {
        {"p", policy(stage("a", 3, "false") + "," + stage("firm", 20, "false") + "," +
                     stage_with("b", 40, R"("text": "firm", "adds": [])") + "," +
                     stage_with("c", 60, R"("adds": ["penalties_shown"])"))}};
    const ManifestSet set = *parse_manifests(texts);
    std::vector<bool> shown;
    for (const Stage& each : set.policies.find("p")->second.stages) {
        shown.push_back(each.shows_penalties);
    }
    EXPECT_EQ(shown, (std::vector<bool>{false, true, false, true}));
    EXPECT_EQ(
        codes({{"p", policy(stage_with("a", 3, R"("adds": ["penalties_shown", "penalties_shown", 1])"))}}),
        (std::vector<std::string>{"name_twice /stages/0/adds/1", "value_not_allowed /stages/0/adds/2"}));
}

TEST(ParseManifests, AStageSaysWhomItIsForAndWhoDoesIt) {
    const std::vector<ManifestText> texts = {
        {"p", policy(stage("a", 3, "false") + "," +
                     stage_with("b", 20,
                                R"("recipient": {"role": "director", "copies": ["buyer", "accounts"]},)"
                                R"( "in_charge": "team_leader")"))}};
    const ManifestSet set = *parse_manifests(texts);
    const std::vector<Stage>& stages = set.policies.find("p")->second.stages;
    EXPECT_EQ(stages[0].recipient, ContactRole::invoice_contact);
    EXPECT_EQ(stages[0].in_charge, std::nullopt);
    EXPECT_EQ(stages[1].recipient, ContactRole::director);
    EXPECT_EQ(stages[1].copies, (std::vector<ContactRole>{ContactRole::buyer, ContactRole::accounts}));
    EXPECT_EQ(stages[1].in_charge, PersonRole::team_leader);
    const auto faults = [](const std::string& keys) {
        return codes({{"p", policy(stage_with("a", 3, keys))}});
    };
    using Codes = std::vector<std::string>;
    EXPECT_EQ(faults(R"("recipient": {"copies": []})"), (Codes{"missing_key /stages/0/recipient"}));
    EXPECT_EQ(faults(R"("recipient": {"role": "owner"})"),
              (Codes{"value_not_allowed /stages/0/recipient/role"}));
    EXPECT_EQ(
        faults(R"("recipient": {"role": "buyer", "copies": ["accounts", "buyer", "accounts", 1]})"),
        (Codes{"value_not_allowed /stages/0/recipient/copies/1", "name_twice /stages/0/recipient/copies/2",
               "value_not_allowed /stages/0/recipient/copies/3"}));
    EXPECT_EQ(faults(R"("recipient": {"role": "buyer", "name": "Smith"})"),
              (Codes{"unknown_key /stages/0/recipient/name"}));
    EXPECT_EQ(faults(R"("in_charge": "anna")"), (Codes{"value_not_allowed /stages/0/in_charge"}));
}

TEST(ParseManifests, AFormalNoticeAndAHandOverAreTasksWhateverIsPlanned) {
    const auto added = [](const std::string& what) {
        const std::string keys = R"("channels": ["email", "task"], "text": "firm", "adds": [)" + what + "]";
        return parse_manifests(
                   std::vector<ManifestText>{{"p", policy(R"({"code": "a", "days_from_due": 3, )" + keys +
                                                          R"(, "automatic": false, "lapses_at_due": false,)"
                                                          R"( "titles": {"en": "A"}})")}})
            ->policies.find("p")
            ->second.stages.front();
    };
    const Stage none = added("");
    EXPECT_EQ(none.channel, Channel::email);
    EXPECT_TRUE(none.falls_to_task);
    const Stage notice = added(R"("formal_notice", "penalties_shown")");
    EXPECT_EQ(notice.channel, Channel::task);
    EXPECT_FALSE(notice.falls_to_task);
    EXPECT_TRUE(notice.formal_notice && notice.shows_penalties && !notice.hands_over);
    const Stage handed = added(R"("hand_over")");
    EXPECT_EQ(handed.channel, Channel::task);
    EXPECT_TRUE(handed.hands_over && !handed.formal_notice && !handed.shows_penalties);
    std::string before = stage("a", -5, "true");
    before.insert(1, R"("adds": ["hand_over"], )");
    EXPECT_EQ(codes({{"p", policy(before + "," + stage("b", 9, "false"))}}),
              (std::vector<std::string>{"value_not_allowed /stages/0/adds"}));
}

TEST(ParseManifests, AStageSaysWhatItBringsAbout) {
    const std::vector<ManifestText> texts = {
        {"p", policy(stage("a", 3, "false") + "," +
                     stage_with("b", 20, R"("adds": ["penalties_charged", "hold_on_orders"])"))}};
    const ManifestSet set = *parse_manifests(texts);
    const std::vector<Stage>& stages = set.policies.find("p")->second.stages;
    EXPECT_FALSE(stages[0].charges_penalties || stages[0].holds_orders);
    EXPECT_TRUE(stages[1].charges_penalties && stages[1].holds_orders);
    EXPECT_EQ(stages[1].channel, Channel::email);
    for (const char* what : {"penalties_charged", "hold_on_orders"}) {
        std::string before = stage("a", -5, "true");
        before.insert(1, R"("adds": [")" + std::string(what) + R"("], )");
        EXPECT_EQ(codes({{"p", policy(before + "," + stage("b", 9, "false"))}}),
                  (std::vector<std::string>{"value_not_allowed /stages/0/adds"}));
    }
}

TEST(ParseManifests, APolicySaysWhatBecomesOfPenalties) {
    const auto penalties = [](const std::string& value) {
        std::string text = policy(stage("a", 3, "false"));
        text.insert(1, R"("penalties": )" + value + ", ");
        return text;
    };
    const auto read = [&](const std::string& text) {
        return parse_manifests(std::vector<ManifestText>{{"p", text}})->policies.at("p").penalties;
    };
    EXPECT_EQ(read(policy(stage("a", 3, "false"))), Penalties::claim);
    EXPECT_EQ(read(penalties(R"("threaten")")), Penalties::threaten);
    EXPECT_EQ(read(penalties(R"("forgive")")), Penalties::forgive);
    EXPECT_EQ(codes({{"p", penalties(R"("waive")")}}),
              (std::vector<std::string>{"value_not_allowed /penalties"}));
    std::string threatens = policy(stage_with("a", 3, R"("adds": ["penalties_charged"])"));
    threatens.insert(1, R"("penalties": "threaten", )");
    EXPECT_EQ(codes({{"p", threatens}}), (std::vector<std::string>{"value_not_allowed /stages/0/adds"}));
}

TEST(ParseManifests, AStageSaysWhatItsLetterHasAttached) {
    const auto attached = [](const std::string& keys) {
        const Stage found =
            parse_manifests(std::vector<ManifestText>{{"p", policy(stage_with("a", 3, keys))}})
                ->policies.find("p")
                ->second.stages.front();
        return std::pair(found.attaches_invoices, found.attaches_statement);
    };
    EXPECT_EQ(attached(R"("end_of_month": false)"), std::pair(true, false));
    EXPECT_EQ(attached(R"("attachments": [])"), std::pair(false, false));
    EXPECT_EQ(attached(R"("attachments": ["statement"])"), std::pair(false, true));
    EXPECT_EQ(attached(R"("attachments": ["statement", "invoice"])"), std::pair(true, true));
    EXPECT_EQ(
        codes({{"p", policy(stage_with("a", 3, R"("attachments": ["invoice", "invoice", "contract"])"))}}),
        (std::vector<std::string>{"name_twice /stages/0/attachments/1",
                                  "value_not_allowed /stages/0/attachments/2"}));
}

std::string hold(const std::string& code, const char* more = "", const char* interest = "stops") {
    return R"({"code": ")" + code + R"(", "interest": ")" + interest +
           R"(", "mentioned": true, "asks": "manager", "ends": "lifted")" + more +
           R"(, "titles": {"en": "T"}})";
}

std::string holds(const std::string& others) {
    std::string rules;
    for (const std::string_view code : host_hold_codes) {
        const bool is_remainder = code == discount_taken_code || code == below_tolerance_code;
        rules += (rules.empty() ? "" : ", ") +
                 hold(std::string(code), R"(, "from_host": true)", is_remainder ? "late_payments" : "stops");
    }
    return R"({"kind": "holds", "format": 1, "name": "h", "holds": [)" + rules + others + "]}";
}

TEST(ParseManifests, HoldsKeepTheirOrder) {
    const std::vector<ManifestText> texts = {{"h", holds(", " + hold("not_delivered"))}};
    ASSERT_EQ(codes(texts), (std::vector<std::string>{}));
    const ManifestSet set = *parse_manifests(texts);
    const Holds& found = set.holds.find("h")->second;
    ASSERT_EQ(found.position("not_delivered"), host_hold_codes.size());
    EXPECT_EQ(found.position("paused"), std::nullopt);
    const HoldRule& rule = found.rules.back();
    EXPECT_EQ(rule.interest, HoldInterest::stops);
    EXPECT_TRUE(rule.mentioned);
    EXPECT_EQ(rule.asks, HoldAsks::manager);
    EXPECT_EQ(rule.ends, HoldEnd::lifted);
    EXPECT_FALSE(rule.from_host);
    EXPECT_TRUE(found.rules.front().from_host);
}

TEST(ParseManifests, TheCoresOwnHoldsAreThereAndMarked) {
    const std::string one_more = " /holds/" + std::to_string(host_hold_codes.size());
    EXPECT_EQ(codes({{"h", R"({"kind": "holds", "format": 1, "name": "h", "holds": []})"}}),
              std::vector<std::string>(host_hold_codes.size() - 1, "hold_missing /holds"))
        << "all but what is to be collected, which may be left out";
    EXPECT_EQ(codes({{"h", holds(", " + hold("own", R"(, "from_host": true)"))}}),
              (std::vector<std::string>{"value_not_allowed" + one_more}));
    EXPECT_EQ(codes({{"h", holds(", " + hold("payment_out"))}}),
              (std::vector<std::string>{"value_not_allowed" + one_more, "name_twice" + one_more}));
    EXPECT_EQ(codes({{"h", holds(", " + hold("own", "", "late_payments"))}}),
              (std::vector<std::string>{"value_not_allowed" + one_more}));
}

std::vector<std::string> selection_codes(const std::string& segments) {
    return codes(
        {{"p", policy(stage("a", 3, "false"))},
         {"s", R"({"kind": "selection", "format": 1, "name": "s", "segments": [)" + segments + "]}"}});
}

TEST(ParseManifests, ASelectionGivesEverybodyOnePolicy) {
    const std::string everybody = R"({"code": "everybody", "policy": "p"})";
    const auto of = [](const char* code, const char* relations) {
        return R"({"code": ")" + std::string(code) + R"(", "policy": "p", "relations": )" + relations + "}";
    };
    EXPECT_EQ(selection_codes(of("a", R"(["public", "b2b"])") + "," + everybody),
              (std::vector<std::string>{}));
    EXPECT_EQ(selection_codes(""), (std::vector<std::string>{"segment_for_everybody_missing /segments"}));
    EXPECT_EQ(selection_codes(of("a", R"(["public"])")),
              (std::vector<std::string>{"segment_for_everybody_missing /segments"}));
    EXPECT_EQ(selection_codes(everybody + "," + everybody),
              (std::vector<std::string>{"name_twice /segments/1"}));
    EXPECT_EQ(selection_codes(of("a", R"(["public"])") + "," + of("b", R"(["public"])") + "," + everybody),
              (std::vector<std::string>{"segment_unreachable /segments/1"}));
    EXPECT_EQ(selection_codes(of("a", R"(["friend"])") + "," + of("b", "[]") + "," + everybody),
              (std::vector<std::string>{"value_not_allowed /segments/0/relations/0",
                                        "value_not_allowed /segments/1/relations"}));
    EXPECT_EQ(selection_codes(R"({"code": "everybody", "policy": "q"})"),
              (std::vector<std::string>{"policy_unknown /segments/0/policy"}));
}

TEST(ParseManifests, ASegmentThatNobodyCanComeToIsRefused) {
    const std::string everybody = R"(,{"code": "everybody", "policy": "p"})";
    const auto fact = [](const std::string& name, const std::string& one_of) {
        return R"({"fact": ")" + name + R"(", "one_of": [)" + one_of + "]}";
    };
    const auto of = [](const char* code, const std::string& conditions, const std::string& more = "") {
        return R"({"code": ")" + std::string(code) + R"(", "policy": "p", "conditions": )" + conditions +
               more + "}";
    };
    const auto none = [](const std::string& part) { return R"({"none": [)" + part + "]}"; };
    const auto all = [](const std::string& a, const std::string& b) {
        return R"({"all": [)" + a + "," + b + "]}";
    };
    const std::string french = fact("country", R"("FR")");
    const std::string german = fact("country", R"("DE")");
    const std::vector<std::string> fine;
    const auto unreachable = [](const char* place) {
        return std::vector<std::string>{"segment_unreachable /segments/" + std::string(place)};
    };
    EXPECT_EQ(selection_codes(of("a", french) + "," + of("b", german) + everybody), fine);
    EXPECT_EQ(selection_codes(of("a", all(french, german)) + everybody), unreachable("0"));
    EXPECT_EQ(selection_codes(of("a", fact("country", R"("FR", "DE")")) + "," + of("b", german) + everybody),
              unreachable("1"));
    EXPECT_EQ(selection_codes(of("a", french) + "," + of("b", none(french)) + everybody), fine)
        << "whose country is not known is left for the last";
    EXPECT_EQ(selection_codes(of("a", french) + "," + of("b", none(french)) + "," +
                              of("c", all(german, none(french))) + everybody),
              unreachable("2"));
    EXPECT_EQ(
        selection_codes(of("a", french, R"(, "relations": ["b2b"])") + "," + of("b", french) + everybody),
        fine);
    EXPECT_EQ(selection_codes(of("a", fact("relation", R"("b2b", "unknown", "public")")) + "," +
                              of("b", french, R"(, "relations": ["public", "b2b"])") + everybody),
              unreachable("1"));
    EXPECT_EQ(selection_codes(of("a", R"({"fact": "customer_days", "at_least": 30})") + "," +
                              of("b", R"({"fact": "customer_days", "at_least": 31})") + everybody),
              unreachable("1"));
    EXPECT_EQ(selection_codes(of("a", fact("tags", R"("VIP")")) + "," +
                              of("b", fact("tags", R"("VIP", "A")")) + everybody),
              fine);
    EXPECT_EQ(selection_codes(of("a", fact("tags", R"("VIP")")) + "," +
                              of("b", fact("tags", R"("VIP")"), R"(, "customers": [7])") + everybody),
              unreachable("1"));
    EXPECT_EQ(selection_codes(of("a", french, R"(, "customers": [7])") + "," + of("b", french) + everybody),
              fine);
}

TEST(ParseManifests, ASegmentAsksOnlyForWhatIsKnownBeforeTheClaims) {
    const auto of = [](const std::string& more) {
        return selection_codes(R"({"code": "a", "policy": "p", )" + more +
                               R"(}, {"code": "everybody", "policy": "p"})");
    };
    EXPECT_EQ(of(R"("conditions": {"fact": "amount", "at_least": "1"})").front(),
              "value_not_allowed /segments/0/conditions/fact");
    EXPECT_EQ(of(R"("conditions": {"fact": "country", "one_of": ["fr"]})"),
              (std::vector<std::string>{"value_not_allowed /segments/0/conditions/one_of/0"}));
    EXPECT_EQ(of(R"("conditions": {"fact": "tags", "one_of": ["a\nb", ""]})"),
              (std::vector<std::string>{"value_not_allowed /segments/0/conditions/one_of/0",
                                        "value_not_allowed /segments/0/conditions/one_of/1"}));
    EXPECT_EQ(of(R"("customers": [0, "x"])"),
              (std::vector<std::string>{"value_not_allowed /segments/0/customers/0",
                                        "value_not_allowed /segments/0/customers/1"}));
    EXPECT_EQ(of(R"("customers": [])"),
              (std::vector<std::string>{"value_not_allowed /segments/0/customers"}));
}

TEST(Selection, TakesTheFirstSegmentOfWhichAllHolds) {
    Selection selection;
    const Condition insured{Condition::Kind::comparison, {KnownFact::insured, {}, {}, {1}, {}}, {}};
    selection.segments = {{"own", "mine", {}, {}, {7, 9}},
                          {"buyers", "slow", {Relation::public_buyer}, insured, {}},
                          {"rest", "usual", {}, {}, {}}};
    CustomerKnowledge customer;
    customer.relation = Relation::public_buyer;
    EXPECT_EQ(selection.place(9, customer), 0U);
    EXPECT_EQ(selection.place(8, customer), 2U) << "what is not known does not hold";
    customer.insured = true;
    EXPECT_EQ(selection.place(8, customer), 1U);
    customer.relation = Relation::unknown;
    EXPECT_EQ(selection.place(8, customer), 2U);
}

TEST(ParseManifests, RatesKeepToHalfYears) {
    const auto with_rows = [](const std::string& rows) {
        return codes(
            {{"r",
              R"({"kind": "rates", "format": 1, "name": "r", "title": "R", "coverage": "half_year", "rows": [)" +
                  rows + "]}"}});
    };
    const auto row = [](const char* from, const char* percent = "3.15") {
        return R"({"from": ")" + std::string(from) + R"(", "percent": ")" + percent +
               R"(", "status": "memory", "source": "s"})";
    };
    EXPECT_TRUE(with_rows(row("2025-01-01") + "," + row("2026-01-01")).empty())
        << "a gap stops only what needs it";
    EXPECT_EQ(with_rows(row("2025-02-01")), (std::vector<std::string>{"row_not_half_year /rows/0/from"}));
    EXPECT_EQ(with_rows(row("2025-01-01") + "," + row("2025-01-01")),
              (std::vector<std::string>{"rows_overlap /rows/1/from"}));
    EXPECT_EQ(with_rows(row("2025-01-01", "abc")),
              (std::vector<std::string>{"rate_malformed /rows/0/percent"}));
    EXPECT_EQ(with_rows(row("0025-01-01")), (std::vector<std::string>{"date_out_of_range /rows/0/from"}));
    EXPECT_EQ(with_rows(""), (std::vector<std::string>{"value_not_allowed /rows"}));
}

TEST(ParseManifests, AStepSeriesEndsWhereItIsComplete) {
    const char* text =
        R"({"kind": "rates", "format": 1, "name": "r", "title": "R", "coverage": "until_next_row", "complete_until": "2026-07-23",
      "rows": [{"from": "2025-06-11", "percent": "2.15", "status": "official", "source": "s"},
               {"from": "2026-06-17", "percent": "2.40", "status": "official", "source": "s"}]})";
    const std::vector<ManifestText> texts = {{"r", text}};
    const ManifestSet set = *parse_manifests(texts);
    const RateSeries& found = set.rates.find("r")->second;
    EXPECT_EQ(found.find(*parse_day("2026-06-16"))->rate_nano, 21'500'000);
    EXPECT_EQ(found.find(*parse_day("2026-07-23"))->rate_nano, 24'000'000);
    EXPECT_EQ(found.find(*parse_day("2026-07-24")), nullptr);
}

TEST(ParseManifests, TwoSeriesThatDisagreeAreAFault) {
    const char* steps =
        R"({"kind": "rates", "format": 1, "name": "steps", "title": "R", "coverage": "until_next_row", "complete_until": "2025-12-31",
      "rows": [{"from": "2024-12-18", "percent": "3.40", "status": "official", "source": "s"}]})";
    std::string half_years = series;
    half_years.insert(1, R"("agrees_with": "steps", )");
    EXPECT_EQ(codes({{"a", steps}, {"b", half_years}}),
              (std::vector<std::string>{"series_disagree /rows/0"}));
    EXPECT_EQ(codes({{"b", half_years}}), (std::vector<std::string>{"series_unknown /agrees_with"}));
}

std::string jurisdiction(const std::string& b2b, const std::string& facts) {
    std::string text =
        R"({"kind": "jurisdiction", "format": 1, "code": "XX", "title": "X", "facts": )" + facts +
        R"(, "relations": {"b2b": )" + b2b +
        R"(, "public": {"not_available_because": "x"}, "consumer": {"not_available_because": "x"}, "unknown": {"not_available_because": "x"}})";
    for (const char* section : {"imputation", "insolvency", "limitation", "payment_terms", "vat",
                                "capitalisation", "formal_notice", "fines"}) {
        text += ", \"" + std::string(section) + R"(": {"not_available_because": "x"})";
    }
    return text + "}";
}

const std::string fact_f = R"({"f": {"text": "t", "source": "s", "status": "official"}})";
const std::string rate =
    R"("rate": {"series": "reference", "anchor": "half_year", "margin_points": "8", "fact": "f"})";
const std::string rest =
    R"("first_day": {"counts": "day_after_due", "fact": "f"}, "day_count": {"convention": "actual_365", "fact": "f"},
    "rounding": {"mode": "half_away_from_zero", "per": "sum", "fact": "f"})";
const std::string flat =
    R"("compensation": {"currency": "EUR", "amount": "40.00", "scope": "invoice", "fact": "f"})";

TEST(ParseManifests, ARuleRestsOnFactsAndSeriesThatAreThere) {
    const std::string whole = "{" + rate + "," + rest + "," + flat + "}";
    EXPECT_EQ(codes({{"r", series}, {"j", jurisdiction(whole, fact_f)}}), (std::vector<std::string>{}));
    EXPECT_EQ(codes({{"j", jurisdiction(whole, fact_f)}}),
              (std::vector<std::string>{"series_unknown /relations/b2b/rate/series"}));
    const std::vector<std::string> without_fact = codes({{"r", series}, {"j", jurisdiction(whole, "{}")}});
    ASSERT_EQ(without_fact.size(), 5U);
    EXPECT_EQ(without_fact.front(), "fact_unknown /relations/b2b/rate/fact");
    EXPECT_EQ(codes({{"r", series}, {"j", jurisdiction("{" + rest + "," + flat + "}", fact_f)}}),
              (std::vector<std::string>{"missing_key /relations/b2b"}));
    const std::string gold =
        R"("compensation": {"currency": "XAU", "amount": "40.00", "scope": "invoice", "fact": "f"})";
    EXPECT_EQ(codes({{"r", series}, {"j", jurisdiction("{" + rate + "," + rest + "," + gold + "}", fact_f)}}),
              (std::vector<std::string>{"currency_without_scale /relations/b2b/compensation/currency"}));
}

TEST(ParseManifests, EachFactIsNeeded) {
    const std::string more =
        R"({"f": {"text": "t", "source": "s", "status": "official"}, "g": {"text": "t", "source": "s", "status": "memory"}})";
    EXPECT_EQ(codes({{"r", series}, {"j", jurisdiction("{" + rate + "," + rest + "," + flat + "}", more)}}),
              (std::vector<std::string>{"fact_unused /facts/g"}));
}

TEST(ParseManifests, AFactSpeaksSeveralLanguages) {
    const auto with_texts = [](const std::string& texts) {
        const std::string fact =
            R"({"f": {"text": "t", "texts": )" + texts + R"(, "source": "s", "status": "official"}})";
        return std::vector<ManifestText>{
            {"r", series}, {"j", jurisdiction("{" + rate + "," + rest + "," + flat + "}", fact)}};
    };
    ASSERT_EQ(codes(with_texts(R"({"fr": "f", "cs": "c"})")), (std::vector<std::string>{}));
    const ManifestSet set = *parse_manifests(with_texts(R"({"fr": "f", "cs": "c"})"));
    EXPECT_EQ(set.jurisdiction("XX")->fact("f")->texts,
              (std::map<std::string, std::string>{{"cs", "c"}, {"en", "t"}, {"fr", "f"}}));
    EXPECT_EQ(codes(with_texts(R"({"en": "t", "FR": "f", "fra": "f", "de": 1})")),
              (std::vector<std::string>{
                  "value_not_allowed /facts/f/texts/en", "value_not_allowed /facts/f/texts/FR",
                  "value_not_allowed /facts/f/texts/fra", "wrong_kind /facts/f/texts/de"}));
}

TEST(ParseManifests, RulesOfARateFollowEachOther) {
    const std::string dated = R"({"f": {"text": "t", "source": "s", "status": "official"},
      "old": {"text": "t", "source": "s", "status": "official", "until": "2025-02-28"},
      "new": {"text": "t", "source": "s", "status": "official", "from": ")";
    const std::string rules = R"("rate": [{"anchor": "fixed", "margin_points": "5", "fact": "old"},
      {"series": "reference", "anchor": "half_year", "margin_points": "8", "round_up_to_points": "0.5", "fact": "new"}])";
    const std::string whole = "{" + rules + "," + rest + "," + flat + "}";
    const std::vector<ManifestText> texts = {{"r", series},
                                             {"j", jurisdiction(whole, dated + "2025-03-01\"}}")}};
    ASSERT_EQ(codes(texts), (std::vector<std::string>{}));
    const ManifestSet set = *parse_manifests(texts);
    const RateTable table = set.table(set.rule("XX", Relation::b2b)->rate);
    EXPECT_EQ(table.find(*parse_day("2025-02-28"))->rate_nano, 50'000'000);
    EXPECT_EQ(table.find(*parse_day("2025-03-01"))->rate_nano, 115'000'000);
    EXPECT_EQ(codes({{"r", series}, {"j", jurisdiction(whole, dated + "2025-02-28\"}}")}}),
              (std::vector<std::string>{"rows_overlap /relations/b2b/rate/1"}));
}

TEST(CompensationAmount, BySizeAndByPercentage) {
    Compensation by_size;
    by_size.scale = CompensationScale::by_size;
    by_size.bands = {{100'000, 4'000, 0}, {1'000'000, 7'000, 0}, {amount_limit_minor, 10'000, 0}};
    EXPECT_EQ(compensation_amount(by_size, 99'999), 4'000);
    EXPECT_EQ(compensation_amount(by_size, 100'000), 7'000);
    EXPECT_EQ(compensation_amount(by_size, 999'999), 7'000);
    EXPECT_EQ(compensation_amount(by_size, 1'000'000), 10'000);
    EXPECT_EQ(compensation_amount(by_size, amount_limit_minor), 10'000);

    Compensation wik;
    wik.scale = CompensationScale::percentage;
    wik.bands = {{250'000, 0, 150'000'000},
                 {500'000, 0, 100'000'000},
                 {1'000'000, 0, 50'000'000},
                 {20'000'000, 0, 10'000'000},
                 {amount_limit_minor, 0, 5'000'000}};
    wik.least_minor = 4'000;
    wik.greatest_minor = 677'500;
    EXPECT_EQ(compensation_amount(wik, 1), 4'000);
    EXPECT_EQ(compensation_amount(wik, 250'000), 37'500);
    EXPECT_EQ(compensation_amount(wik, 500'000), 62'500);
    EXPECT_EQ(compensation_amount(wik, 1'000'000), 87'500);
    EXPECT_EQ(compensation_amount(wik, 20'000'000), 277'500);
    EXPECT_EQ(compensation_amount(wik, 100'000'000), 677'500);
    EXPECT_EQ(compensation_amount(wik, amount_limit_minor), 677'500);
    EXPECT_EQ(compensation_amount(wik, 250'005), 37'501) << "37,500.5 rounds away from zero";
}

TEST(ParseManifests, NamesAreUsedOnce) {
    EXPECT_EQ(codes({{"a", series}, {"b", series}}), (std::vector<std::string>{"name_twice "}));
}

}  // namespace
}  // namespace quittance
