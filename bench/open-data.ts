/** Folder with the open data of RIVM and CBS; without it no real figures are measured. */
export const openData = process.env['WIJKPROFIEL_OPEN_DATA'];

export const withoutOpenData =
  'set WIJKPROFIEL_OPEN_DATA to a folder with the open data of RIVM (rivm-50090ned) and CBS (cbs-kwb-2024)';
