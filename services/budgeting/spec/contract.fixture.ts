export const tablesOfReleaseBefore = ['rm_pots_v1'];
