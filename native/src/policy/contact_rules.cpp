// Law wins: what a policy plans is held against what the law of its countries asks of contacts.
#include "reading.hpp"

#include <set>

namespace quittance {
namespace {

class ContactLaw {
public:
    ContactLaw(const Policy& policy, const Jurisdiction& law, Diagnostics& faults)
        : policy_(policy), law_(law), faults_(faults) {}

    void check() const {
        for (const ContactRule& rule : law_.contact) {
            const bool concerns =
                std::any_of(rule.relations.begin(), rule.relations.end(), [this](Relation relation) {
                    return policy_.relations.empty() ||
                           std::find(policy_.relations.begin(), policy_.relations.end(), relation) !=
                               policy_.relations.end();
                });
            // What was read in one place only, or in none, decides nothing.
            if (const Fact* fact = law_.fact(rule.fact);
                concerns && fact != nullptr && !needs_confirmation(fact->status)) {
                check(rule, *fact);
            }
        }
    }

private:
    // Nothing follows the letter of a stage before these days are over.
    bool gives(const Stage& stage, std::int32_t days) const {
        return policy_.deadline_days(stage) >= days &&
               policy_.least_days_after(stage).value_or(days + 1) > days;
    }

    void check(const ContactRule& rule, const Fact& fact) const {
        bool is_first = true;
        bool given = false;  // the days that have to pass before penalties are named
        for (const Stage& stage : policy_.stages) {
            const bool is_letter = stage.channel == Channel::email;
            const bool is_first_letter = is_letter && !stage.lapses_at_due && is_first;
            if (is_letter && names(rule.letters, stage, is_first_letter) &&
                !gives(stage, rule.least_deadline_days)) {
                refuse(stage, fact, give_days(rule.least_deadline_days));
            }
            const bool names_penalties = (is_letter && stage.shows_penalties) || stage.charges_penalties;
            if (names_penalties && rule.penalties_after_days > 0 && !given) {
                refuse(stage, fact,
                       "Let a letter without penalties come before it, and " +
                           lower(give_days(rule.penalties_after_days)));
            }
            given = given || (is_letter && !stage.lapses_at_due && !names_penalties &&
                              gives(stage, rule.penalties_after_days));
            is_first = is_first && !is_first_letter;
            for (const PlannedChannel channel : stage.plan) {
                const auto& banned = rule.banned_channels;
                if (std::find(banned.begin(), banned.end(), to_string(channel)) != banned.end()) {
                    refuse(stage, fact, "Take another channel than " + std::string(to_string(channel)) + ".");
                }
            }
        }
    }

    static bool names(const std::vector<std::string>& letters, const Stage& stage, bool is_first) {
        return std::any_of(letters.begin(), letters.end(), [&](const std::string& letter) {
            return letter == "first" ? is_first : letter == to_string(stage.text);
        });
    }

    static std::string give_days(std::int32_t days) {
        return "Give it deadline_days of " + std::to_string(days) +
               " or more, and the stage after it gap_days of " + std::to_string(days + 1) + " or more.";
    }

    static std::string lower(std::string text) {
        text.front() = static_cast<char>(text.front() - 'A' + 'a');
        return text;
    }

    void refuse(const Stage& stage, const Fact& fact, std::string cure) const {
        const std::string reference = fact.reference.empty() ? "" : " (" + fact.reference + ")";
        std::string text = fact.text;
        if (!text.empty() && text.back() == '.') {
            text.pop_back();
        }
        faults_.push_back(
            {"law_broken", stage.place,
             "The stage \"" + stage.code + "\" breaks the law of " + law_.title + ": " + text + reference,
             std::move(cure)});
    }

    const Policy& policy_;
    const Jurisdiction& law_;
    Diagnostics& faults_;
};

}  // namespace

void check_contact_rules(Reading& reading) {
    for (const auto& [name, policy] : reading.set.policies) {
        std::set<const Jurisdiction*> laws;  // two countries may be of one
        for (const std::string& country : policy.countries) {
            const Jurisdiction* law = reading.set.jurisdiction(country);
            if (law != nullptr && laws.insert(law).second) {
                ContactLaw(policy, *law, reading.faults).check();
            }
        }
    }
}

}  // namespace quittance
