# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every outside library, found once. The packages that hold them are listed in packaging/install-dependencies.
find_package(PkgConfig REQUIRED)
find_package(tl-expected CONFIG REQUIRED)
find_package(Boost REQUIRED)
pkg_check_modules(TOMLPLUSPLUS REQUIRED IMPORTED_TARGET tomlplusplus) # the shared library: header-only trips UBSan on bad UTF-8
find_package(nlohmann_json CONFIG REQUIRED)
find_package(Threads REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)

# Found through pkg-config, never by library name: SQLCipher 4.7 installs itself as libsqlite3.
pkg_check_modules(SQLCIPHER REQUIRED IMPORTED_TARGET sqlcipher)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(ZSTD REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(GUMBO REQUIRED IMPORTED_TARGET gumbo)
pkg_check_modules(EXPAT REQUIRED IMPORTED_TARGET expat)
pkg_check_modules(ZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(UCHARDET REQUIRED IMPORTED_TARGET uchardet)
pkg_check_modules(CURL REQUIRED IMPORTED_TARGET libcurl)
if(SQLCIPHER_VERSION VERSION_LESS 3.39)
    message(FATAL_ERROR "SQLCipher 4.5 or newer is needed (its SQLite is ${SQLCIPHER_VERSION}, 3.39 or newer is). "
        "Run packaging/install-dependencies, which enables bookworm-backports on Debian 12.")
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui)
# By name, not by the component LinguistTools: on Debian that comes with Qt Designer, which the command line needs not have.
find_program(BACKPAY_LRELEASE NAMES lrelease lrelease6 HINTS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS}" "${QT_HOST_PATH}/${QT6_INSTALL_BINS}" REQUIRED)
if(BACKPAY_WINDOW)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Qml Quick QuickControls2 LinguistTools Concurrent Network)
    if(ANDROID)
        find_package(Qt6 6.8 REQUIRED COMPONENTS Svg) # reads the icons; named, so that it gets into the package
    else()
        find_package(Qt6 6.4 REQUIRED COMPONENTS DBus)
    endif()
endif()
if(BACKPAY_TESTS OR BACKPAY_BENCH)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Network Test)
endif()
if(BACKPAY_CLI)
    find_package(CLI11 CONFIG REQUIRED)
endif()
find_package(Qt6Keychain CONFIG QUIET) # optional: without it a vault cannot be opened by the key store of the system
set(CMAKE_AUTOMOC OFF)
