// The one place where Boost.JSON is compiled in, so that the module needs no library beside it.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#include <boost/json/src.hpp>
#pragma GCC diagnostic pop
