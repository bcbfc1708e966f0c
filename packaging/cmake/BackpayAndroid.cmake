# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What the package for Android says of itself. tests/packaging/android_test.cpp holds packaging/android to it. It was never
# run here: packaging/android/README.md says what was.
set(BACKPAY_ANDROID_PACKAGE org.backpay.backpay)
set(BACKPAY_ANDROID_MIN_SDK 30) # Android 11: its C library is the first with renameat2(), which the vault renames with
set(BACKPAY_ANDROID_TARGET_SDK 34)
# 0.1.0 is 1000 and 1.2.3 is 1002003: each version has a higher one than all before it, up to 999 of each part.
math(EXPR BACKPAY_ANDROID_VERSION_CODE
    "${PROJECT_VERSION_MAJOR} * 1000000 + ${PROJECT_VERSION_MINOR} * 1000 + ${PROJECT_VERSION_PATCH}")

# backpay_android_program(TARGET SOURCES...): the library that the activity loads, and the targets TARGET_make_apk and apk
# of Qt, which make a package of it that nobody has signed.
function(backpay_android_program target)
    qt_add_executable(${target} ${ARGN})
    target_link_libraries(${target} PRIVATE Qt6::Svg)
    set_target_properties(${target} PROPERTIES
        QT_ANDROID_PACKAGE_NAME ${BACKPAY_ANDROID_PACKAGE}
        QT_ANDROID_PACKAGE_SOURCE_DIR "${PROJECT_SOURCE_DIR}/packaging/android"
        QT_ANDROID_VERSION_NAME "${PROJECT_VERSION}"
        QT_ANDROID_VERSION_CODE ${BACKPAY_ANDROID_VERSION_CODE}
        QT_ANDROID_MIN_SDK_VERSION ${BACKPAY_ANDROID_MIN_SDK}
        QT_ANDROID_TARGET_SDK_VERSION ${BACKPAY_ANDROID_TARGET_SDK}
        QT_QML_ROOT_PATH "${PROJECT_SOURCE_DIR}/qml")
endfunction()
