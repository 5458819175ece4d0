declare module 'virtual:view.css';
declare module 'virtual:view-script' {
  /** Makes the view in an element work: filters and highlighting. */
  const attachView: (root: ParentNode) => void;
  export default attachView;
}
