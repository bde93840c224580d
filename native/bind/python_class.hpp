// `X.__new__(X)` makes an object that holds nothing, and pybind11 would lend it memory that nobody has set:
// to a struct with the member type PythonClass it is no X.
#pragma once

#include <pybind11/pybind11.h>
#include <type_traits>

namespace pybind11::detail {

template <class Held>
class type_caster<Held, std::void_t<typename Held::PythonClass>> : public type_caster_base<Held> {
public:
    bool load(handle source, bool convert) {
        const bool is_made =
            !isinstance<Held>(source) || reinterpret_cast<instance*>(source.ptr())
                                             ->get_value_and_holder(get_type_info(typeid(Held)))
                                             .holder_constructed();
        return is_made && type_caster_base<Held>::load(source, convert);
    }
};

}  // namespace pybind11::detail
