# SPDX-License-Identifier: GPL-3.0-or-later
cmake_minimum_required(VERSION 3.25)
# Every sentence in the sources has its Vietnamese in resources/i18n, and none of them is unfinished.
find_program(lupdate lupdate PATHS /usr/lib/qt6/bin NO_DEFAULT_PATH)
find_program(lupdate NAMES lupdate-qt6 lupdate REQUIRED)
find_program(python python3 REQUIRED)
execute_process(COMMAND ${python} ${CMAKE_CURRENT_LIST_DIR}/translations.py ${ROOT} ${lupdate}
  RESULT_VARIABLE result OUTPUT_VARIABLE problems)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "without Vietnamese:\n${problems}")
endif()
