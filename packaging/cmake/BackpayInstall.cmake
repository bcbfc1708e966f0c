# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What an installed Backpay has beside its programs: how desktops and software centres know it, its pages of the manual,
# completion for three shells, and the made-up histories of "Try with sample data". tests/packaging/metadata_test.sh holds
# version and day of the release to packaging/debian/changelog.
include(GNUInstallDirs)
set(BACKPAY_APP_ID org.backpay.Backpay)
set(BACKPAY_RELEASED 2026-11-27)

# Software centres load pictures from the web only. Who publishes the app says where packaging/screenshots stands; without
# a site the installed description has neither pictures nor a home page.
set(BACKPAY_SITE "" CACHE STRING "Address, https, below which packaging/screenshots is published")

set(files "${PROJECT_SOURCE_DIR}/packaging")
install(DIRECTORY "${files}/sample" DESTINATION "${CMAKE_INSTALL_DATADIR}/backpay"
    FILES_MATCHING PATTERN "*.csv" PATTERN "*.html" PATTERN "imports.txt" PATTERN "terms.txt")
install(FILES "${files}/man/backpay-cli.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${files}/completion/backpay-cli.bash" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME backpay-cli)
install(FILES "${files}/completion/backpay-cli.zsh" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions" RENAME _backpay-cli)
install(FILES "${files}/completion/backpay-cli.fish" DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")

if(BACKPAY_WINDOW)
    install(FILES "${files}/man/backpay.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
    install(FILES "${files}/metainfo/${BACKPAY_APP_ID}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${files}/metainfo/${BACKPAY_APP_ID}.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
    install(FILES "${files}/icons/${BACKPAY_APP_ID}.svg" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
    foreach(size 48 64 128 256)
        install(FILES "${files}/icons/${BACKPAY_APP_ID}-${size}.png" RENAME "${BACKPAY_APP_ID}.png"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps")
    endforeach()

    set(metainfo "${PROJECT_BINARY_DIR}/${BACKPAY_APP_ID}.metainfo.xml")
    configure_file("${files}/metainfo/${BACKPAY_APP_ID}.metainfo.xml.in" "${metainfo}" @ONLY)
    if(BACKPAY_SITE STREQUAL "")
        file(READ "${metainfo}" text)
        string(REGEX REPLACE "\n *<url type=\"homepage\">[^\n]*" "" text "${text}")
        string(REGEX REPLACE "\n *<screenshots>.*</screenshots>" "" text "${text}")
        file(WRITE "${metainfo}" "${text}")
    endif()
    install(FILES "${metainfo}" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
endif()
