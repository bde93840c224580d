// The manifests that are shipped, for tests.
#pragma once

#include <quittance/policy/manifests.hpp>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace quittance {

// By folder and file, as in "policies/default-fr.json".
inline ManifestText shipped(const std::string& name) {
    std::ifstream file(std::string(QUITTANCE_ROOT) + "/manifests/" + name);
    std::stringstream text;
    text << file.rdbuf();
    return {name, text.str()};
}

// Those of a French company under a policy.
inline std::vector<ManifestText> shipped_with(ManifestText policy) {
    return {std::move(policy),
            shipped("holds/default.json"),
            shipped("jurisdictions/fr.json"),
            shipped("calendars/fr.json"),
            shipped("rates/ecb-main-refinancing.json"),
            shipped("rates/ecb-main-refinancing-half-year.json"),
            shipped("rates/fr-legal-interest-professionals.json")};
}

}  // namespace quittance
