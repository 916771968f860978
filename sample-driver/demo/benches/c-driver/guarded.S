/* MmProbeAndLockPages with a handler around it, for compilers that know no __try: gcc's C does not.
   What the routine raises comes back as the result. The frame that wdk-sys puts around the same
   call is the same, so neither driver has an advantage here. */
    .intel_syntax noprefix
    .globl guarded_MmProbeAndLockPages
    .def guarded_MmProbeAndLockPages; .scl 2; .type 32; .endef
    .text
    .p2align 4
    .seh_proc guarded_MmProbeAndLockPages
    .seh_handler __C_specific_handler, @except
guarded_MmProbeAndLockPages:
    sub rsp, 40
    .seh_stackalloc 40
    .seh_endprologue
1:  call qword ptr __imp_MmProbeAndLockPages[rip]
    nop
2:  xor eax, eax
    add rsp, 40
    ret
3:  add rsp, 40
    ret
    .seh_handlerdata
    .long 1
    .rva 1b, 2b
    .long 1
    .rva 3b
    .text
    .seh_endproc
