// One function for each topic of the module; module.cpp calls them in this order.
#pragma once

#include <pybind11/pybind11.h>

namespace quittance::bind {

void register_money(pybind11::module_& module);
void register_manifests(pybind11::module_& module);
void register_penalty(pybind11::module_& module);
void register_terms(pybind11::module_& module);
void register_due_dates(pybind11::module_& module);
void register_audit(pybind11::module_& module);
void register_ledger(pybind11::module_& module);
void register_engine(pybind11::module_& module);
void register_table(pybind11::module_& module);

}  // namespace quittance::bind
