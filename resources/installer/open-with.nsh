; Offers Vis-à-Vis under "Open with". electron-builder's own file associations would make it the default program
; for .pdf and .docx on a machine where the person never chose one: a desk that only reads has no claim to that.
!macro offerOpenWith EXTENSION
  WriteRegStr SHELL_CONTEXT "Software\Classes\${EXTENSION}\OpenWithProgids" "VisAVis.Notice" ""
!macroend

!macro withdrawOpenWith EXTENSION
  DeleteRegValue SHELL_CONTEXT "Software\Classes\${EXTENSION}\OpenWithProgids" "VisAVis.Notice"
!macroend

; The policy's folder for everybody, made where the installer has an administrator's rights: system and administrators
; write, users read, nothing is inherited. Whoever made it first loses it. Where it is, which the system alone knows
; ($APPDATA for all is its real folder, on whatever drive), is written beside the program, where users write nothing:
; the app reads a machine's policy there and nowhere else.
!macro makePolicyFolder
  ${if} $installMode == "all"
    SetShellVarContext all
    CreateDirectory "$APPDATA\Vis-a-Vis"
    nsExec::ExecToLog '"$SYSDIR\icacls.exe" "$APPDATA\Vis-a-Vis" /setowner *S-1-5-32-544 /T /C'
    Pop $0
    nsExec::ExecToLog '"$SYSDIR\icacls.exe" "$APPDATA\Vis-a-Vis" /inheritance:r /grant:r *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX'
    Pop $0
    FileOpen $0 "$INSTDIR\policy-place.txt" w
    FileWriteUTF16LE $0 "$APPDATA\Vis-a-Vis"
    FileClose $0
  ${else}
    Delete "$INSTDIR\policy-place.txt"
  ${endif}
!macroend

!macro customInstall
  !insertmacro makePolicyFolder
  WriteRegStr SHELL_CONTEXT "Software\Classes\VisAVis.Notice" "" "Vacancy notice"
  WriteRegStr SHELL_CONTEXT "Software\Classes\VisAVis.Notice\DefaultIcon" "" "$INSTDIR\${APP_EXECUTABLE_FILENAME},0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\VisAVis.Notice\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  !insertmacro offerOpenWith ".pdf"
  !insertmacro offerOpenWith ".docx"
  !insertmacro offerOpenWith ".odt"
  !insertmacro offerOpenWith ".rtf"
  !insertmacro offerOpenWith ".html"
  !insertmacro offerOpenWith ".md"
  !insertmacro offerOpenWith ".txt"
!macroend

!macro customUnInstall
  !insertmacro withdrawOpenWith ".pdf"
  !insertmacro withdrawOpenWith ".docx"
  !insertmacro withdrawOpenWith ".odt"
  !insertmacro withdrawOpenWith ".rtf"
  !insertmacro withdrawOpenWith ".html"
  !insertmacro withdrawOpenWith ".md"
  !insertmacro withdrawOpenWith ".txt"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\VisAVis.Notice"
!macroend
